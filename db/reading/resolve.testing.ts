import { page, pageText, redirect } from '#db/schema/site.ts';
import { openNewsroom } from '#db/testing/newsroom.ts';
import { resolve } from './resolve.ts';

const hour = 3_600_000;
export const ago = (hours: number) => new Date(Date.now() - hours * hour);
export const absent = { kind: 'absent' };

/** A newsroom with a page of its own, a moved address, and an article in each language. */
export function openPaper() {
	const newsroom = openNewsroom();
	const { db, sections, write } = newsroom;
	const vi = write({ title: 'Cầu mới', at: ago(2), credits: [{ name: 'Hà Linh', roles: ['text'] }], topics: ['Sông Lô'] });
	const en = write({ title: 'New bridge', locale: 'en', sectionId: sections.local, at: ago(1) });
	db.insert(page).values({ id: 9, key: 'about', position: 0 }).run();
	db.insert(pageText)
		.values({ pageId: 9, locale: 'vi', slug: 'gioi-thieu', title: 'Giới thiệu', document: { type: 'doc', content: [] } })
		.run();
	db.insert(redirect)
		.values({ path: '/tin-tuc/cu-1.html', target: '/thoi-su', createdAt: ago(1) })
		.run();
	return { ...newsroom, vi, en, at: (path: string, asked: string | null = null) => resolve(db, path, asked) };
}
