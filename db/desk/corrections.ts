import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { article, correction } from '../schema/article.ts';
import { keysOf } from './change-keys.ts';
import { recordChange } from './record-change.ts';

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
