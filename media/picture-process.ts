import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { creditOf } from './credit.ts';
import { storePicture } from './picture.ts';
import { diskStorage } from './storage.ts';

/**
 * A process of its own in which a stranger's picture is decoded: what breaks a decoder ends this process and nothing else.
 * Arguments: the file, where pictures are stored, where new copies go, and what its name is made from beside its content.
 * Says on its output, as one line of JSON, what came of it.
 */
const [file = '', stored = '', folder = '', address = ''] = process.argv.slice(2);
const mostSide = 20_000;
const mostPixels = 40_000_000;
const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'];

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: loaders.map((loader) => `VipsForeignLoad${loader}Buffer`) });
sharp.cache(false);

// Whoever asked is gone: nobody wants the picture any more.
process.stdout.on('error', () => process.exit(1));

async function develop(): Promise<object> {
	const data = await readFile(file);
	const { width, height, exif, iptc, xmp } = await sharp(data, { limitInputPixels: false }).metadata();
	if (width > mostSide || height > mostSide || width * height > mostPixels) return { problem: 'tooManyPixels', width, height };
	const [old, made] = [diskStorage(stored), diskStorage(folder)];
	const picture = await storePicture({ ...made, has: old.has }, data, address);
	return { picture, credit: creditOf({ exif, iptc, xmp }) };
}

const result = await develop().catch((error: Error) => ({ problem: 'damagedPicture', message: error.message.slice(0, 300) }));
process.stdout.write(`${JSON.stringify(result)}\n`);
