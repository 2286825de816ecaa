import { describe, expect, test } from 'vitest';
import { storedImage } from '#db/desk/images.ts';
import { recordVideoCheck, videoOf } from '#db/desk/videos.ts';
import { openNewsroom, today, withdraw } from '#db/testing/newsroom.ts';
import { hostile } from '#lib/hostile.testing.ts';
import { sitemapFaults } from '#lib/sitemap/rules.testing.ts';
import type { VideoState } from '#lib/video/states.ts';
import { named, parseXml, textOf } from '#lib/xml.testing.ts';
import { addressesIn, allSitemaps } from './files.testing.ts';
import { newsSitemap, sitemapOf } from './write-sitemaps.ts';

const now = today('12:00').getTime();
const site = 'http://localhost:3000';
const march = { list: '2026-03', part: 1 };

function open() {
	const newsroom = openNewsroom();
	const { db } = newsroom;
	const picture = (number: number) => storedImage(db, { hash: `${number}`.padStart(32, '0'), width: 1600, height: 900, tone: 0 });
	const month = (locale: 'vi' | 'en' = 'vi') => parseXml([...sitemapOf(db, { locale, ...march }, now)].join(''));
	return { ...newsroom, picture, month };
}

function film({ db, picture }: ReturnType<typeof open>, url: string, state: VideoState, hasPoster = true): number {
	const id = videoOf(db, url);
	recordVideoCheck(db, id, { state });
	if (hasPoster) db.$client.prepare('UPDATE video SET poster_id = ?, duration_s = 95 WHERE id = ?').run(picture(100 + id), id);
	return id;
}

