import { describe, expect, test } from 'vitest';
import { createCorrection } from '#db/desk/corrections.ts';
import { storedFile } from '#db/desk/files.ts';
import { storedImage } from '#db/desk/images.ts';
import { recordVideoCheck, videoOf } from '#db/desk/videos.ts';
import { replaceArticle } from '#db/desk/write-article.ts';
import { openNewsroom, today, withdraw } from '#db/testing/newsroom.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { writeAtom } from '#lib/feed/atom.ts';
import { writeJsonFeed } from '#lib/feed/json-feed.ts';
import { writeRss } from '#lib/feed/rss.ts';
import { harmless, hostile } from '#lib/hostile.testing.ts';
import { named, parseXml, textOf } from '#lib/xml.testing.ts';
import { feedFaults, feedOf } from './files.testing.ts';

const site = 'http://localhost:3000';
const credits = [
	{ name: 'Hà Linh', roles: ['text' as const] },
	{ name: 'Hoàng Sơn', roles: ['photo' as const] },
];

function itemsOf(rss: string) {
	return named(named(parseXml(rss), 'channel')[0], 'item');
}

test('an item says who, where, when and about what, in every format', async () => {
	const { db, sections, write } = openNewsroom();
	const id = write({ title: 'Cầu mới', credits, topics: ['Giao thông'], lead: ['Một.', 'Hai.'], updatedAt: today('09:00') });
	const storyId = db.$client.prepare<[number], number>('SELECT story_id FROM article WHERE id = ?').pluck().get(id) ?? 0;
	const en = write({ title: 'New bridge', locale: 'en', sectionId: sections.affairs, storyId });
	const feed = await feedOf(db);
	expect(feedFaults(feed)).toEqual([]);
	const [item] = itemsOf(writeRss(feed));
	expect(named(item, 'dc:creator').map(({ text }) => text)).toEqual(['Hà Linh']);
	expect(named(item, 'category').map(({ text }) => text)).toEqual(['Thời sự', 'Giao thông']);
	expect([textOf(item, 'pubDate'), textOf(item, 'description')]).toEqual(['Mon, 02 Mar 2026 08:00:00 +0700', 'Một. Hai.']);
	expect(textOf(named(parseXml(writeRss(feed)), 'channel')[0], 'lastBuildDate')).toBe('Mon, 02 Mar 2026 09:00:00 +0700');
	const [entry] = named(parseXml(writeAtom(feed)), 'entry');
	expect([textOf(entry, 'published'), textOf(entry, 'updated')]).toEqual(['2026-03-02T08:00:00+07:00', '2026-03-02T09:00:00+07:00']);
	expect(named(entry, 'author').map((author) => textOf(author, 'uri'))).toEqual([`${site}/tac-gia/ha-linh`]);
	expect(named(entry, 'link').map(({ attributes: { hreflang, href } }) => [hreflang, href])).toEqual([
		['vi', `${site}/thoi-su/cau-moi-${id}`],
		['en', `${site}/en/current-affairs/new-bridge-${en}`],
	]);
	expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({
		language: 'vi',
		items: [
			{
				title: 'Cầu mới',
				tags: ['Thời sự', 'Giao thông'],
				authors: [{ name: 'Hà Linh' }],
				date_modified: '2026-03-02T09:00:00+07:00',
			},
		],
	});
});

test('a lead with signs is right for programs, which read HTML, and for browsers, which show the text itself', async () => {
	const { db, write } = openNewsroom();
	const lead = 'Công ty A&B nói: "Cầu rộng < 8 m", \'đúng\'.';
	write({ title: 'Có dấu', lead: [lead] });
	write({ title: 'Không dấu', lead: ['Ông nói: "Đúng".'] });
	const feed = await feedOf(db);
	expect(feedFaults(feed)).toEqual([]);
	const item = (title: string) => itemsOf(writeRss(feed)).find((each) => textOf(each, 'title') === title);
	expect(textOf(item('Có dấu'), 'description')).toBe('Công ty A&amp;B nói: "Cầu rộng &lt; 8 m", \'đúng\'.');
	expect(named(item('Có dấu'), 'p').map(({ text, uri }) => [text, uri])).toEqual([[lead, 'http://www.w3.org/1999/xhtml']]);
	expect([textOf(item('Không dấu'), 'description'), named(item('Không dấu'), 'p')]).toEqual(['Ông nói: "Đúng".', []]);
	const [entry] = named(parseXml(writeAtom(feed)), 'entry').filter((each) => textOf(each, 'title') === 'Có dấu');
	expect(textOf(entry, 'summary')).toBe(lead);
});

