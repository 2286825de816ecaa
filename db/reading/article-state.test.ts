import { expect, test } from 'vitest';
import { withdrawal } from '../schema/article.ts';
import { redirect } from '../schema/site.ts';
import { openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { findArticlePlace, findRedirect } from './article-state.ts';

const now = today('12:00').getTime();

test('an article lives at its section and slug, in its language', () => {
	const { db, sections, write } = openNewsroom();
	const id = write({ title: 'New bridge opens', locale: 'en', sectionId: sections.local });
	expect(findArticlePlace(db, id, now)).toEqual({
		id,
		locale: 'en',
		slug: 'new-bridge-opens',
		section: 'local-government',
		state: 'public',
	});
});

test.each(['draft', 'in_review', 'returned', 'approved'] as const)('what is %s is hidden', (status) => {
	const { db, write } = openNewsroom();
	expect(findArticlePlace(db, write({ title: 'Kín', status }), now)?.state).toBe('hidden');
});

test('what is scheduled is hidden until its minute', () => {
	const { db, write } = openNewsroom();
	const id = write({ title: 'Hẹn giờ', status: 'scheduled', at: today('12:00') });
	expect(findArticlePlace(db, id, now - 1)?.state).toBe('hidden');
	expect(findArticlePlace(db, id, now)?.state).toBe('public');
});

test('what readers have seen and the desk took back is withdrawn', () => {
	const { db, write } = openNewsroom();
	const id = write({ title: 'Tin sai' });
	withdraw(db, id);
	expect(findArticlePlace(db, id, now)?.state).toBe('withdrawn');
});

test('what was withdrawn before anybody could read it is hidden, like any draft', () => {
	const { db, write } = openNewsroom();
	const never = write({ title: 'Bản nháp bị bỏ', status: 'withdrawn', at: null });
	const tomorrow = write({ title: 'Hẹn rồi bỏ', status: 'scheduled', at: today('15:00') });
	withdraw(db, tomorrow);
	db.insert(withdrawal)
		.values({ articleId: tomorrow, reason: 'Chưa kiểm chứng', actor: 'Trưởng ban', at: today('11:00') })
		.run();
	expect(findArticlePlace(db, never, now)?.state).toBe('hidden');
	expect(findArticlePlace(db, tomorrow, now)?.state).toBe('hidden');
	expect(findArticlePlace(db, tomorrow, today('18:00').getTime())?.state).toBe('hidden');
});

test('an id nobody has used has no place', () => {
	expect(findArticlePlace(openNewsroom().db, 404, now)).toBeUndefined();
	expect(findArticlePlace(openNewsroom().db, Number.MAX_SAFE_INTEGER, now)).toBeUndefined();
});

test('an address of the old site leads to where it has moved', () => {
	const { db } = openNewsroom();
	db.insert(redirect)
		.values({ path: '/tin-tuc/1024.html', target: '/thoi-su', createdAt: today('08:00') })
		.run();
	expect(findRedirect(db, '/tin-tuc/1024.html')).toBe('/thoi-su');
	expect(findRedirect(db, '/tin-tuc/1024')).toBeUndefined();
});
