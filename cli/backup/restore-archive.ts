import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseProblems, fileProblems } from '#db/check.ts';
import { newestVersion } from '#db/migrate.ts';
import { ageOf, type DatabaseAge, isDamage, settleDatabase, withDatabase } from '#db/restorable.ts';
import { migrationsFolder } from '#db/upgrade.ts';
import { databaseName, type Manifest, readManifest, secretNames } from './manifest.ts';
import { unpackArchive } from './unpack-archive.ts';
import { hashOf } from './write-archive.ts';

type Restored = { manifest: Manifest; kept?: string };
type Options = { dataDir: string; mediaDir: string; force: boolean; onUnpacked(bytes: number): void };

/** How folders begin in which a restore that was killed left its work. */
const workName = '.portal-restore-';

/**
 * Puts what a backup holds in the place of the portal's data. Everything is unpacked and examined beside it first; the database changes
 * places in one step at the end, and the old one stays beside it under the name in `kept`. Throws one sentence otherwise; nothing is changed then.
 */
export async function restoreArchive(file: string, { dataDir, mediaDir, force, onUnpacked }: Options): Promise<Restored> {
	const manifest = await readManifest(file);
	await mkdir(dataDir, { recursive: true });
	refuseNewer(dataDir, manifest, force);
	await clearLeftovers(dataDir);
	const work = await mkdtemp(join(dataDir, workName));
	try {
		await unpackArchive(file, work, onUnpacked);
		await examine(work, manifest, file);
		requireStopped(dataDir);
		await bringMedia(join(work, 'media'), mediaDir);
		const kept = await exchange(work, dataDir);
		return { manifest, ...(kept !== undefined && { kept }) };
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

async function clearLeftovers(dataDir: string): Promise<void> {
	const left = (await readdir(dataDir)).filter((name) => name.startsWith(workName));
	for (const name of left) await rm(join(dataDir, name), { recursive: true, force: true });
}

function refuseNewer(dataDir: string, { age, at }: Manifest, force: boolean): void {
	const present = join(dataDir, databaseName);
	const known = newestVersion(migrationsFolder);
	if (age.schema > known)
		throw new Error(`The backup has schema version ${age.schema}, but this portal knows only ${known}. Install the newer portal first.`);
	if (force || !existsSync(present)) return;
	const now = ageIn(present);
	if (!isNewer(now, age)) return;
	throw new Error(
		`The database in ${dataDir} is newer (last written ${moment(now.lastChangeAt)}) than the backup of ${at}. To give up what was written since, run again with --force.`,
	);
}

function ageIn(database: string): DatabaseAge {
	try {
		return withDatabase(database, ageOf);
	} catch (error) {
		if (!isDamage(error)) throw error;
		throw new Error(
			`The database ${database} is damaged, so that nobody can say whether it is newer. To put the backup in its place, run again with --force.`,
		);
	}
}

function isNewer(present: DatabaseAge, backup: DatabaseAge): boolean {
	return present.lastChangeAt > backup.lastChangeAt || present.lastAudit > backup.lastAudit;
}

const moment = (at: number) => new Date(at).toISOString();

async function examine(work: string, { databaseHash, age }: Manifest, file: string): Promise<void> {
	const database = join(work, databaseName);
	if ((await hashOf(database)) !== databaseHash)
		throw new Error(`The database in ${file} is damaged: it is not what was packed. Nothing was restored.`);
	const isOlder = age.schema < newestVersion(migrationsFolder);
	const problems = withDatabase(database, (db) => (isOlder ? fileProblems(db) : databaseProblems(db)));
	settleDatabase(work, databaseName);
	if (problems.length > 0) throw new Error(`The database in ${file} is not sound, nothing was restored. ${problems.slice(0, 3).join(' ')}`);
}

/** Also makes the old database one file, so that no log of it is left beside the new one. */
function requireStopped(dataDir: string): void {
	if (!existsSync(join(dataDir, databaseName)) || isSettled(dataDir)) return;
	throw new Error('The portal is running. Stop it, restore, and start it again. Nothing was restored.');
}

/** A damaged database cannot be asked whether somebody has it open; its log goes with it. */
function isSettled(dataDir: string): boolean {
	try {
		return settleDatabase(dataDir);
	} catch (error) {
		if (!isDamage(error)) throw error;
		const log = join(dataDir, `${databaseName}-wal`);
		if (existsSync(log)) renameSync(log, join(dataDir, `${databaseName}.damaged.${Date.now()}-wal`));
		rmSync(join(dataDir, `${databaseName}-shm`), { force: true });
		return true;
	}
}

/** Media have the names of their content: those that are there already are the same, those that nobody names harm nobody. */
async function bringMedia(from: string, mediaDir: string): Promise<void> {
	for (const folder of existsSync(from) ? await readdir(from) : []) {
		await mkdir(join(mediaDir, folder), { recursive: true });
		for (const name of await readdir(join(from, folder))) await moveFile(join(from, folder, name), join(mediaDir, folder, name));
	}
}

/** Media may lie on a disk of their own. */
async function moveFile(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
		await copyFile(from, `${to}.part`);
		await rename(`${to}.part`, to);
	}
}

/** The one moment at which the old database becomes the new one. */
async function exchange(work: string, dataDir: string): Promise<string | undefined> {
	const present = join(dataDir, databaseName);
	const kept = existsSync(present) ? `${present}.before-restore.${Date.now()}` : undefined;
	await synced(join(work, databaseName));
	if (kept !== undefined) linkSync(present, kept);
	renameSync(join(work, databaseName), present);
	for (const name of secretNames) if (existsSync(join(work, name))) renameSync(join(work, name), join(dataDir, name));
	await synced(dataDir);
	return kept;
}

async function synced(path: string): Promise<void> {
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
