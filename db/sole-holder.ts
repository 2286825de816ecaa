import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { isBusy } from './patience.ts';

/** Where SQLite keeps `user_version` in a file (fileformat2.html, 1.3): here, the number of the process that holds it. */
const versionAt = 60;
/** A lock that nobody refers to is collected, and with it the lock of the system. */
const held = new Set<SQLite.Database>();

/**
 * Holds a data folder for this process until it ends, however it ends: the lock is the system's own, on a small file beside the
 * database, so that nothing is left of it after a kill. Throws when another process holds it. Returns a function that lets go.
 */
export function holdAlone(dataDir: string): () => void {
	mkdirSync(dataDir, { recursive: true });
	const file = join(dataDir, 'portal.lock');
	const lock = new SQLite(file, { timeout: 0 });
	try {
		lock.pragma('locking_mode = EXCLUSIVE');
		lock.pragma('journal_mode = MEMORY');
		lock.exec('BEGIN EXCLUSIVE');
		lock.pragma(`user_version = ${process.pid}`);
		// In this mode the lock outlives the transaction.
		lock.exec('COMMIT');
	} catch (error) {
		lock.close();
		if (!isBusy(error)) throw error;
		throw new Error(
			`Another portal (process ${holderOf(file)}) already works with ${dataDir}. Stop that one first, or give this one a DATA_DIR of its own.`,
		);
	}
	held.add(lock);
	return () => {
		held.delete(lock);
		lock.close();
	};
}

function holderOf(file: string): number {
	const head = Buffer.alloc(4);
	const handle = openSync(file, 'r');
	readSync(handle, head, 0, 4, versionAt);
	closeSync(handle);
	return head.readUInt32BE();
}
