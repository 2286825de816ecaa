import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { type PictureFormat, pictureFormats, pictureName, widthsFor } from '#lib/media.ts';
import { toneOf } from '#lib/tone.ts';
import type { Storage } from './storage.ts';

export type StoredPicture = { hash: string; width: number; height: number; tone: number };

/** At most 40 megapixels: a bomb is refused before it is decoded. */
const limits = { limitInputPixels: 40_000_000, failOn: 'error' } as const;
const encoders = {
	avif: (image: Sharp) => image.avif({ quality: 50, effort: 2 }),
	webp: (image: Sharp) => image.webp({ quality: 72, effort: 4 }),
} satisfies Record<PictureFormat, (image: Sharp) => Sharp>;

/**
 * Decodes a picture once, stores it in all widths and formats, and returns its name and size (pixels of the largest copy).
 * Metadata is dropped, orientation applied. Throws sharp's error when the data is not a picture or is too large.
 * With an `address` the name is made from that as well: what was fetched from two places stays two pictures.
 */
export async function storePicture(storage: Storage, data: Uint8Array, address = ''): Promise<StoredPicture> {
	const hash = createHash('sha256').update(data).update(address).digest('hex').slice(0, 32);
	const { data: pixels, info } = await sharp(data, limits)
		.rotate()
		// 16383 pixels is as tall as a WebP can be.
		.resize({ width: 1600, height: 16_383, fit: 'inside', withoutEnlargement: true })
		.flatten({ background: '#fff' })
		.raw()
		.toBuffer({ resolveWithObject: true });
	const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
	for (const width of widthsFor(info.width)) {
		for (const format of pictureFormats) {
			const name = pictureName(hash, width, format);
			if (await storage.has(name)) continue;
			await storage.put(name, await encoders[format](sharp(pixels, raw).resize({ width })).toBuffer());
		}
	}
	const { channels } = await sharp(pixels, raw).stats();
	const [red, green, blue] = channels.map((channel) => channel.mean);
	return { hash, width: info.width, height: info.height, tone: toneOf(red ?? 0, green ?? red ?? 0, blue ?? red ?? 0) };
}
