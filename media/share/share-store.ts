import { spawn } from 'node:child_process';
import { mkdir, statfs } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { ShareForm } from '#lib/share/forms.ts';
import { type ShareSource, shareDigest } from '#lib/share/share-picture.ts';
import { createQueue, type Queue } from '../queue.ts';
import { diskStorage, type Storage } from '../storage.ts';

/** What the process that makes a shared picture is told. */
export type ShareOrder = { mediaDir: string; name: string; source: ShareSource; form: ShareForm };

/** How many are made at once, how many wait, how long (ms) one may take, and how many bytes must stay free on the disk. */
const [abreast, most, patience, leastFree] = [1, 20, 20_000, 1_073_741_824];

declare global {
	var portalShares: { queue: Queue; underWay: Map<string, Promise<void>> } | undefined;
}

/** Where made pictures lie: apart from those that came from the desk, since each can be made again. */
export function shareStorage(mediaDir: string): Storage {
	return diskStorage(join(mediaDir, 'share'));
}

/** The name of the file of a shared picture. */
export function shareFile(digest: string): string {
	return `${digest}.jpg`;
}

/** Makes a shared picture, once however many ask for it. Throws when it cannot be made, too many wait, or the disk is nearly full. */
export function makeShare(mediaDir: string, source: ShareSource, form: ShareForm): Promise<void> {
	globalThis.portalShares ??= {
		queue: createQueue(abreast, most, () => new Error('too many shared pictures wait to be made')),
		underWay: new Map(),
	};
	const { queue, underWay } = globalThis.portalShares;
	const name = shareFile(shareDigest(source, form));
	const known = underWay.get(name);
	if (known) return known;
	const making = queue(() => make({ mediaDir, name, source, form })).finally(() => underWay.delete(name));
	underWay.set(name, making);
	return making;
}

async function make(order: ShareOrder): Promise<void> {
	const folder = join(order.mediaDir, 'share');
	await mkdir(folder, { recursive: true });
	const { bavail, bsize } = await statfs(folder);
	if (bavail * bsize < leastFree) throw new Error('less than 1 GB is free on the disk');
	await run(JSON.stringify(order));
}

function run(order: string): Promise<void> {
	const script = join(/* turbopackIgnore: true */ process.cwd(), 'media/share/share-process.ts');
	const child = spawn(process.execPath, ['--max-old-space-size=128', script, order], {
		env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: patience,
		killSignal: 'SIGKILL',
	});
	// Readers' pages come before pictures for those who may become readers.
	if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => (code === 0 ? resolve() : reject(new Error('a shared picture could not be made'))));
	});
}
