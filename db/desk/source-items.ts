import { and, eq } from 'drizzle-orm';
import type { ArticleStatus } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { article, sourceItem, withdrawal } from '../schema/article.ts';

/** Written as the actor of a withdrawal that came with an import, so that a later import may lift it. */
const importer = 'import';

export type KnownItem = { articleId: number; digest: string; status: ArticleStatus; updatedAt: Date; withdrawnBy: string | null };

/** What an earlier import made of the item with this id in its source. */
export function findSourceItem(db: Database, locale: string, sourceId: string): KnownItem | undefined {
	return db
		.select({
			articleId: sourceItem.articleId,
			digest: sourceItem.digest,
			status: article.status,
			updatedAt: article.updatedAt,
			withdrawnBy: withdrawal.actor,
		})
		.from(sourceItem)
		.innerJoin(article, eq(article.id, sourceItem.articleId))
		.leftJoin(withdrawal, eq(withdrawal.articleId, sourceItem.articleId))
		.where(and(eq(sourceItem.locale, locale), eq(sourceItem.sourceId, sourceId)))
		.get();
}

/** Remembers which article an item became and from what content; to be called in the transaction that wrote the article. */
export function rememberSourceItem(db: Database, item: typeof sourceItem.$inferInsert): void {
	const { articleId, digest } = item;
	db.insert(sourceItem)
		.values(item)
		.onConflictDoUpdate({ target: [sourceItem.locale, sourceItem.sourceId], set: { articleId, digest } })
		.run();
}

/** Whether somebody other than an import took the article from the web. */
export function isWithdrawnByHand({ status, withdrawnBy }: KnownItem): boolean {
	return status === 'withdrawn' && withdrawnBy !== importer;
}

/** Records that the source withdrew the article, or that it no longer does. */
export function followWithdrawal(db: Database, articleId: number, withdrawn: boolean, now = new Date()): void {
	if (withdrawn) {
		const row = { articleId, reason: 'Withdrawn by its source', actor: importer, at: now };
		db.insert(withdrawal).values(row).onConflictDoNothing().run();
	} else {
		const byImport = and(eq(withdrawal.articleId, articleId), eq(withdrawal.actor, importer));
		db.delete(withdrawal).where(byImport).run();
	}
}
