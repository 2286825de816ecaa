import { writeSync } from 'node:fs';
import sharp from 'sharp';
import { openDatabase } from '#db/client.ts';
import type { Actor } from '#db/desk/actor.ts';
import { registerFile } from '#db/desk/file-library.ts';
import { registerUpload } from '#db/desk/uploads.ts';
import { patiently } from '#db/patience.ts';
import { receivePicture } from '#media/incoming.ts';
import { receiveFile } from '#media/receive-file.ts';

/** A process that takes pictures and documents until it is killed; writes a line for each that was acknowledged. */
const { file, mediaDir, actor }: { file: string; mediaDir: string; actor: Actor } = JSON.parse(process.argv[2] ?? '{}');
const db = openDatabase(file);

async function* slowly(data: Uint8Array): AsyncIterable<Uint8Array> {
	for (let at = 0; at < data.length; at += 4096) {
		await new Promise(setImmediate);
		yield data.subarray(at, at + 4096);
	}
}

for (let number = 0; ; number++) {
	const background = { r: number % 256, g: Math.floor(Math.random() * 256), b: Math.floor(Math.random() * 256) };
	const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
		.jpeg()
		.toBuffer();
	const pdf = Buffer.concat([Buffer.from(`%PDF-1.7 ${Math.random()}\n`), Buffer.alloc(60_000, 32), Buffer.from('\n%%EOF\n')]);
	writeSync(1, 'begin\n');
	const { durationS: _, ...stored } = await receiveFile(slowly(pdf), mediaDir, { mustStayFree: 0 });
	await patiently(() => registerFile(db, actor, { name: 'a.pdf', stored }));
	const received = await receivePicture(slowly(data), mediaDir, { mustStayFree: 0 });
	const { imageId } = await patiently(() => registerUpload(db, actor, { name: 'a.jpg', ...received }));
	writeSync(1, `${imageId}\n`);
}
