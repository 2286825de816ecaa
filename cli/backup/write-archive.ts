import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { create } from 'tar';
import type { Database } from '#db/client.ts';
import { copyDatabase } from '#db/copy-database.ts';
import { ageOf, settleDatabase, withDatabase } from '#db/restorable.ts';
import { belongs } from './contents.ts';
import { databaseName, type Manifest, manifestName, secretNames } from './manifest.ts';

type Source = { db: Database; dataDir: string; mediaDir: string };
/** Told how many files there are, and then of each that was packed. */
export type OnPacked = { total(files: number): void; packed(): void };

/**
 * Packs a copy of the database as it is now, and all media, into one new file, while others go on writing. Media are packed after the
 * copy: what it names was stored before. At its name the file appears when it is whole, and on disk.
 */
export async function writeArchive({ db, dataDir, mediaDir }: Source, target: string, heard: OnPacked): Promise<Manifest> {
	const file = resolve(target);
	if (existsSync(file)) throw new Error(`${file} is there already. Give the backup a name of its own, e.g. with the date in it.`);
	const work = await mkdtemp(join(dirname(file), '.portal-backup-')).catch(() => {
		throw new Error(`Nothing can be written to ${dirname(file)}. Make the folder, or name another.`);
	});
	try {
		const manifest = await copied(db, work);
		const secrets = secretNames.filter((name) => existsSync(join(dataDir, name)));
		heard.total(await countFiles(mediaDir));
		const roots = new Map([
			[join(work, manifestName), manifestName],
			[join(work, databaseName), databaseName],
			...secrets.map((name) => [join(dataDir, name), name] as const),
			...(existsSync(mediaDir) ? [[resolve(mediaDir), 'media'] as const] : []),
		]);
		const packed = join(work, 'archive');
		await pack(roots, packed, /\.t?gz$/.test(file), heard.packed);
		await settle(packed);
		await rename(packed, file);
		return manifest;
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

async function copied(db: Database, work: string): Promise<Manifest> {
	const copy = join(work, databaseName);
	await copyDatabase(db, copy);
	const age = withDatabase(copy, ageOf);
	settleDatabase(work, databaseName);
	const manifest: Manifest = { portal: 'backup', version: 1, at: new Date().toISOString(), databaseHash: await hashOf(copy), age };
	await writeFile(join(work, manifestName), JSON.stringify(manifest, null, '\t'));
	return manifest;
}

/** SHA-256 of a file, in hexadecimal digits. */
export async function hashOf(file: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(file)) hash.update(chunk);
	return hash.digest('hex');
}

async function countFiles(folder: string): Promise<number> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const folders = entries.filter((entry) => entry.isDirectory() && belongs(`media/${entry.name}`, 'folder'));
	const inside = await Promise.all(folders.map(({ name }) => readdir(join(folder, name))));
	return inside.reduce((sum, names) => sum + names.length, 0);
}

/** Two names of one file are two files: a link would lead out of the archive. */
class NoLinks extends Map<`${number}:${number}`, string> {
	override get(): undefined {
		return undefined;
	}
}

async function pack(roots: ReadonlyMap<string, string>, file: string, gzip: boolean, onPacked: () => void): Promise<void> {
	const nameOf = (path: string) => {
		for (const [root, name] of roots) if (path === root || path.startsWith(`${root}/`)) return join(name, relative(root, path));
		throw new Error(`${path} does not belong to a backup.`);
	};
	const shape = { portable: true, strict: true, follow: true, preservePaths: true, mode: 0o600, linkCache: new NoLinks() };
	await create(
		{
			...{ ...shape, file, gzip, cwd: '/' },
			// What is being received at the moment is nobody's yet, what can be made anew is not kept, and what is not ours could not be restored.
			filter: (path, entry) => belongs(nameOf(resolve('/', path)), 'isDirectory' in entry && entry.isDirectory() ? 'folder' : 'file'),
			onWriteEntry: (entry) => {
				entry.path = nameOf(resolve('/', entry.path));
				onPacked();
			},
		},
		[...roots.keys()],
	);
}

/** Waits until the disk holds all of a file. */
async function settle(file: string): Promise<void> {
	const handle = await open(file, 'r+');
	try {
		await handle.chmod(0o600);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
