import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imagesToFetch, recordFetched } from '#db/desk/fetched-images.ts';
import { addPattern } from '#db/desk/redirect-patterns.ts';
import { addRedirect } from '#db/desk/redirects.ts';
import { tryAddress } from '#db/desk/try-address.ts';
import { resolve } from '#db/reading/resolve.ts';
import { actorOf } from '#db/testing/staff.ts';
import { type TestHouse, testHouse } from '../import.testing.ts';
import { wxr } from './wxr.testing.ts';

const uploads = 'https://cu.example/wp-content/uploads/2019/05';
const photo = (width: number, background: string) =>
	sharp({ create: { width, height: 30, channels: 3, background } })
		.jpeg()
		.toBuffer();
const attachment = (id: number, url: string) => ({ id, type: 'attachment', status: 'inherit', url });

const where = ({ db }: TestHouse, path: string) => {
	const found = resolve(db, path, null);
	return found.kind === 'moved' ? found.to : found.kind;
};

/** A post with pictures, a document and a recording, and the folder of uploads in which they lie. */
async function openMoved(
	content: string,
	files: Record<string, string | Buffer>,
	dropped: { what: string; count: number }[],
	...attachments: Parameters<typeof wxr>
) {
	const house = testHouse();
	const folder = join(house.folder, 'uploads/2019/05');
	mkdirSync(folder, { recursive: true });
	for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
	const path = house.put('a.xml', wxr({ id: 12, content, meta: { _thumbnail_id: '31' } }, ...attachments));
	const again = () => house.run(path, { createSections: true, media: join(house.folder, 'uploads') });
	expect(await again()).toMatchObject({ imported: 1, failed: [], dropped });
	return { house, again };
}

test('files of an old site lead to ours, a picture in every size that WordPress made of it', async () => {
	const { house, again } = await openMoved(
		`<img src="${uploads}/Den-300x200.jpg" class="wp-image-30">\n\n<div class="wp-block-file"><a href="${uploads}/a.pdf">Chương trình</a></div>\n\n[audio mp3="${uploads}/a.mp3"][/audio]`,
		{ 'Den.jpg': await photo(40, 'red'), 'cau-scaled.jpg': await photo(2000, 'blue'), 'a.pdf': '%PDF-1.4 x', 'a.mp3': 'ID3 x' },
		[{ what: 'file of the library that no text shows', count: 1 }],
		attachment(30, `${uploads}/Den.jpg`),
		attachment(31, `${uploads}/cau-scaled.jpg`),
		attachment(32, `${uploads}/khong-dung.jpg`),
	);
	const stored = (end: string) => `/media/${[...house.files.keys()].find((name) => name.endsWith(end))}`;
	for (let time = 0; time < 2; time++) {
		for (const name of ['den.jpg', 'den-300x200.jpg', 'den-1024x683.jpg', 'den-150x150.jpg.webp'])
			expect(where(house, `/wp-content/uploads/2019/05/${name}`), name).toBe(stored('-40.webp'));
		for (const name of ['cau-scaled.jpg', 'cau.jpg', 'cau-768x512.jpg'])
			expect(where(house, `/wp-content/uploads/2019/05/${name}`), name).toBe(stored('-1600.webp'));
		expect(where(house, '/wp-content/uploads/2019/05/a.pdf')).toBe(stored('.pdf'));
		expect(where(house, '/wp-content/uploads/2019/05/a.mp3')).toBe(stored('.mp3'));
		expect(tryAddress(house.db, actorOf('secretary'), `${uploads}/A.pdf`)).toMatchObject({ by: 'file', to: stored('.pdf') });
		for (const name of ['khong-dung.jpg', 'den-x.jpg', 'a.zip', ''])
			expect(where(house, `/wp-content/uploads/2019/05/${name}`), name).toBe('absent');
		expect(await again()).toMatchObject({ unchanged: 1 });
	}
});

test('documents and recordings that a text only links to come along, and the links lead to them', async () => {
	const { house, again } = await openMoved(
		`Xem <a href="${uploads}/b.pdf">toàn văn nghị quyết</a>, <a href="/wp-content/uploads/2019/05/b.mp3">bản đọc</a>, <a href="${uploads}/mat.pdf">bản đã mất</a>, <a href="${uploads}/b.zip">bản nén</a> và <a href="https://khac.example/wp-content/uploads/b.pdf">nơi khác</a>.`,
		{ 'b.pdf': '%PDF-1.4 x', 'b.mp3': 'ID3 x' },
		[
			{ what: 'recording or document that could not be had', count: 1 },
			{ what: 'featured picture that is not in the file', count: 1 },
		],
	);
	const stored = (end: string) => `/media/${[...house.files.keys()].find((name) => name.endsWith(end))}`;
	const [document = ''] = house.rows('SELECT document FROM body').map((row) => `${Object.values(row)}`);
	expect(Array.from(document.matchAll(/"href":"([^"]+)"/g), ([, href]) => href)).toEqual([
		stored('.pdf'),
		stored('.mp3'),
		`${uploads}/mat.pdf`,
		`${uploads}/b.zip`,
		'https://khac.example/wp-content/uploads/b.pdf',
	]);
	expect(where(house, '/wp-content/uploads/2019/05/b.pdf')).toBe(stored('.pdf'));
	expect(await again()).toMatchObject({ unchanged: 1 });
});

test('a picture that is yet to be fetched leads nowhere until it is here; what an editor says counts for more, patterns for less', async () => {
	const { house } = await openMoved(`<img src="${uploads}/den-300x200.jpg">`, {}, [], attachment(31, `${uploads}/khac.jpg`));
	const path = '/wp-content/uploads/2019/05/den-300x200.jpg';
	addPattern(house.db, actorOf('secretary'), { pattern: '/wp-content/**', kind: 'address', target: '/video' });
	expect(where(house, path)).toBe('/video');
	const waiting = imagesToFetch(house.db, 9).find(({ url }) => url.endsWith('/den-300x200.jpg'));
	if (!waiting) throw new Error('The picture is not waited for.');
	const picture = { hash: 'a'.repeat(32), width: 1000, height: 500, tone: 0 };
	recordFetched(house.db, waiting, { picture, credit: '', bytes: 1 });
	const ours = `/media/${'a'.repeat(32)}-1000.webp`;
	expect([where(house, path), where(house, '/wp-content/uploads/2019/05/den.jpg')]).toEqual([ours, ours]);
	addRedirect(house.db, actorOf('secretary'), { path, target: '/thoi-su' });
	expect(where(house, path)).toBe('/thoi-su');
});

test('two originals whose names differ by a size are kept apart', async () => {
	const { house } = await openMoved(
		`<img src="${uploads}/den-800x600.jpg">\n\n<img src="${uploads}/den.jpg">`,
		{ 'den-800x600.jpg': await photo(50, 'red'), 'den.jpg': await photo(60, 'blue') },
		[],
		attachment(31, `${uploads}/den.jpg`),
	);
	const at = (name: string) => where(house, `/wp-content/uploads/2019/05/${name}`);
	expect([at('den-800x600.jpg'), at('den.jpg'), at('den-300x225.jpg')]).toEqual([
		expect.stringMatching(/-50\.webp$/),
		expect.stringMatching(/-60\.webp$/),
		expect.stringMatching(/-60\.webp$/),
	]);
});
