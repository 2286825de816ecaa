import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { type Developed, developPicture } from './darkroom.ts';
import { headLength, isPhonePicture, pictureKind } from './picture-kind.ts';
import { PictureProblem } from './picture-problem.ts';
import { type Body, writeBody } from './write-body.ts';

/** Bytes that a picture may have, and that must stay free on the disk. */
export const mostBytes = 20 * 1_048_576;
const leastFree = 1_073_741_824;

export type Received = Developed & { bytes: number };

/** Takes a picture as it comes and stores its copies. Throws a PictureProblem; then, as after success, nothing else stays on the disk. */
export async function receivePicture(
	body: Body,
	mediaDir: string,
	{ mustStayFree, ...from }: { address?: string; signal?: AbortSignal; mustStayFree?: number } = {},
): Promise<Received> {
	return inIncoming(mediaDir, mustStayFree, async (folder) => {
		const file = join(folder, 'file');
		const { bytes } = await writeBody(body, file, headLength, judgePicture);
		return { ...(await developPicture({ folder, file, mediaDir, ...from })), bytes };
	});
}

/** Does something with a folder of its own for files on their way, which is taken away in the end. Throws a PictureProblem where the disk is nearly full. */
export async function inIncoming<Value>(
	mediaDir: string,
	mustStayFree: number | undefined,
	work: (folder: string) => Promise<Value>,
): Promise<Value> {
	await requireSpace(mediaDir, mustStayFree ?? leastFree);
	const folder = join(incoming(mediaDir), randomUUID());
	await mkdir(folder, { recursive: true });
	try {
		return await work(folder);
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

function judgePicture(head: Uint8Array) {
	if (pictureKind(head)) return { most: mostBytes, tooLarge: new PictureProblem('tooLarge') };
	return new PictureProblem(isPhonePicture(head) ? 'phonePicture' : 'notAPicture');
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
