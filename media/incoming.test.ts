import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cpuSince } from '#lib/cpu-time.testing.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { developPicture } from './darkroom.ts';
import { receivePicture, sweepIncoming } from './incoming.ts';

async function* inParts(data: Uint8Array, size = 65_536): AsyncIterable<Uint8Array> {
	for (let at = 0; at < data.byteLength; at += size) yield data.subarray(at, at + size);
}

const filesIn = (folder: string) =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
		: [];

const noise = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#5af', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

/** The header of a PNG of any size, with nothing behind it. */
function pngOf(width: number, height: number): Buffer {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, sum]);
	};
	const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', Buffer.alloc(40)), chunk('IEND', Buffer.alloc(0))]);
}

async function refusal(data: Uint8Array): Promise<{ key: string; left: string[] }> {
	const folder = temporaryFolder();
	const error: { key?: string } = await receivePicture(inParts(data), folder).then(
		() => ({ key: 'taken' }),
		(thrown) => thrown,
	);
	return { key: error.key ?? `${error}`, left: filesIn(folder) };
}

describe('taken whatever its name says, with no trace of how it came:', () => {
	test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('%s', async (format) => {
		const folder = temporaryFolder();
		const data = await noise(400, 300).toFormat(format).toBuffer();
		const received = await receivePicture(inParts(data, 100), folder);
		expect(received).toMatchObject({ bytes: data.byteLength, picture: { width: 400, height: 300 }, credit: '' });
		expect(filesIn(folder)).toHaveLength(4);
		expect(filesIn(join(folder, 'incoming'))).toEqual([]);
		expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
	});

	test('the first frame of a GIF that moves', async () => {
		const frames = Buffer.alloc(60 * 80 * 3, 90);
		const moving = await sharp(frames, { raw: { width: 60, height: 80, channels: 3, pageHeight: 40 } })
			.gif({ delay: [100, 100] })
			.toBuffer();
		expect((await receivePicture(inParts(moving), temporaryFolder())).picture).toMatchObject({ width: 60, height: 40 });
	});

	test('with whoever made it, though not where', async () => {
		const data = await noise(60, 40)
			.withExif({ IFD0: { Artist: 'Hoang Son' }, IFD3: { GPSLatitudeRef: 'N' } })
			.jpeg()
			.toBuffer();
		expect((await receivePicture(inParts(data), temporaryFolder())).credit).toBe('Hoang Son');
	});
});

const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'.padEnd(200);

test.each([
	['an SVG with a script', script, 'notAPicture'],
	['a page', `<!doctype html><script>alert(1)</script>${' '.repeat(100)}`, 'notAPicture'],
	['XML', `<?xml version="1.0"?><a/>${' '.repeat(100)}`, 'notAPicture'],
	['a paper', `%PDF-1.7\n${' '.repeat(100)}`, 'notAPicture'],
	['a program', `MZ\x90\0\x03${'\0'.repeat(200)}`, 'notAPicture'],
	['a program of another house', `\x7fELF\x02\x01\x01${'\0'.repeat(200)}`, 'notAPicture'],
	['a telephone’s HEIC', `\0\0\0\x18ftypheic\0\0\0\0mif1heic${'\0'.repeat(200)}`, 'phonePicture'],
	['a TIFF', `II*\0${'\0'.repeat(200)}`, 'notAPicture'],
	['nothing', '', 'notAPicture'],
	['less than a picture', '\xff\xd8\xff', 'notAPicture'],
	['a GIF that is a script', `GIF89a/*${' '.repeat(200)}*/=1;alert(1)`, 'damagedPicture'],
	['a JPEG that is none', `\xff\xd8\xff\xe0${'\0'.repeat(200)}`, 'damagedPicture'],
	['a WebP that is none', `RIFF\x10\0\0\0WEBPVP8 ${'\xff'.repeat(200)}`, 'damagedPicture'],
])('%s is refused, and nothing stays', async (_, content, key) => {
	expect(await refusal(Buffer.from(content, 'latin1'))).toEqual({ key, left: [] });
});

