import { describe, expect, test } from 'vitest';
import { line, testHouse } from './import.testing.ts';

describe('what fails names its place and its reason, the rest goes on', () => {
	test.each([
		['{"id": "a1", "title": ', 'items.jsonl, line 2', 'This is not JSON'],
		['[1, 2]', 'items.jsonl, line 2', 'the item '],
		[JSON.stringify(line({ title: undefined })), 'items.jsonl, line 2 (a1)', 'title is missing.'],
		[JSON.stringify(line({ title: ' \u200B ' })), 'items.jsonl, line 2 (a1)', 'The title is empty.'],
		[JSON.stringify(line({ id: undefined })), 'items.jsonl, line 2', 'id is missing.'],
		[
			JSON.stringify(line({ section: 'Nông nghiệp' })),
			'items.jsonl, line 2 (a1)',
			'Section "Nông nghiệp" does not exist. Create it at the desk, or run again with --create-sections or --section SLUG.',
		],
		[
			JSON.stringify(line({ section: undefined })),
			'items.jsonl, line 2 (a1)',
			'It names no section or category. Add one, or run again with --section SLUG.',
		],
		[JSON.stringify(line({ date: '20201301' })), 'items.jsonl, line 2 (a1)', 'The date "20201301" is neither ISO 8601 nor YYYYMMDD.'],
		[
			JSON.stringify(line({ date: undefined })),
			'items.jsonl, line 2 (a1)',
			'The date is missing. Give it as ISO 8601 or YYYYMMDD, or run again with --status draft.',
		],
		[JSON.stringify(line({ locale: 'fr' })), 'items.jsonl, line 2 (a1)', 'Language "fr" is not one of this portal\'s (vi, en).'],
		[JSON.stringify(line({ paragraphs: 'x' })), 'items.jsonl, line 2 (a1)', 'paragraphs is not a list.'],
		[JSON.stringify(line({ images: [{ alt: 'x' }] })), 'items.jsonl, line 2 (a1)', 'images.0 is no {src, alt, caption, credit}.'],
		[
			JSON.stringify(line({ html: 'x'.repeat(10_000_000) })),
			'items.jsonl, line 2 (a1)',
			'The text is 10,000,028 characters long; at most 5,000,000 are read. Divide it or shorten it.',
		],
		['\u0080'.repeat(3), 'items.jsonl, line 2', 'This is not JSON'],
	])('%.60s', async (broken, item, reason) => {
		const house = testHouse();
		const path = house.put(
			'items.jsonl',
			`${JSON.stringify(line({ id: 'first' }))}\n${broken}\r\n\n${JSON.stringify(line({ id: 'last' }))}`,
		);
		const report = await house.run(path);
		expect(report).toMatchObject({ imported: 2, failed: [{ item, reason: expect.stringContaining(reason) }] });
		expect(house.rows('SELECT source_id FROM source_item')).toEqual([{ source_id: 'first' }, { source_id: 'last' }]);
	});

	test('bytes that are no UTF-8', async () => {
		const house = testHouse();
		const path = house.put('a.jsonl', Buffer.concat([Buffer.from(`${JSON.stringify(line())}\n`), Buffer.from([0x22, 0xff, 0xfe, 0x22])]));
		expect(await house.run(path)).toMatchObject({ imported: 1, failed: [{ item: 'a.jsonl, line 2', reason: 'This is not UTF-8 text.' }] });
	});

	test('an item the database refuses leaves nothing behind', async () => {
		const house = testHouse();
		house.db.$client.exec(`CREATE TRIGGER refusal AFTER INSERT ON byline BEGIN SELECT RAISE(ABORT, 'no names today'); END`);
		const report = await house.lines([line({ byline: 'A', section: 'Mới' }), line({ id: 'a2' })], { createSections: true });
		expect(report).toMatchObject({ imported: 1, failed: [{ reason: 'no names today' }] });
		expect(
			house.rows('SELECT count(*) AS n FROM article UNION ALL SELECT count(*) FROM section UNION ALL SELECT count(*) FROM person'),
		).toEqual([{ n: 1 }, { n: 2 }, { n: 0 }]);
	});

	test('another item with the same id', async () => {
		const house = testHouse();
		const items = [line(), line({ title: 'Khác' }), line()];
		const failed = [
			{
				item: 'items.jsonl, line 2 (a1)',
				reason: expect.stringContaining('Another item with this id came before (items.jsonl, line 1 (a1)).'),
			},
		];
		expect(await house.lines(items)).toMatchObject({ imported: 1, unchanged: 1, failed });
		expect(await house.lines(items)).toMatchObject({ imported: 0, updated: 0, unchanged: 2, failed });
	});
});
