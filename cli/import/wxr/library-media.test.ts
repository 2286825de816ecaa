import { expect, test } from 'vitest';
import { testHouse } from '../import.testing.ts';
import { all, picture, textOf } from './read-wxr.testing.ts';
import { wxr } from './wxr.testing.ts';

const upload = (name: string) => `https://cu.example/wp-content/uploads/${name}`;

test('pictures and recordings that are not in the file are said', async () => {
	const content = 'Một\n\n[gallery ids="999,30,998"]\n\n[playlist ids="997"]\n\n[gallery]\n\n[gallery ids="31"]';
	const { text, dropped } = await textOf(content, picture(30, upload('a.jpg')), picture(31, upload('a.pdf')));
	expect(text).toBe('p(Một) gallery(figure[1])');
	expect(dropped).toEqual({
		'picture of a gallery that is not in the file': 2,
		'recording of a playlist that is not in the file': 1,
		'gallery without pictures': 1,
		'file of a gallery that is no picture': 1,
		'file of the library that no text shows': 1,
	});
});

test.each([
	['999', [{ what: 'featured picture that is not in the file', count: 1 }]],
	['0', []],
	['-1', []],
	['', []],
])('a featured picture "%s"', async (id, dropped) => {
	const house = testHouse();
	const report = await house.run(house.put('a.xml', wxr({ id: 1, meta: { _thumbnail_id: id } })), all);
	expect(report).toMatchObject({ imported: 1, failed: [], dropped });
});

test('files of the library are counted that no text shows in any size, nor leads to', async () => {
	const house = testHouse();
	const content = `<img src="${upload('a-300x200.jpg')}"> <a href="/wp-content/uploads/b.pdf">b</a> [audio mp3="${upload('c.mp3')}"]`;
	const names = ['a.jpg', 'b.pdf', 'c.mp3', 'd-scaled.jpg', 'e.jpg', 'f.jpg'];
	const files = names.map((name, place) => picture(30 + place, upload(name)));
	const posts = [
		{ id: 1, content, meta: { _thumbnail_id: '33' } },
		{ id: 2, status: 'private', content: `<img src="${upload('e.jpg')}">` },
	];
	const report = await house.run(house.put('a.xml', wxr(...files, ...posts)), all);
	expect(report.dropped).toContainEqual({ what: 'file of the library that no text shows', count: 2 });
});
