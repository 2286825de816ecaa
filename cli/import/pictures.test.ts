import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { sketch } from '#lib/html/sketch.testing.ts';
import { line, type TestHouse, testHouse } from './import.testing.ts';

let red: Buffer;
let blue: Buffer;

beforeAll(async () => {
	red = await square('#c00');
	blue = await square('#00c');
});

function square(background: string): Promise<Buffer> {
	return sharp({ create: { width: 40, height: 30, channels: 3, background } })
		.jpeg()
		.toBuffer();
}

test('a file beside the import is stored; the first picture leads, the others follow the text', async () => {
	const house = testHouse();
	mkdirSync(join(house.folder, 'ảnh'.normalize('NFD')));
	house.put('ảnh/cờ hội.jpg'.normalize('NFD'), red);
	house.put('b.jpg', blue);
	const images = [
		{ src: 'ảnh/cờ hội.jpg', alt: 'Cờ', caption: 'Cờ hội', credit: 'Lý Thu' },
		{ src: './b.jpg', caption: 'Bến' },
		'https://a.vn/c.jpg',
	];
	expect(await house.lines([line({ images })])).toMatchObject({ imported: 1, failed: [] });
	expect(house.rows('SELECT width, height, source_url FROM image ORDER BY hash IS NULL')).toEqual([
		{ width: 40, height: 30, source_url: null },
		{ width: 40, height: 30, source_url: null },
		{ width: null, height: null, source_url: 'https://a.vn/c.jpg' },
	]);
	const [article] = house.rows('SELECT image_alt, image_caption, image_credit, hash FROM article JOIN image ON image.id = image_id');
	expect(article).toMatchObject({ image_alt: 'Cờ', image_caption: 'Cờ hội', image_credit: 'Lý Thu' });
	expect(house.files.has(`${article?.hash}-40.webp`)).toBe(true);
	expect(sketch(house.body(1))).toMatch(/^p\(.*\) figure\[\d\|Bến\] figure\[\d\]$/);
	expect(await house.lines([line({ images })])).toMatchObject({ unchanged: 1 });
});

test('another file under the same name updates the article', async () => {
	const house = testHouse();
	house.put('a.jpg', red);
	await house.lines([line({ images: ['a.jpg'] })]);
	house.put('a.jpg', blue);
	expect(await house.lines([line({ images: ['a.jpg'] })])).toMatchObject({ updated: 1 });
});

test('pictures of the HTML are stored, and not shown twice', async () => {
	const house = testHouse();
	house.put('a.jpg', red);
	const html = '<img src="a.jpg"><p>Một</p><img src="https://a.vn/b.jpg" alt="B"><p>Hai</p>';
	await house.lines([line({ html, images: ['a.jpg', 'https://a.vn/b.jpg', 'https://a.vn/c.jpg'] })]);
	expect(sketch(house.body(1))).toMatch(/^p\(Một\) figure\[\d\|B\] p\(Hai\) figure\[\d\]$/);
	expect(house.rows('SELECT * FROM image')).toHaveLength(3);
});

describe('a picture that cannot be had fails its item', () => {
	const prepare = (house: TestHouse) => {
		writeFileSync(join(house.folder, '..', 'outside.jpg'), red);
		symlinkSync('/etc/passwd', join(house.folder, 'link.jpg'));
		symlinkSync('/etc', join(house.folder, 'etc'));
		mkdirSync(join(house.folder, 'folder.jpg'));
		house.put('text.jpg', 'This is no picture');
		house.put('red.jpg', red);
		house.put('cut.jpg', red.subarray(0, red.length / 2));
	};

	test.each([
		['../outside.jpg', 'leads out of the folder of the import file. Put it beside the file and name it from there.'],
		['folder/../../outside.jpg', 'leads out of the folder'],
		['..\\outside.jpg', 'leads out of the folder'],
		['%2e%2e/outside.jpg', 'leads out of the folder'],
		['/etc/passwd', 'leads out of the folder'],
		['C:\\a.jpg', 'only http and https addresses and files beside the import file can be used.'],
		['\\\\server\\a.jpg', 'leads out of the folder'],
		['link.jpg', 'leads out of the folder'],
		['etc/passwd', 'leads out of the folder'],
		['file:///etc/passwd', 'only http and https addresses and files beside the import file can be used.'],
		['data:image/png;base64,AA', 'only http and https addresses'],
		['javascript:alert(1)', 'only http and https addresses'],
		['absent.jpg', 'is not beside the import file (looked in '],
		['folder.jpg', 'is not a file.'],
		['text.jpg', 'cannot be stored: '],
		['cut.jpg', 'cannot be stored: '],
		['', 'has no usable name.'],
	])('%s', async (src, reason) => {
		const house = testHouse();
		prepare(house);
		const report = await house.lines([line({ images: [src] }), line({ id: 'a2', images: ['red.jpg'] })]);
		expect(report).toMatchObject({ imported: 1, failed: [{ item: 'items.jsonl, line 1 (a1)', reason: expect.stringContaining(reason) }] });
		expect(house.rows('SELECT source_id FROM source_item')).toEqual([{ source_id: 'a2' }]);
	});

	test('in the HTML as well', async () => {
		const house = testHouse();
		prepare(house);
		const html = (src: string) => line({ id: src, html: `<p>a</p><img src="${src}">` });
		const report = await house.lines([
			html('../outside.jpg'),
			html('link.jpg'),
			html('absent.jpg'),
			html('/uploads/a.jpg'),
			html('red.jpg'),
		]);
		expect(report.failed.map(({ item }) => item)).toEqual(
			['../outside.jpg', 'link.jpg', 'absent.jpg'].map((id, index) => `items.jsonl, line ${index + 1} (${id})`),
		);
		expect(report).toMatchObject({
			imported: 2,
			dropped: [{ what: "picture with an address relative to its site (starts with '/')", count: 1 }],
		});
	});
});
