import { describe, expect, test } from 'vitest';
import { page, pageText, setting } from '../schema/site.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { versionsOfPage } from './pairs.ts';
import { findPage, findPageId, readSite } from './site.ts';

describe('what stands around every page', () => {
	const document = { type: 'doc' as const, content: [] };

	test('is the paper’s own data, in the language where it has one', () => {
		const { db } = openNewsroom();
		const set = (key: string, locale: string, value: string) => db.insert(setting).values({ key, locale, value }).run();
		set('name', 'vi', 'Báo Sông Lô');
		set('name', 'en', 'Sông Lô News');
		set('telephone', '', '0207');
		set('office', '', 'Minh Xuân');
		set('office', 'en', 'Minh Xuân ward');
		expect(readSite(db, 'vi').settings).toEqual({ name: 'Báo Sông Lô', telephone: '0207', office: 'Minh Xuân' });
		expect(readSite(db, 'en').settings).toEqual({ name: 'Sông Lô News', telephone: '0207', office: 'Minh Xuân ward' });
	});

	test('and its static pages, in order', () => {
		const { db } = openNewsroom();
		for (const [key, position] of [
			['contact', 2],
			['about', 1],
		] as const) {
			const { id } = db.insert(page).values({ key, position }).returning({ id: page.id }).get();
			db.insert(pageText).values({ pageId: id, locale: 'en', slug: key, title: key.toUpperCase(), document }).run();
		}
		expect(readSite(db, 'en').pages.map(({ slug }) => slug)).toEqual(['about', 'contact']);
		expect(readSite(db, 'vi').pages).toEqual([]);
		const id = findPageId(db, 'en', 'about') ?? 0;
		expect(findPage(db, 'en', id)).toEqual({ id, slug: 'about', title: 'ABOUT', document });
		expect(findPage(db, 'vi', id)).toBeUndefined();
		expect(findPageId(db, 'vi', 'about')).toBeUndefined();
		expect(versionsOfPage(db, id)).toEqual([{ locale: 'en', slug: 'about' }]);
	});
});
