import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { article, correction } from '../schema/article.ts';
import { keysOf } from './change-keys.ts';
import { recordChange } from './record-change.ts';

/** Makes these the corrections of an article, whatever they were; it counts as updated at no other time for that. */
export function setCorrections(
	db: Database,
	articleId: number,
	corrections: readonly { text: string; at: Date }[],
	now = new Date(),
): void {
	transact(db, () => {
		const found = db.select({ locale: article.locale }).from(article).where(eq(article.id, articleId)).get();
		if (!found) throw new Error(`There is no article ${articleId} to correct.`);
		db.delete(correction).where(eq(correction.articleId, articleId)).run();
		for (const { text, at } of corrections) db.insert(correction).values({ articleId, locale: found.locale, text, at }).run();
		recordChange(db, [...keysOf(db, articleId), 'corrections'], now);
	});
}

/** Puts a correction under an article, which counts as updated at that time. */
export function createCorrection(db: Database, articleId: number, text: string, at = new Date()): void {
	transact(db, () => {
		const { locale } = db
			.update(article)
			.set({ updatedAt: at })
			.where(eq(article.id, articleId))
			.returning({ locale: article.locale })
			.get();
		db.insert(correction).values({ articleId, locale, text, at }).run();
		recordChange(db, [...keysOf(db, articleId), 'corrections'], at);
	});
}
