import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { draft } from '../schema/desk.ts';
import { goneKeys, keysOf } from './change-keys.ts';
import { recordChange } from './record-change.ts';
import { findSourceItem, followWithdrawal, rememberSourceItem } from './source-items.ts';

/** `at`: when the source withdrew it; now, where it does not say so. */
type Withdrawal = { locale: string; sourceId: string; at?: Date | undefined };

/**
 * Takes from the web what came from an item that its source withdraws, with its text as it is. 'superseded' when the source has told something newer
 * since; 'unchanged' when nothing came from it, or it is withdrawn already. The item is forgotten as it was, so that it may come back with the same words.
 */
export function withdrawSourceItem(
	db: Database,
	{ locale, sourceId, at }: Withdrawal,
	now = new Date(),
): 'updated' | 'unchanged' | 'superseded' {
	return transact(db, () => {
		const known = findSourceItem(db, locale, sourceId);
		if (!known || known.status === 'withdrawn') return 'unchanged';
		const { articleId, status, updatedAt } = known;
		// What the desk wrote on says when the desk did, not which version of the source it is.
		if (at && at < updatedAt && !isWrittenOn(db, articleId)) return 'superseded';
		const before = keysOf(db, articleId);
		const later = new Date(Math.max((at ?? now).getTime(), updatedAt.getTime() + 1));
		db.update(article).set({ status: 'withdrawn', updatedAt: later }).where(eq(article.id, articleId)).run();
		followWithdrawal(db, articleId, true, now);
		rememberSourceItem(db, { locale, sourceId, articleId, digest: 'withdrawn' });
		const left = status === 'published' ? [`left:${articleId}`] : [];
		recordChange(db, [...before, ...goneKeys(before), ...left, 'corrections'], now);
		return 'updated';
	});
}

function isWrittenOn(db: Database, articleId: number): boolean {
	return db.select({ id: draft.articleId }).from(draft).where(eq(draft.articleId, articleId)).get() !== undefined;
}
