import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Developed, developPicture } from './darkroom.ts';
import { headLength, pictureKind } from './picture-kind.ts';
import { PictureProblem } from './picture-problem.ts';

/** Bytes that a picture may have, and that must stay free on the disk. */
export const mostBytes = 20 * 1_048_576;
const leastFree = 1_073_741_824;
/** How much (bytes) of what is too large is still taken and thrown away, so that its sender hears why. */
const mostIgnored = 64 * 1_048_576;

type Body = AsyncIterable<Uint8Array>;
export type Received = Developed & { bytes: number };

/** Takes a picture as it comes and stores its copies. Throws a PictureProblem; then, as after success, nothing else stays on the disk. */
export async function receivePicture(
	body: Body,
	mediaDir: string,
	{ mustStayFree = leastFree, ...from }: { address?: string; signal?: AbortSignal; mustStayFree?: number } = {},
): Promise<Received> {
	await requireSpace(mediaDir, mustStayFree);
	const folder = join(incoming(mediaDir), randomUUID());
	await mkdir(folder, { recursive: true });
	try {
		const file = join(folder, 'file');
		const bytes = await write(body, file);
		return { ...(await developPicture({ folder, file, mediaDir, ...from })), bytes };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const incoming = (mediaDir: string) => join(mediaDir, 'incoming');

async function requireSpace(mediaDir: string, mustStayFree: number): Promise<void> {
	await mkdir(mediaDir, { recursive: true });
	const { bavail, bsize } = await statfs(mediaDir);
	if (bavail * bsize < mustStayFree) throw new PictureProblem('diskFull');
}

/** Writes what comes to a file, unless its beginning tells that it is no picture; returns its size. */
async function write(body: Body, file: string): Promise<number> {
	let bytes = 0;
	let problem: PictureProblem | undefined;
	await pipeline(
		body,
		async function* (parts: Body) {
			let head: Uint8Array | undefined = new Uint8Array();
			for await (const part of parts) {
				bytes += part.byteLength;
				if (bytes > mostIgnored) break;
				if (bytes > mostBytes) problem ??= new PictureProblem('tooLarge');
				if (problem) continue;
				if (head === undefined) yield part;
				else {
					head = Buffer.concat([head, part]);
					if (head.byteLength < headLength) continue;
					if (!pictureKind(head)) problem = new PictureProblem('notAPicture');
					else yield head;
					head = undefined;
				}
			}
			// Shorter than any picture.
			if (head !== undefined) problem ??= new PictureProblem('notAPicture');
		},
		createWriteStream(file),
	);
	if (problem) throw problem;
	return bytes;
}

/** Takes away what processes that were killed have left of pictures on their way, once it is older than `age` ms; returns how many there were. */
export async function sweepIncoming(mediaDir: string, age: number, now = Date.now()): Promise<number> {
	const names = await readdir(incoming(mediaDir)).catch(() => []);
	const paths = names.map((name) => join(incoming(mediaDir), name));
	const times = await Promise.all(paths.map((path) => stat(path).then(({ mtimeMs }) => mtimeMs)));
	const old = paths.filter((_, place) => (times[place] ?? now) < now - age);
	for (const path of old) await rm(path, { recursive: true, force: true });
	return old.length;
}
