import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { pictureFormats, pictureName, widthsFor } from '#lib/media.ts';
import { toneOf } from '#lib/tone.ts';
import type { StoredPicture } from './picture.ts';
import type { Storage } from './storage.ts';

/**
 * Takes over the copies of a picture that another portal like this one made, byte by byte: made anew it would lose a little each time.
 * Undefined unless all copies are there and each is the picture that its name says.
 */
export async function takeCopies(storage: Storage, hash: string, copies: ReadonlyMap<string, string>): Promise<StoredPicture | undefined> {
	const widths = Array.from(copies.keys(), (name) => Number(/-(\d+)\.webp$/.exec(name)?.[1] ?? 0));
	const width = Math.max(0, ...widths);
	const names =
		width === 0
			? []
			: widthsFor(width).flatMap((each) => pictureFormats.map((format) => ({ each, name: pictureName(hash, each, format) })));
	if (names.length === 0 || !names.every(({ name }) => copies.has(name))) return undefined;
	const files = await Promise.all(names.map(async ({ each, name }) => ({ each, name, data: await readFile(copies.get(name) ?? '') })));
	for (const { each, name, data } of files) if (!(await isCopy(data, each, name.endsWith('.webp') ? 'webp' : 'heif'))) return undefined;
	const largest = files.find(({ each, name }) => each === width && name.endsWith('.webp'))?.data ?? Buffer.alloc(0);
	const { height = 0 } = await sharp(largest).metadata();
	for (const { name, data } of files) if (!(await storage.has(name))) await storage.put(name, data);
	const { channels } = await sharp(largest).stats();
	const [red, green, blue] = channels.map((channel) => channel.mean);
	return { hash, width, height, tone: toneOf(red ?? 0, green ?? red ?? 0, blue ?? red ?? 0) };
}

async function isCopy(data: Buffer, width: number, format: string): Promise<boolean> {
	const found = await sharp(data, { limitInputPixels: 40_000_000 })
		.metadata()
		.catch(() => undefined);
	return found?.format === format && found.width === width && found.exif === undefined;
}
