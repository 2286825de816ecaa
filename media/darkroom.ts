import { spawn } from 'node:child_process';
import { glob, mkdir, rename } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { StoredPicture } from './picture.ts';
import { PictureProblem } from './picture-problem.ts';
import { createQueue, type Queue } from './queue.ts';
import { diskStorage } from './storage.ts';

export type Developed = { picture: StoredPicture; credit: string };
type Result = Developed | { problem: 'tooManyPixels' | 'damagedPicture'; [detail: string]: unknown };

/** How many pictures are decoded at once, how many wait, and how long (ms) one may take. */
const [abreast, most, patience] = [2, 20, 20_000];

declare global {
	var portalDarkroom: Queue | undefined;
}

export type Order = {
	/** A folder of this picture's own that holds `file`; whatever is made on the way stays in it, and its owner takes it away. */
	folder: string;
	file: string;
	mediaDir: string;
	/** Where the picture was fetched from, when it was. */
	address?: string;
	patience?: number;
	/** Ends the work before its end. */
	signal?: AbortSignal;
};

/** Decodes a picture in a process of its own and stores its copies. Throws a PictureProblem; then nothing is stored. */
export function developPicture(order: Order): Promise<Developed> {
	globalThis.portalDarkroom ??= createQueue(abreast, most, () => new PictureProblem('busy'));
	return globalThis.portalDarkroom(() => develop(order));
}

async function develop(order: Order): Promise<Developed> {
	const { folder, file, mediaDir, address = '' } = order;
	const made = join(folder, 'made');
	await mkdir(made, { recursive: true });
	const result = parse(await run([file, mediaDir, made, address], order));
	if ('problem' in result) {
		const { problem, ...detail } = result;
		throw new PictureProblem(problem, detail);
	}
	await moveIn(made, mediaDir);
	return result;
}

function parse(output: string): Result {
	try {
		return JSON.parse(output);
	} catch {
		return { problem: 'damagedPicture', message: 'the decoder ended without a word' };
	}
}

/** All the copies, one after the other: each is in its place whole or not at all. */
async function moveIn(made: string, mediaDir: string): Promise<void> {
	const storage = diskStorage(mediaDir);
	for await (const name of glob('*/*', { cwd: made })) {
		const path = storage.pathOf(basename(name));
		await mkdir(dirname(path), { recursive: true });
		await rename(join(made, name), path);
	}
}

/** What the decoder says; '' when it was ended. Its temporary files stay in the picture's folder. */
function run(given: string[], { folder, patience: time = patience, signal }: Order): Promise<string> {
	const script = join(/* turbopackIgnore: true */ process.cwd(), 'media/picture-process.ts');
	const child = spawn(process.execPath, ['--max-old-space-size=128', script, ...given], {
		env: { NODE_ENV: 'production', TMPDIR: folder, MALLOC_ARENA_MAX: '2' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	// Readers' pages come before pictures in the making.
	if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	const end = () => child.kill('SIGKILL');
	const timer = setTimeout(end, time);
	if (signal?.aborted) end();
	signal?.addEventListener('abort', end);
	let output = '';
	child.stdout.on('data', (part: Buffer) => {
		output += part.toString('utf8');
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', () => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', end);
			resolve(output);
		});
	});
}
