import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { pictureName, widthsFor } from '#lib/media.ts';
import { cropOf, type ShareForm, sizeOfForm } from '#lib/share/forms.ts';
import type { ShareSource } from '#lib/share/share-picture.ts';
import type { Storage } from '../storage.ts';
import { drawCard } from './draw-card.ts';

/** JPEG is what every network takes. Throws when the stored picture is missing. */
export async function drawShare(storage: Storage, source: ShareSource, form: ShareForm): Promise<Buffer> {
	const image = source.kind === 'card' ? sharp(Buffer.from(drawCard(source))) : await cut(storage, source, form);
	return image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

async function cut(storage: Storage, picture: Extract<ShareSource, { kind: 'picture' }>, form: ShareForm): Promise<Sharp> {
	const largest = widthsFor(picture.width).at(-1) ?? picture.width;
	const data = await readFile(storage.pathOf(pictureName(picture.hash, largest, 'webp')));
	const crop = cropOf(picture, form, picture.focus);
	return sharp(data).extract(crop).resize(sizeOfForm(crop, form));
}
