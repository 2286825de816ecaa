import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { line, testHouse } from './import.testing.ts';

const item = JSON.stringify(line());
const random = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 48_271) % 251));

test.each([
	['an empty file', 'a.jsonl', '', 'is empty: there is nothing to import.'],
	['binary data', 'a.jsonl', random, 'a.jsonl is not text but binary data. Importable are jsonl, ninjs and wxr files.'],
	['UTF-16', 'a.jsonl', Buffer.from(item, 'utf16le'), 'a.jsonl is not text but binary data.'],
	[
		'another format',
		'a.xml',
		'<?xml version="1.0"?><rss/>',
		'a.xml is not an export of WordPress (WXR). Other XML and HTML files cannot be imported.',
	],
	[
		'a gzip file cut short',
		'a.jsonl.gz',
		gzipSync(item.repeat(100)).subarray(0, 60),
		'is a damaged or incomplete gzip file (unexpected end of file). Fetch it again.',
	],
	['a damaged gzip file', 'a.jsonl.gz', Buffer.concat([gzipSync(item).subarray(0, 12), random]), 'is a damaged or incomplete gzip file'],
])('%s is refused in one sentence', async (_, name, content, reason) => {
	const house = testHouse();
	const report = await house.run(house.put(name, content));
	expect(report).toMatchObject({ imported: 0, failed: [{ item: name, reason: expect.stringContaining(reason) }] });
	expect(report.failed[0]?.reason).not.toMatch(/\n|\bat /);
});

test('a file that is absent or a folder does not stop the others', async () => {
	const house = testHouse();
	mkdirSync(join(house.folder, 'folder'));
	const report = await house.run([join(house.folder, 'absent.jsonl'), join(house.folder, 'folder'), house.put('a.jsonl', item)]);
	expect(report).toMatchObject({
		imported: 1,
		failed: [
			{ item: 'absent.jsonl', reason: `File ${join(house.folder, 'absent.jsonl')} does not exist.` },
			{ item: 'folder', reason: `${join(house.folder, 'folder')} is a directory. Name the files in it.` },
		],
	});
});

test('a file that unpacks without end is stopped', async () => {
	const house = testHouse();
	const bomb = gzipSync(Buffer.concat([Buffer.from(`${item}\n`), Buffer.alloc(20_000_000, '\n')]));
	const report = await house.run(house.put('bomb.jsonl.gz', bomb));
	expect(report).toMatchObject({
		imported: 0,
		failed: [{ item: 'bomb.jsonl.gz', reason: expect.stringContaining('unpacks to more than 100 times its size') }],
	});
});

test('nothing of a damaged file comes in', async () => {
	const house = testHouse();
	const packed = gzipSync(Array.from({ length: 2000 }, (_, id) => JSON.stringify(line({ id, title: `Tin ${Math.sin(id)}` }))).join('\n'));
	const report = await house.run(house.put('a.jsonl.gz', packed.subarray(0, packed.length - 10)));
	expect(report).toMatchObject({ imported: 0, failed: [{ item: 'a.jsonl.gz' }] });
	expect(house.rows('SELECT * FROM article')).toEqual([]);
});

test('a line too long to be held is one failed item', async () => {
	const house = testHouse();
	const report = await house.run(house.put('a.jsonl', `${item}\n${'x'.repeat(33 * 1024 * 1024)}\n${JSON.stringify(line({ id: 'a2' }))}`));
	expect(report).toMatchObject({ imported: 2, failed: [{ item: 'a.jsonl, line 2', reason: 'The line is longer than 33,554,432 bytes.' }] });
});

test('a list of articles over many lines is read too', async () => {
	const house = testHouse();
	const list = JSON.stringify([line(), line({ id: 'a2', title: 'Dấu } và { và "\\ trong tin' })], null, '\t');
	expect(await house.run(house.put('a.json', list))).toMatchObject({ imported: 2 });
	expect(await house.run(house.put('b.json', list), { format: 'jsonl' })).toMatchObject({ unchanged: 2 });
});
