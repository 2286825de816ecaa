import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sketch } from '#lib/html/sketch.testing.ts';
import { testHouse } from './import.testing.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

test('ninjs 1.x: single values and objects', async () => {
	const house = testHouse();
	expect(await house.run(fixture('ninjs-1.json'))).toEqual({
		imported: 1,
		updated: 0,
		unchanged: 0,
		failed: [],
		dropped: [
			{ what: 'script', count: 1 },
			{ what: 'association of type audio', count: 1 },
		],
		doubles: [],
	});
	expect(house.rows('SELECT * FROM article')[0]).toMatchObject({
		locale: 'vi',
		section_id: 1,
		title: 'Chợ nổi họp lại sau mùa nước lớn',
		lead: '["Ghe hàng về bến từ bốn giờ sáng.","Năm nay có thêm ba mươi hộ."]',
		status: 'published',
		published_at: Date.UTC(2020, 6, 1, 7, 5),
		updated_at: Date.UTC(2020, 6, 1, 2),
		source_line: 'Đài truyền thanh huyện',
		image_id: 1,
		image_caption: 'Ghe hàng trên bến sớm.',
		image_credit: 'Minh Châu',
	});
	expect(house.rows('SELECT source_url FROM image')).toEqual([{ source_url: 'https://toasoan.example/anh/9.jpg' }]);
	expect(house.rows('SELECT name, roles FROM byline JOIN person ON person_id = id')).toEqual([
		{ name: 'Minh Châu', roles: '["text","photo"]' },
	]);
	expect(house.rows('SELECT name FROM topic_name')).toEqual([{ name: 'Chợ nổi' }]);
	expect(sketch(house.body(1))).toBe('p(Từ *bốn giờ sáng*, ghe đã kín bến.) p(Bến mới rộng gấp đôi.)');
	expect(await house.run(fixture('ninjs-1.json'), { format: 'ninjs' })).toMatchObject({ unchanged: 1 });
});

test('ninjs 2.x: a list of items, the section by its rel', async () => {
	const house = testHouse();
	expect(await house.run(fixture('ninjs-2.json'))).toMatchObject({
		imported: 1,
		failed: [{ item: 'ninjs-2.json, item 2 (urn:anh:5)', reason: 'It is of type picture; only text and composite items are articles.' }],
	});
	expect(house.rows('SELECT * FROM article')[0]).toMatchObject({
		locale: 'en',
		section_id: 1,
		title: 'The floating market is back',
		lead: '["Boats moored at four."]',
		status: 'draft',
		video_id: 1,
		video_caption: 'The pier at dawn',
	});
	expect(house.rows('SELECT name FROM topic_name')).toEqual([{ name: 'Rivers' }]);
	expect(house.rows('SELECT name, roles FROM byline JOIN person ON person_id = id ORDER BY position')).toEqual([
		{ name: 'Minh Chau', roles: '["text"]' },
		{ name: 'Ha Vy', roles: '["photo"]' },
	]);
	expect(sketch(house.body(1))).toBe('heading[2](Before dawn) p(The first boats came at four.)');
});

test('ninjs 3.x: one item a line, embargo, plain text, pictures, AI, withdrawal', async () => {
	const house = testHouse();
	expect(await house.run(fixture('ninjs-3.jsonl'))).toMatchObject({
		imported: 2,
		failed: [{ item: 'ninjs-3.jsonl, line 3', reason: expect.stringContaining('This is not JSON') }],
	});
	const [article, withdrawn] = house.rows('SELECT * FROM article');
	expect(article).toMatchObject({
		title: 'Bến mới đón khách',
		lead: '["Khách đầu tiên đến lúc sáu giờ."]',
		labels: '["ai_assisted"]',
		published_at: Date.UTC(2020, 6, 3, 5),
		status: 'published',
		image_id: 2,
		image_alt: 'Bến sông lúc sáng',
		image_caption: 'Bến mới',
	});
	expect(sketch(house.body(1))).toBe('p(Bến mở cửa từ sáu giờ.) p(Vé vào cổng miễn phí.) figure[1|Hà Vy]');
	expect(house.rows('SELECT source_url FROM image ORDER BY id')).toEqual([
		{ source_url: 'https://a.example/c.jpg' },
		{ source_url: 'https://a.example/b.jpg' },
	]);
	expect(withdrawn).toMatchObject({ title: 'Tin rút lại', status: 'withdrawn', public_at: null });
});

test('versions of one item in one file: the newest stays, run after run', async () => {
	const house = testHouse();
	const first = JSON.parse(readFileSync(fixture('ninjs-1.json'), 'utf8'));
	const second = { ...first, versioncreated: '2020-07-01T12:00:00Z', headline: 'Chợ nổi đông khách' };
	const path = house.put('feed.json', JSON.stringify([first, second]));
	expect(await house.run(path)).toMatchObject({ imported: 1, updated: 1 });
	expect(await house.run(path)).toMatchObject({ imported: 0, updated: 0, unchanged: 2 });
	expect(house.rows('SELECT id, title FROM article')).toEqual([{ id: 1, title: 'Chợ nổi đông khách' }]);
});

test.each([
	[{ headline: 'x' }, 'uri is missing.'],
	[{ uri: 'urn:1', headlines: 'x' }, 'headlines is not a list.'],
	[{ uri: 'urn:1', headline: 'x', pubstatus: 'maybe' }, 'pubstatus is none of usable, withheld, canceled.'],
	[
		{ uri: 'urn:1', headline: 'x', language: 'fr-FR', subject: [{ name: 'a' }], versioncreated: '20200701' },
		'Language "fr" is not one of this portal\'s (vi, en).',
	],
	[{ uri: 'urn:1', versioncreated: '20200701', subject: [{ name: 'Thời sự' }] }, 'The title is empty.'],
	[
		{ uri: 'urn:1', headline: 'x', versioncreated: '20200701' },
		'It names no section or category. Add one, or run again with --section SLUG.',
	],
	[[], 'the item'],
])('%j fails', async (item, reason) => {
	const house = testHouse();
	const report = await house.run(house.put('a.json', `${JSON.stringify(item)}\n`), { format: 'ninjs' });
	if (Array.isArray(item)) expect(report).toMatchObject({ imported: 0, failed: [] });
	else expect(report.failed[0]?.reason).toContain(reason);
});
