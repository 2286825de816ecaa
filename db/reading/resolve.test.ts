import { describe, expect, test } from 'vitest';
import { findPersonBySlug, findTopicBySlug } from '#db/reading/names.ts';
import { withdraw } from '#db/testing/newsroom.ts';
import { absent, ago, openPaper } from './resolve.testing.ts';

describe('an address that is a page', () => {
	test('of the portal is shown, in the language of its prefix', () => {
		const { at } = openPaper();
		expect(at('/')).toEqual({ kind: 'page', locale: 'vi', route: '' });
		expect(at('/en')).toEqual({ kind: 'page', locale: 'en', route: '' });
		expect(at('/tim-kiem')).toEqual({ kind: 'page', locale: 'vi', route: 'search' });
		expect(at('/en/search')).toEqual({ kind: 'page', locale: 'en', route: 'search' });
		expect(at('/cai-chinh')).toEqual({ kind: 'page', locale: 'vi', route: 'corrections' });
		expect(at('/en/video')).toEqual({ kind: 'page', locale: 'en', route: 'video' });
	});

	test('of a section is shown at any depth under one flat address', () => {
		const { at, sections } = openPaper();
		expect(at('/thoi-su')).toEqual({ kind: 'page', locale: 'vi', route: `sections/${sections.affairs}` });
		expect(at('/mot-cua')).toEqual({ kind: 'page', locale: 'vi', route: `sections/${sections.desks}` });
		expect(at('/en/local-government')).toEqual({ kind: 'page', locale: 'en', route: `sections/${sections.local}` });
	});

	test('of a static page, a topic or an author is shown', () => {
		const { at, db } = openPaper();
		expect(at('/gioi-thieu')).toEqual({ kind: 'page', locale: 'vi', route: 'pages/9' });
		expect(at('/chu-de/song-lo')).toEqual({ kind: 'page', locale: 'vi', route: `topics/${findTopicBySlug(db, 'vi', 'song-lo')?.id}` });
		for (const path of ['/tac-gia/ha-linh', '/en/authors/ha-linh']) {
			expect(at(path)).toMatchObject({ kind: 'page', route: `authors/${findPersonBySlug(db, 'ha-linh')?.id}` });
		}
	});

	test('of an article is shown', () => {
		const { at, vi, en } = openPaper();
		expect(at(`/thoi-su/cau-moi-${vi}`)).toEqual({ kind: 'page', locale: 'vi', route: `articles/${vi}` });
		expect(at(`/en/local-government/new-bridge-${en}`)).toEqual({ kind: 'page', locale: 'en', route: `articles/${en}` });
	});
});

describe('a file that machines read', () => {
	test('is there in its language, when there is something in it', () => {
		const { at, sections } = openPaper();
		expect(at('/robots.txt')).toEqual({ kind: 'page', locale: 'vi', route: 'files/robots' });
		expect(at('/sitemap.xml')).toEqual({ kind: 'page', locale: 'vi', route: 'files/sitemapIndex' });
		expect(at('/en/feed.xml')).toEqual({ kind: 'page', locale: 'en', route: 'feeds/rss/home/0' });
		expect(at('/thoi-su/feed.json')).toEqual({ kind: 'page', locale: 'vi', route: `feeds/json/section/${sections.affairs}` });
		expect(at('/sitemaps/vi-pages.xml')).toEqual({ kind: 'page', locale: 'vi', route: 'sitemaps/pages/1' });
		for (const path of ['/sitemaps/vi-pages-2.xml', '/sitemaps/vi-1999-01.xml', '/sitemaps/vi-topics-2.xml', '/chu-de/khong-co/feed.xml'])
			expect(at(path), path).toEqual({ kind: 'absent' });
	});
});

describe('a withdrawn article', () => {
	test('is gone under every address it ever had', () => {
		const { at, db, vi } = openPaper();
		withdraw(db, vi);
		for (const path of [`/thoi-su/cau-moi-${vi}`, `/van-hoa/cau-cu-${vi}`, `/en/culture/x-${vi}`])
			expect(at(path)).toEqual({ kind: 'withdrawn' });
	});

	test('that nobody could ever read is unknown', () => {
		const { at, write } = openPaper();
		const id = write({ title: 'Bản nháp bị bỏ', status: 'withdrawn', at: null });
		expect(at(`/thoi-su/ban-nhap-bi-bo-${id}`)).toEqual(absent);
	});
});

describe('nothing is at', () => {
	test.each(['draft', 'in_review', 'returned', 'approved'] as const)('the address of an article that is %s', (status) => {
		const { at, write } = openPaper();
		expect(at(`/thoi-su/kin-${write({ title: 'Kín', status })}`)).toEqual(absent);
	});

	test('the address of a scheduled article, until its minute has come', () => {
		const { at, db, write } = openPaper();
		const id = write({ title: 'Hẹn giờ', status: 'scheduled', at: ago(-1) });
		expect(at(`/thoi-su/hen-gio-${id}`)).toEqual(absent);
		expect(at(`/thoi-su/sai-${id}`)).toEqual(absent);
		db.$client.exec(`UPDATE article SET published_at = ${ago(0).getTime()} WHERE id = ${id}`);
		expect(at(`/thoi-su/hen-gio-${id}`)).toMatchObject({ kind: 'page' });
	});

	test.each([
		'/khong-co-muc-nay',
		'/current-affairs',
		'/en/thoi-su',
		'/en/thong-bao',
		'/en/gioi-thieu',
		'/chu-de',
		'/chu-de/khong-co',
		'/en/topics/song-lo',
		'/topics/song-lo',
		'/tac-gia/khong-ai',
		'/thoi-su/bai-khong-so',
		'/thoi-su/bai-999999',
		'/thoi-su/bai-0',
		'/thoi-su/bai-999999999999999',
		'/thoi-su/a/b-1',
		'/thoi-su/',
		'/Thoi-Su',
		'/th%E1%BB%9Di-su',
		'/%00',
		'//',
		'/vi',
		"/thoi-su' OR 1=1",
	])('%s', (path) => {
		expect(openPaper().at(path)).toEqual(absent);
	});
});
