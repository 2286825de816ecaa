import { describe, expect, test } from 'vitest';
import { redirect } from '#db/schema/site.ts';
import { withdraw } from '#db/testing/newsroom.ts';
import { absent, ago, openPaper } from './resolve.testing.ts';

describe('an address that has moved', () => {
	test('leads to the article’s present one, since the number decides', () => {
		const { at, vi } = openPaper();
		const to = `/thoi-su/cau-moi-${vi}`;
		for (const path of [
			`/thoi-su/cau-cu-${vi}`,
			`/van-hoa/cau-moi-${vi}`,
			`/khong-co/x-${vi}`,
			`/thoi-su/${vi}`,
			`/en/current-affairs/cau-moi-${vi}`,
		]) {
			expect(at(path), path).toMatchObject({ kind: 'moved', to });
		}
	});

	test('follows the article into another section', () => {
		const { at, db, sections, vi } = openPaper();
		db.$client.exec(`UPDATE article SET section_id = ${sections.culture}, slug = 'cau-moi-mo' WHERE id = ${vi}`);
		expect(at(`/thoi-su/cau-moi-${vi}`)).toMatchObject({ kind: 'moved', to: `/van-hoa/cau-moi-mo-${vi}` });
	});

	test('of the old site leads to where the redirect says', () => {
		expect(openPaper().at('/tin-tuc/cu-1.html')).toMatchObject({ kind: 'moved', to: '/thoi-su' });
	});

	test('of a feed leads to the feed of what was renamed, and feeds are found where programs look for them', () => {
		const { at, db } = openPaper();
		db.insert(redirect)
			.values({ path: '/tin-nong', target: '/thoi-su', createdAt: ago(1) })
			.run();
		expect(at('/tin-nong/feed.atom')).toMatchObject({ kind: 'moved', to: '/thoi-su/feed.atom' });
		expect(at('/khong-co/feed.atom')).toEqual({ kind: 'absent' });
		expect(at('/rss/thoi-su.rss')).toMatchObject({ kind: 'moved', to: '/thoi-su/feed.xml' });
		expect(at('/rss/khong-co.rss')).toEqual({ kind: 'absent' });
		expect(at('/favicon.ico')).toMatchObject({ kind: 'moved', to: '/icon.svg' });
	});

	test('of sitemaps leads to ours from where other systems have theirs', () => {
		const { at } = openPaper();
		for (const path of ['/sitemap_index.xml', '/sitemap-index.xml', '/wp-sitemap.xml'])
			expect(at(path), path).toMatchObject({ kind: 'moved', to: '/sitemap.xml' });
	});

	test('of a card below a language leads to the card, not to the article', () => {
		const { at, db, vi, en } = openPaper();
		for (const [asked, to] of [
			[`/en/embed/${en}`, `/embed/${en}`],
			[`/en/embed/${vi}`, `/embed/${vi}`],
			[`/vi/embed/${vi}`, `/embed/${vi}`],
		] as const)
			expect(at(asked), asked).toMatchObject({ kind: 'moved', to });
		expect(at(`/embed/${en}`)).toEqual({ kind: 'page', locale: 'en', route: `embed/${en}` });
		expect(at(`/embed/${en}/600x420.json`)).toEqual({ kind: 'page', locale: 'en', route: `oembed/${en}/600x420.json` });
		expect(at('/en/embed/99999')).toEqual(absent);
		withdraw(db, en);
		expect(at(`/en/embed/${en}`)).toEqual({ kind: 'withdrawn', locale: 'en' });
	});

	test('gives way to a page that has taken its place', () => {
		const { at, db, sections } = openPaper();
		db.insert(redirect)
			.values({ path: '/van-hoa', target: '/thoi-su', createdAt: ago(1) })
			.run();
		expect(at('/van-hoa')).toMatchObject({ route: `sections/${sections.culture}` });
	});
});
