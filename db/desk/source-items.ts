import { and, eq } from 'drizzle-orm';
import type { ArticleStatus } from '#lib/content.ts';
import { localeCodes } from '#lib/locales.ts';
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

/** Whether an article was written here, and not brought by an import: told by its id and when it was published (ms). */
export function isOwnArticle(db: Database, { id, locale, publishedAt }: { id: number; locale: string; publishedAt: number }): boolean {
	const row = db
		.select({ at: article.publishedAt, source: sourceItem.articleId })
		.from(article)
		.leftJoin(sourceItem, eq(sourceItem.articleId, article.id))
		.where(and(eq(article.id, id), eq(article.locale, locale)))
		.get();
	return row !== undefined && row.source === null && row.at?.getTime() === publishedAt;
}

/** The articles with a title and a time (ms) that came from elsewhere than from this item of a source, or were written here. */
export function articlesOf(db: Database, asked: { locale: string; title: string; publishedAt: number; except: string }): number[] {
	return db.$client
		.prepare<typeof asked, number>(
			`SELECT id FROM article WHERE locale = :locale AND title = :title AND published_at = :publishedAt
			AND NOT EXISTS (SELECT 1 FROM source_item WHERE article_id = article.id AND source_id = :except) ORDER BY id`,
		)
		.pluck()
		.all(asked);
}

/** The story that another language version of an item became, when it has none in this language yet, and the section it stands in. */
export function findTwin(db: Database, locale: string, sourceIds: readonly string[]): { storyId: number; sectionId: number } | undefined {
	return db.$client
		.prepare<{ locale: string; ids: string; others: string }, { storyId: number; sectionId: number }>(
			`SELECT story_id AS storyId, section_id AS sectionId FROM source_item CROSS JOIN article ON article.id = article_id
			WHERE source_item.locale IN (SELECT value FROM json_each(:others)) AND source_id IN (SELECT value FROM json_each(:ids))
				AND NOT EXISTS (SELECT 1 FROM article AS same WHERE same.story_id = article.story_id AND same.locale = :locale)
			LIMIT 1`,
		)
		.get({ locale, ids: JSON.stringify(sourceIds), others: JSON.stringify(localeCodes.filter((code) => code !== locale)) });
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
