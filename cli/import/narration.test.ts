import { describe, expect, test } from 'vitest';
import { line, testHouse } from './import.testing.ts';

const mp3 = Buffer.from('ID3\x04\0\0\0\0\0\0 read by the newsroom', 'latin1');
const m4a = Buffer.from('\0\0\0\x20ftypM4A \0\0\0\0 read again', 'latin1');

test('a recording beside the import is stored and belongs to its article', async () => {
	const house = testHouse();
	house.put('bai.mp3', mp3);
	expect(await house.lines([line({ narration: 'bai.mp3' })])).toMatchObject({ imported: 1, failed: [] });
	const [stored] = house.rows('SELECT hash, extension, bytes FROM article JOIN file ON file.id = narration_id');
	expect(stored).toMatchObject({ extension: 'mp3', bytes: mp3.byteLength });
	expect(house.files.get(`${stored?.hash}.mp3`)).toEqual(mp3);
	expect(await house.lines([line({ narration: 'bai.mp3' })])).toMatchObject({ unchanged: 1 });
});

test('another recording under the same name updates the article, and one that is no longer named is gone from it', async () => {
	const house = testHouse();
	house.put('bai.mp3', mp3);
	await house.lines([line({ narration: 'bai.mp3' })]);
	house.put('bai.mp3', m4a);
	expect(await house.lines([line({ narration: 'bai.mp3' })])).toMatchObject({ updated: 1 });
	expect(house.rows('SELECT extension FROM article JOIN file ON file.id = narration_id')).toEqual([{ extension: 'm4a' }]);
	await house.lines([line()]);
	expect(house.rows('SELECT narration_id FROM article')).toEqual([{ narration_id: null }]);
});

describe('an article is refused whose recording', () => {
	test.each([
		['is not there', 'lost.mp3', /^Narration "lost\.mp3" is not beside the import file/],
		['lies elsewhere', '../bai.mp3', /^Narration "\.\.\/bai\.mp3" leads out of the folder/],
		['is on the web', 'https://a.vn/b.mp3', /^Narration "https:\/\/a\.vn\/b\.mp3": only files beside the import file can be used/],
		['is something else', 'page.mp3', /^Narration "page\.mp3" is neither an MP3 nor an M4A file/],
	])('%s', async (_, narration, reason) => {
		const house = testHouse();
		house.put('page.mp3', '<html></html>');
		const { failed } = await house.lines([line({ narration })]);
		expect(failed).toMatchObject([{ reason: expect.stringMatching(reason) }]);
		expect(house.rows('SELECT id FROM article')).toEqual([]);
	});
});
