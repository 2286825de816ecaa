import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

export type Database = BetterSQLite3Database & { $client: SQLite.Database };

const pragmas = {
	journal_mode: 'wal',
	// better-sqlite3 reopens a WAL file with NORMAL; an acknowledged save must survive a power cut.
	synchronous: 2,
	foreign_keys: 1,
	// Short on purpose: a wait in SQLite stops the whole process (shared threats, section 1).
	busy_timeout: 50,
	trusted_schema: 0,
	cell_size_check: 1,
	mmap_size: 0,
} as const;

/** Opens the database file (or `:memory:`), with the pragmas of this house; throws when one does not take. */
export function openDatabase(file: string): Database {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	const client = new SQLite(file);
	for (const [name, value] of Object.entries(pragmas)) client.pragma(`${name} = ${value}`);
	assertPragmas(client);
	return drizzle({ client });
}

function assertPragmas(client: SQLite.Database): void {
	for (const [name, value] of Object.entries(pragmas)) {
		const actual = client.pragma(name, { simple: true });
		const memory = client.memory && (name === 'journal_mode' || name === 'mmap_size');
		if (actual !== value && !memory && actual !== undefined) {
			throw new Error(`Database ${client.name}: pragma ${name} is ${actual}, but ${value} is needed. Is the file on a network drive?`);
		}
	}
}

declare global {
	var portalDatabase: Database | undefined;
}

/** The one connection of this process to `file`: kept across the copies of this module that Next bundles. */
export function sharedDatabase(file: string): Database {
	globalThis.portalDatabase ??= openDatabase(file);
	return globalThis.portalDatabase;
}

/** Runs `write` as one transaction that takes the write lock at its start, and returns its result. */
export function transact<Result>(db: Database, write: () => Result): Result {
	return db.$client.transaction(write).immediate();
}
