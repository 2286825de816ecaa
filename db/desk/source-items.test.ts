import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { article, withdrawal } from '../schema/article.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { findSourceItem, followWithdrawal, isWithdrawnByHand, rememberSourceItem } from './source-items.ts';

/** A newsroom that has taken one item from its old system. */
function openAfterImport() {
	const newsroom = openNewsroom();
	const id = newsroom.write({ title: 'Tin từ hệ thống cũ', updatedAt: today('09:00') });
	rememberSourceItem(newsroom.db, { locale: 'vi', sourceId: 'wp-1024', articleId: id, digest: 'a' });
	return { ...newsroom, id };
}

test('an item is found by its id in the source, in its own language', () => {
	const { db, id } = openAfterImport();
	expect(findSourceItem(db, 'vi', 'wp-1024')).toEqual({
		articleId: id,
		digest: 'a',
		status: 'published',
		updatedAt: today('09:00'),
		withdrawnBy: null,
	});
	expect(findSourceItem(db, 'en', 'wp-1024')).toBeUndefined();
	expect(findSourceItem(db, 'vi', 'wp-1025')).toBeUndefined();
});

test('a second import of an item is remembered in place of the first', () => {
	const { db, id } = openAfterImport();
	rememberSourceItem(db, { locale: 'vi', sourceId: 'wp-1024', articleId: id, digest: 'b' });
	expect(findSourceItem(db, 'vi', 'wp-1024')?.digest).toBe('b');
});

test('a withdrawal by the source may be lifted by the source', () => {
	const { db, id } = openAfterImport();
	withdraw(db, id);
	followWithdrawal(db, id, true, today('10:00'));
	followWithdrawal(db, id, true, today('11:00'));
	expect(db.select().from(withdrawal).all()).toEqual([
		{ articleId: id, reason: 'Withdrawn by its source', actor: 'import', at: today('10:00') },
	]);
	const item = findSourceItem(db, 'vi', 'wp-1024');
	expect(item && isWithdrawnByHand(item)).toBe(false);
	followWithdrawal(db, id, false);
	expect(db.select().from(withdrawal).all()).toEqual([]);
});

test('a withdrawal by the desk stays whatever the source says', () => {
	const { db, id } = openAfterImport();
	withdraw(db, id);
	db.insert(withdrawal)
		.values({ articleId: id, reason: 'Sai sự thật', actor: 'Trưởng ban', at: today('10:00') })
		.run();
	followWithdrawal(db, id, false);
	const item = findSourceItem(db, 'vi', 'wp-1024');
	expect(item && isWithdrawnByHand(item)).toBe(true);
});

test('an article that is deleted may be imported anew', () => {
	const { db, id } = openAfterImport();
	db.delete(article).where(eq(article.id, id)).run();
	expect(findSourceItem(db, 'vi', 'wp-1024')).toBeUndefined();
});