test('sections with those below them, topics and authors have feeds of their own', async () => {
	const { db, sections, write } = openNewsroom();
	write({ title: 'Một cửa', sectionId: sections.desks, topics: ['Số hóa'], credits });
	write({ title: 'Hát then', sectionId: sections.culture });
	const titles = async (kind: string, id: number) => (await feedOf(db, { kind, id })).items.map(({ title }) => title);
	expect([await titles('section', sections.affairs), await titles('topic', 1), await titles('author', 2)]).toEqual([
		['Một cửa'],
		['Một cửa'],
		['Một cửa'],
	]);
	expect((await titles('home', 0)).sort()).toEqual(['Hát then', 'Một cửa']);
	expect(await feedOf(db, { kind: 'section', id: sections.affairs })).toMatchObject({
		title: 'Thời sự – Báo điện tử',
		page: `${site}/thoi-su`,
		self: { rss: `${site}/thoi-su/feed.xml`, atom: `${site}/thoi-su/feed.atom`, json: `${site}/thoi-su/feed.json` },
	});
});

test('an item keeps its name when headline, section and address change', async () => {
	const { db, sections, write } = openNewsroom();
	const id = write({ title: 'Cầu mới' });
	const before = (await feedOf(db)).items[0];
	replaceArticle(db, id, {
		...{ locale: 'vi', sectionId: sections.culture, title: 'Cầu cũ', lead: [], status: 'published', publishedAt: today('08:00') },
		document: documentOf(paragraph('Tin.')),
	});
	const after = (await feedOf(db)).items[0];
	expect([after?.id, after?.address === before?.address]).toEqual([before?.id, false]);
});

describe('pictures and films', () => {
	const hash = 'b'.repeat(32);

	function open() {
		const { db, write } = openNewsroom();
		const image = {
			imageId: storedImage(db, { hash, width: 1600, height: 900, tone: 0 }),
			alt: 'Cầu',
			caption: 'Cầu mới.',
			credit: 'Hoàng Sơn',
		};
		const videoId = videoOf(db, `/media/${'c'.repeat(32)}.mp4`);
		const narrationId = storedFile(db, { hash: 'd'.repeat(32), extension: 'mp3', bytes: 9 });
		write({ title: 'Cầu mới', image, video: { videoId, caption: 'Phim' }, narrationId });
		return { db, videoId };
	}
	const sizes: Record<string, number> = {
		[`${hash}-1080.webp`]: 33_146,
		[`${'c'.repeat(32)}.mp4`]: 9_000_001,
		[`${'d'.repeat(32)}.mp3`]: 700_001,
	};
	const sizeOf = async (name: string) => sizes[name];

	test('come with their true length and type', async () => {
		const { db, videoId } = open();
		recordVideoCheck(db, videoId, { state: 'ok' });
		const feed = await feedOf(db, { sizeOf });
		expect(feedFaults(feed)).toEqual([]);
		const [item] = itemsOf(writeRss(feed));
		expect(named(item, 'enclosure')[0]?.attributes).toEqual({
			url: `${site}/media/${hash}-1080.webp`,
			length: '33146',
			type: 'image/webp',
		});
		expect(named(item, 'media:content').map(({ attributes: { fileSize, type } }) => [fileSize, type])).toEqual([
			['33146', 'image/webp'],
			['9000001', 'video/mp4'],
			['700001', 'audio/mpeg'],
		]);
		expect(JSON.parse(writeJsonFeed(feed)).items[0].attachments).toHaveLength(3);
	});

	test('are left out when a film does not play for certain, or a file is gone', async () => {
		const { db, videoId } = open();
		recordVideoCheck(db, videoId, { state: 'unknown' });
		expect((await feedOf(db, { sizeOf })).items[0]?.recordings.map(({ type }) => type)).toEqual(['audio/mpeg']);
		const bare = await feedOf(db, { sizeOf: async () => undefined });
		expect([bare.items[0]?.picture, bare.items[0]?.recordings]).toEqual([undefined, []]);
		expect(feedFaults(bare)).toEqual([]);
	});
});