test('a JPEG that was cut off is refused, wherever it was cut', async () => {
	const whole = await noise(300, 200).jpeg().toBuffer();
	for (const part of [0.1, 0.5, 0.9]) {
		expect(await refusal(whole.subarray(0, whole.length * part))).toEqual({ key: 'damagedPicture', left: [] });
	}
});

test('a picture of 25 MB is refused, and so is one that never ends', async () => {
	const head = await noise(40, 40).jpeg().toBuffer();
	expect(await refusal(Buffer.concat([head, Buffer.alloc(25 * 1_048_576)]))).toEqual({ key: 'tooLarge', left: [] });
	let sent = 0;
	async function* endless(): AsyncIterable<Uint8Array> {
		yield head;
		for (; ; sent++) yield new Uint8Array(1_048_576);
	}
	await expect(receivePicture(endless(), temporaryFolder())).rejects.toMatchObject({ key: 'tooLarge' });
	expect(sent).toBeLessThan(70);
});

test.each([
	[50_000, 10],
	[10, 50_000],
	[14_000, 14_000],
	[2 ** 31 - 1, 2 ** 31 - 1],
])('a PNG of %d by %d pixels is refused by its header', async (width, height) => {
	const start = process.cpuUsage();
	const { key, left } = await refusal(pngOf(width, height));
	expect(['tooManyPixels', 'damagedPicture']).toContain(key);
	if (width * height < 1e9) expect(key).toBe('tooManyPixels');
	expect(left).toEqual([]);
	expect(cpuSince(start)).toBeLessThan(500);
});

test('a sender who goes away leaves nothing', async () => {
	const folder = temporaryFolder();
	async function* broken(): AsyncIterable<Uint8Array> {
		yield await noise(40, 40).jpeg().toBuffer();
		throw new Error('gone');
	}
	await expect(receivePicture(broken(), folder)).rejects.toThrow('gone');
	expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('nothing is taken when the disk is nearly full', async () => {
	const folder = temporaryFolder();
	await expect(receivePicture(inParts(await noise(40, 40).jpeg().toBuffer()), folder, { mustStayFree: Infinity })).rejects.toMatchObject({
		key: 'diskFull',
	});
	expect(filesIn(folder)).toEqual([]);
});

test('twenty-two pictures at once are taken two by two, and one more is told to come back', async () => {
	const folder = temporaryFolder();
	const file = join(folder, 'file');
	writeFileSync(file, 'no picture');
	const all = await Promise.allSettled(
		Array.from({ length: 23 }, (_, place) => developPicture({ folder: join(folder, `${place}`), file, mediaDir: join(folder, 'media') })),
	);
	const keys = all.map((each) => (each.status === 'rejected' ? each.reason.key : 'taken'));
	expect(keys.filter((key) => key === 'busy')).toHaveLength(1);
	expect(keys.filter((key) => key === 'damagedPicture')).toHaveLength(22);
});

test('a decoder that takes too long is ended', async () => {
	const folder = temporaryFolder();
	const file = join(folder, 'file');
	writeFileSync(file, await noise(2000, 1500).jpeg().toBuffer());
	await expect(developPicture({ folder, file, mediaDir: join(folder, 'media'), patience: 50 })).rejects.toMatchObject({
		key: 'damagedPicture',
	});
	expect(filesIn(join(folder, 'media'))).toEqual([]);
});

test('what a process that was killed has left is swept away after its hour', async () => {
	const folder = temporaryFolder();
	for (const name of ['old', 'new']) {
		mkdirSync(join(folder, 'incoming', name), { recursive: true });
		writeFileSync(join(folder, 'incoming', name, 'file'), 'x');
	}
	utimesSync(join(folder, 'incoming', 'old'), 0, 0);
	expect(await sweepIncoming(folder, 3_600_000)).toBe(1);
	expect(readdirSync(join(folder, 'incoming'))).toEqual(['new']);
	expect(await sweepIncoming(join(folder, 'nowhere'), 0)).toBe(0);
});
