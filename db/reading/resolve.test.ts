import { describe, expect, test } from 'vitest';
import { maxPages, pageSize } from '#db/reading/lists.ts';
import { findPersonBySlug, findTopicBySlug } from '#db/reading/names.ts';
import { correction } from '#db/schema/article.ts';
import { page, pageText, redirect } from '#db/schema/site.ts';
import { fillArchive } from '#db/testing/archive.ts';
import { openNewsroom, withdraw } from '#db/testing/newsroom.ts';
import { pageNumber, resolve } from './resolve.ts';

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);
const absent = { kind: 'absent' };

/** A newsroom with a page of its own, a moved address, and an article in each language. */
function openPaper() {
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

describe('numbered pages', () => {
	test.each([
		[null, 1],
		[undefined, 1],
		['1', 1],
		['2', 2],
		['999999', 999_999],
		['0', 0],
		['-1', 0],
		['01', 0],
		['1.0', 0],
		['1e3', 0],
		[' 1', 0],
		['', 0],
		['x', 0],
		['1000000', 0],
		['٢', 0],
	])('%j is page %i', (asked, expected) => {
		expect(pageNumber(asked)).toBe(expected);
	});

	test('exist as far as there are stories', () => {
		const { at, db, sections } = openPaper();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.local], count: 2 * pageSize, until: ago(1).getTime() });
		const last = (path: string) => [1, 2, 3, 4, 5].findLast((each) => at(path, `${each}`).kind === 'page');
		expect(last('/thoi-su')).toBe(3);
		expect(last('/chinh-quyen-co-so')).toBe(2);
		expect(last('/van-hoa')).toBe(1);
		expect(last('/en/current-affairs')).toBe(1);
		expect(last('/chu-de/song-lo')).toBe(1);
		expect(last('/tac-gia/ha-linh')).toBe(1);
		expect(last('/video')).toBe(1);
		expect(last('/cai-chinh')).toBe(1);
	});

	test('of corrections exist as far as there are corrections', () => {
		const { at, db, vi } = openPaper();
		const rows = Array.from({ length: pageSize + 1 }, (_, place) => ({ articleId: vi, locale: 'vi', text: `Sửa ${place}`, at: ago(1) }));
		db.insert(correction).values(rows).run();
		expect(at('/cai-chinh', '2')).toMatchObject({ kind: 'page', route: 'corrections' });
		expect(at('/cai-chinh', '3')).toEqual(absent);
	});

	test('end where lists end', () => {
		const { at, db, sections } = openPaper();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.culture], count: pageSize * (maxPages + 1), until: ago(1).getTime() });
		expect(at('/van-hoa', `${maxPages}`)).toMatchObject({ kind: 'page' });
		expect(at('/van-hoa', `${maxPages + 1}`)).toEqual(absent);
	});

	test.each(['0', '-1', 'x', '', '1.5', '99999999'])('are not numbered “%s”', (asked) => {
		for (const path of ['/thoi-su', '/chu-de/song-lo', '/tac-gia/ha-linh', '/video', '/cai-chinh', '/tim-kiem']) {
			expect(openPaper().at(path, asked), path).toEqual(absent);
		}
	});

	test('of a search exist as far as there are results', () => {
		const { db, sections } = openPaper();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.culture], count: 3, until: ago(1).getTime() });
		const searched = (page: string, q: string) => resolve(db, '/tim-kiem', page, { q, page }).kind;
		expect(searched('1', 'khong co tu nay')).toBe('page');
		expect(searched('2', 'khong co tu nay')).toBe('absent');
		expect(searched('2', '')).toBe('absent');
	});

	test('are no matter of an article, the front page or a static page', () => {
		const { at, vi } = openPaper();
		expect(at('/', 'x')).toMatchObject({ kind: 'page' });
		expect(at('/gioi-thieu', '2')).toMatchObject({ kind: 'page' });
		expect(at(`/thoi-su/cau-moi-${vi}`, '7')).toMatchObject({ kind: 'page' });
	});
});
