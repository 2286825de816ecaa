import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { cpuSince } from '#lib/cpu-time.testing.ts';
import { isMediaName, pictureName, widthsFor } from '#lib/media.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { toneOf } from '#lib/tone.ts';
import { storePicture } from './picture.ts';
import { diskStorage } from './storage.ts';

type Colour = { r: number; g: number; b: number };
const sky: Colour = { r: 85, g: 170, b: 255 };

const plain = (width: number, height: number, background: Colour | (Colour & { alpha: number }) = sky) =>
	sharp({ create: { width, height, channels: 'alpha' in background ? 4 : 3, background } });

function openStorage() {
	const folder = temporaryFolder();
	const storage = diskStorage(folder);
	const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
	return { storage, names: () => names().map((name) => name.slice(3)) };
}

describe('a photograph of 1000 pixels', () => {
	let jpeg: Buffer;
	beforeAll(async () => {
		jpeg = await plain(1000, 500)
			.withExif({ IFD0: { Copyright: 'Hoàng Sơn' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 49/1 0/1' } })
			.jpeg()
			.toBuffer();
	});

	test('is stored in its widths and both formats, under names that the portal serves', async () => {
		const { storage, names } = openStorage();
		const { hash, width, height } = await storePicture(storage, jpeg);
		expect({ width, height }).toEqual({ width: 1000, height: 500 });
		expect(names().sort()).toEqual(
			widthsFor(1000)
				.flatMap((each) => [pictureName(hash, each, 'avif'), pictureName(hash, each, 'webp')])
				.sort(),
		);
		expect(names().every(isMediaName)).toBe(true);
		for (const each of widthsFor(1000)) {
			const read = (format: 'avif' | 'webp') => sharp(storage.pathOf(pictureName(hash, each, format))).metadata();
			expect(await read('webp')).toMatchObject({ format: 'webp', width: each, height: Math.round(each / 2) });
			expect(await read('avif')).toMatchObject({ format: 'heif', compression: 'av1', width: each, height: Math.round(each / 2) });
		}
	});

	test('keeps nothing of who took it and where', async () => {
		expect((await sharp(jpeg).metadata()).exif).toBeDefined();
		const { storage, names } = openStorage();
		await storePicture(storage, jpeg);
		for (const name of names()) {
			const { exif, xmp, iptc, icc } = await sharp(storage.pathOf(name)).metadata();
			expect({ exif, xmp, iptc, icc }, name).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
			expect(readFileSync(storage.pathOf(name)).includes('Hoàng Sơn'), name).toBe(false);
		}
	});

	test('is named after its content, so that a second upload stores nothing', async () => {
		const { storage, names } = openStorage();
		const first = await storePicture(storage, jpeg);
		const before = names().map((name) => statSync(storage.pathOf(name)).mtimeMs);
		expect(await storePicture(storage, jpeg)).toEqual(first);
		expect(names().map((name) => statSync(storage.pathOf(name)).mtimeMs)).toEqual(before);
	});

	test('may be uploaded twice at once', async () => {
		const { storage, names } = openStorage();
		const [one, two] = await Promise.all([storePicture(storage, jpeg), storePicture(storage, jpeg)]);
		expect(one).toEqual(two);
		expect(names()).toHaveLength(widthsFor(1000).length * 2);
	});

	test('has the tone of its colours', async () => {
		expect((await storePicture(openStorage().storage, jpeg)).tone).toBe(toneOf(sky.r, sky.g, sky.b));
	});
});

test('a picture taken on its side is turned upright', async () => {
	const sideways = await plain(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	expect(await storePicture(openStorage().storage, sideways)).toMatchObject({ width: 20, height: 40 });
});

test('a wide picture is made 1600 pixels wide, a narrow one never enlarged', async () => {
	const { storage } = openStorage();
	expect(await storePicture(storage, await plain(3200, 100).png().toBuffer())).toMatchObject({ width: 1600, height: 50 });
	expect(await storePicture(storage, await plain(5, 3).png().toBuffer())).toMatchObject({ width: 5, height: 3 });
});

test('a picture as tall as a tower fits into the formats', async () => {
	const { storage, names } = openStorage();
	const { width, height } = await storePicture(storage, await plain(200, 20_000).png().toBuffer());
	expect(height).toBeLessThanOrEqual(16_383);
	expect(height / width).toBeCloseTo(100, 0);
	expect(names()).toHaveLength(widthsFor(width).length * 2);
});

test('the smallest picture is stored under a name that is served', async () => {
	const { storage, names } = openStorage();
	await storePicture(storage, await plain(1, 1).png().toBuffer());
	expect(names()).toHaveLength(2);
	expect(names().every(isMediaName)).toBe(true);
});

test('what is transparent becomes white, not black', async () => {
	const { tone } = await storePicture(openStorage().storage, await plain(40, 40, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer());
	expect(tone).toBe(toneOf(255, 255, 255));
});

test.each([
	['grey', () => plain(60, 40, { r: 170, g: 170, b: 170 }).toColourspace('b-w').png(), toneOf(170, 170, 170)],
	['of 16 bits a colour', () => plain(60, 40).toColourspace('rgb16').png(), toneOf(sky.r, sky.g, sky.b)],
	['a GIF', () => plain(60, 40).gif(), toneOf(sky.r, sky.g, sky.b)],
	['a WebP', () => plain(60, 40).webp({ lossless: true }), toneOf(sky.r, sky.g, sky.b)],
])('a picture that is %s is stored like any other', async (_, draw, tone) => {
	expect(await storePicture(openStorage().storage, await draw().toBuffer())).toMatchObject({ width: 60, height: 40, tone });
});

describe('refused, and nothing stored:', () => {
	async function refuses(data: Uint8Array, reason: RegExp | string) {
		const { storage, names } = openStorage();
		await expect(storePicture(storage, data)).rejects.toThrow(reason);
		expect(names()).toEqual([]);
	}

	test.each([
		['nothing', ''],
		['words', 'Cầu Soi Mận thông xe'],
		['a page', '<!doctype html><script>alert(1)</script>'],
		['a paper', '%PDF-1.7\n1 0 obj\n'],
		['a GIF that is a script', 'GIF89a/*'],
	])('%s that calls itself a picture', async (_, content) => {
		await refuses(new TextEncoder().encode(content), /unsupported image format|is empty|corrupt|gif|bad|load/i);
	});

	test('a picture that was cut off on its way', async () => {
		const noise = {
			create: {
				width: 400,
				height: 300,
				channels: 3 as const,
				background: sky,
				noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
			},
		};
		const whole = await sharp(noise).jpeg().toBuffer();
		await refuses(whole.subarray(0, whole.length / 2), /premature end|VipsJpeg/i);
	});

	test('a picture of 41 megapixels, before it is decoded', async () => {
		const bomb = await plain(8200, 5000).png({ compressionLevel: 1 }).toBuffer();
		onTestFinished(() => void sharp.cache({ items: 0 }));
		const refusing = process.cpuUsage();
		await refuses(bomb, 'Input image exceeds pixel limit');
		const refused = cpuSince(refusing);
		const decoding = process.cpuUsage();
		await sharp(bomb, { limitInputPixels: false }).resize(8).toBuffer();
		expect(refused).toBeLessThan(cpuSince(decoding) / 2);
	});
});