describe('the text of an item', () => {
	test('is the whole article, or its lead when the paper keeps the rest for itself', async () => {
		const { db, write } = openNewsroom();
		write({ title: 'Cầu mới', lead: ['Cầu thông xe.'], text: 'Người dân hai bờ <đi> lại.' });
		expect((await feedOf(db)).items[0]?.html).toBe('<ul><li>Cầu thông xe.</li></ul>\n<p>Người dân hai bờ &lt;đi&gt; lại.</p>');
		db.$client.exec("INSERT INTO setting VALUES ('feedContent', '', 'lead')");
		const feed = await feedOf(db);
		expect(feedFaults(feed)).toEqual([]);
		expect([writeRss(feed), writeAtom(feed), writeJsonFeed(feed)].filter((text) => text.includes('hai bờ'))).toEqual([]);
		expect(JSON.parse(writeJsonFeed(feed)).items[0].content_text).toBe('Cầu thông xe.');
	});

	test('says what was put right, who paid and where it comes from, as its page does', async () => {
		const { db, write } = openNewsroom();
		const id = write({ title: 'Cầu mới', labels: ['sponsored'], sourceLine: 'TTXVN', lead: ['Cầu.'] });
		createCorrection(db, id, 'Cầu dài 300 m & rộng 8 m.', today('10:00'));
		const [item] = (await feedOf(db)).items;
		expect(item?.summary).toBe('[Nội dung tài trợ] Cầu. Thông tin cải chính, xin lỗi 25/11/2026: Cầu dài 300 m & rộng 8 m.');
		for (const words of [
			'Nội dung tài trợ',
			'Nguồn: TTXVN',
			'<h2>Thông tin cải chính, xin lỗi</h2><p>25/11/2026: Cầu dài 300 m &amp; rộng 8 m.</p>',
		])
			expect(item?.html).toContain(words);
		expect(item?.changedAt).toEqual(today('10:00'));
	});
});

test('what was withdrawn, and what is not yet public, is in no feed', async () => {
	const { db, write } = openNewsroom();
	withdraw(db, write({ title: 'Rút' }));
	write({ title: 'Hẹn', status: 'scheduled', at: new Date('2100-01-01') });
	const feed = await feedOf(db);
	expect(feed.items).toEqual([]);
	expect(feedFaults(feed)).toEqual([]);
});

test.each(Object.entries(hostile))('%s comes through every format unharmed', async (_, text) => {
	const { db, write } = openNewsroom();
	const title = text.normalize('NFC').replaceAll('\0', '');
	write({ title, lead: [title], text: title, credits: [{ name: title.slice(0, 200), roles: ['text'] }], sourceLine: title });
	const feed = await feedOf(db);
	expect(feedFaults(feed)).toEqual([]);
	const lines = (said: string | undefined) => said?.replace(/\r\n?/g, '\n').replaceAll('\ufffd', '');
	const [item] = itemsOf(writeRss(feed));
	const [entry] = named(parseXml(writeAtom(feed)), 'entry');
	expect([lines(textOf(item, 'title')), lines(textOf(entry, 'title')), lines(textOf(entry, 'summary'))]).toEqual(
		Array(3).fill(lines(harmless(title))),
	);
	expect(lines(JSON.parse(writeJsonFeed(feed)).items[0].title)).toBe(lines(title.toWellFormed()));
	// Nothing that was text has become markup.
	expect(textOf(item, 'content:encoded')).not.toMatch(/<(script|b|!|\?)/);
});