describe('an article in a sitemap', () => {
	test('is there with its pictures, and when it was last changed', () => {
		const { write, picture, month } = open();
		const image = { imageId: picture(1), alt: '', caption: '', credit: '' };
		write({ title: 'Cầu mới', image, updatedAt: today('09:30') });
		const [url] = named(month(), 'url');
		expect(textOf(url, 'loc')).toBe(`${site}/thoi-su/cau-moi-1`);
		expect(textOf(url, 'lastmod')).toBe('2026-03-02T09:30:00+07:00');
		expect(named(url, 'image:image').map((each) => textOf(each, 'image:loc'))).toEqual([
			`${site}/media/${'1'.padStart(32, '0')}-1600.webp`,
		]);
	});

	test('names its translation when readers see that, on both sides alike', () => {
		const { db, write, sections, month } = open();
		const vi = write({ title: 'Cầu mới' });
		const storyId = db.$client.prepare<[number], number>('SELECT story_id FROM article WHERE id = ?').pluck().get(vi) ?? 0;
		const en = write({ title: 'New bridge', locale: 'en', sectionId: sections.affairs, storyId });
		const links = (locale: 'vi' | 'en') =>
			named(named(month(locale), 'url')[0], 'xhtml:link').map(({ attributes: { hreflang, href } }) => [hreflang, href]);
		const both = [
			['vi', `${site}/thoi-su/cau-moi-${vi}`],
			['en', `${site}/en/current-affairs/new-bridge-${en}`],
			['x-default', `${site}/thoi-su/cau-moi-${vi}`],
		];
		expect([links('vi'), links('en')]).toEqual([both, both]);
		withdraw(db, en);
		expect([links('vi'), addressesIn([...sitemapOf(db, { locale: 'en', ...march }, now)].join(''))]).toEqual([[], []]);
	});

	test.each(['ok', 'unchecked', 'unknown', 'unavailable', 'malformed', 'embed_disabled'] as const)(
		'tells of a film that is %s only if it is ok',
		(state) => {
			const house = open();
			const videoId = film(house, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', state);
			house.write({ title: 'Phim', video: { videoId, caption: 'Chợ nổi' } });
			const [video, ...more] = named(named(house.month(), 'url')[0], 'video:video');
			expect(more).toEqual([]);
			expect(video && [textOf(video, 'video:title'), textOf(video, 'video:player_loc'), textOf(video, 'video:duration')]).toEqual(
				state === 'ok' ? ['Chợ nổi', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', '95'] : undefined,
			);
		},
	);

	test('gives the file of a film of the paper’s own, and nothing of one without a picture', () => {
		const house = open();
		const own = film(house, `/media/${'a'.repeat(32)}.mp4`, 'ok');
		const bare = film(house, 'https://www.youtube.com/watch?v=bbbbbbbbbbb', 'ok', false);
		house.write({ title: 'Phim nhà', video: { videoId: own, caption: '' } });
		house.write({ title: 'Phim khác', video: { videoId: bare, caption: '' } });
		const films = named(house.month(), 'url').map((url) => named(url, 'video:video').map((video) => textOf(video, 'video:content_loc')));
		expect(films).toEqual([[`${site}/media/${'a'.repeat(32)}.mp4`], []]);
	});

	test.each(Object.entries(hostile))('breaks nothing with %s', (_, text) => {
		const house = open();
		const videoId = film(house, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'ok');
		house.write({
			title: text.normalize('NFC').replaceAll('\0', ''),
			lead: [text],
			video: { videoId, caption: text },
			at: new Date(now - 1000),
		});
		const { files, news } = allSitemaps(house.db, now);
		expect([...files.values()].flatMap((xml) => sitemapFaults(xml))).toEqual([]);
		expect(sitemapFaults(news, { isNews: true })).toEqual([]);
	});
});

describe('the sitemap of news', () => {
	const titles = (db: Parameters<typeof newsSitemap>[0], at: number) =>
		named(parseXml([...newsSitemap(db, at)].join('')), 'url').map((url) => textOf(named(url, 'news:news')[0], 'news:title'));

	test('holds two days of both languages, newest first, each in its language and paper', () => {
		const { db, write, sections } = open();
		db.$client.exec("INSERT INTO setting VALUES ('name', 'vi', 'Báo Sông Lô'), ('name', 'en', 'Sông Lô News')");
		const hour = 3_600_000;
		write({ title: 'Hôm kia', at: new Date(now - 48 * hour + 1000) });
		write({ title: 'Cũ', at: new Date(now - 48 * hour) });
		write({ title: 'Today', locale: 'en', sectionId: sections.affairs, at: new Date(now - hour) });
		write({ title: 'Mai', status: 'scheduled', at: new Date(now + hour) });
		expect(titles(db, now)).toEqual(['Today', 'Hôm kia']);
		expect(titles(db, now + hour)).toEqual(['Mai', 'Today']);
		const [news] = named(named(parseXml([...newsSitemap(db, now)].join('')), 'url')[0], 'news:news');
		const [paper] = named(news, 'news:publication');
		expect([textOf(paper, 'news:name'), textOf(paper, 'news:language'), textOf(news, 'news:publication_date')]).toEqual([
			'Sông Lô News',
			'en',
			'2026-03-02T11:00:00+07:00',
		]);
	});

	test('ends at a thousand', () => {
		const { db, write } = open();
		for (let place = 0; place < 1003; place++) write({ title: `Tin ${place}`, at: new Date(now - place * 60_000) });
		const found = titles(db, now);
		expect([found.length, found[0], found.at(-1)]).toEqual([1000, 'Tin 0', 'Tin 999']);
	});
});

test('topics and authors are listed in the languages in which they have something to show', () => {
	const { db, write } = open();
	write({ title: 'Chè', topics: ['Cây chè'], credits: [{ name: 'Hà Linh', roles: ['text'] }], at: today('07:00') });
	write({ title: 'Nháp', topics: ['Chưa có'], credits: [{ name: 'Người mới', roles: ['text'] }], status: 'draft', at: null });
	const { files } = allSitemaps(db, now);
	expect([...files.keys()].filter((path) => !path.includes('pages'))).toEqual([
		'/sitemaps/vi-topics.xml',
		'/sitemaps/vi-authors.xml',
		'/sitemaps/vi-2026-03.xml',
	]);
	expect(addressesIn(files.get('/sitemaps/vi-topics.xml') ?? '')).toEqual([`${site}/chu-de/cay-che`]);
	expect(addressesIn(files.get('/sitemaps/vi-authors.xml') ?? '')).toEqual([`${site}/tac-gia/ha-linh`]);
	expect(addressesIn(files.get('/sitemaps/en-pages.xml') ?? '')).toEqual(
		[
			'/en',
			'/en/current-affairs',
			'/en/local-government',
			'/en/one-stop-desks',
			'/en/culture',
			'/en/video',
			'/en/corrections',
			'/en/rss',
		].map((path) => site + path),
	);
});
