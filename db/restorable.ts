import { join } from 'node:path';
import type { Database } from './client.ts';
import { openDatabase } from './client.ts';
import { versionOf } from './migrate.ts';

/** What a backup says of the database in it, and by which two databases are compared. */
export type DatabaseAge = { schema: number; lastChange: number; lastChangeAt: number; lastAudit: number; articles: number };

/** How far a database is: its schema, and what was written to it last. */
export function ageOf(db: Database): DatabaseAge {
	const one = (sql: string) => db.$client.prepare<[], number | null>(sql).pluck().get() ?? 0;
	return {
		schema: versionOf(db),
		lastChange: one('SELECT max(id) FROM change'),
		lastChangeAt: Math.max(
			one('SELECT at FROM change ORDER BY id DESC LIMIT 1'),
			has(db, 'audit') ? one('SELECT at FROM audit ORDER BY id DESC LIMIT 1') : 0,
			has(db, 'draft') ? one('SELECT max(saved_at) FROM draft') : 0,
		),
		lastAudit: has(db, 'audit') ? one('SELECT max(id) FROM audit') : 0,
		articles: one('SELECT count(*) FROM article'),
	};
}

function has(db: Database, table: string): boolean {
	return db.$client.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
}

/** Runs `look` on the database of a file, and closes it whatever happens. */
export function withDatabase<Result>(file: string, look: (db: Database) => Result): Result {
	const db = openDatabase(file);
	try {
		return look(db);
	} finally {
		db.$client.close();
	}
}

/**
 * Puts everything of a database into its one file, so that it may be moved or replaced; answers false when another process has it
 * open, since SQLite leaves its log only when nobody else reads there.
 */
export function settleDatabase(folder: string, name = 'portal.db'): boolean {
	return withDatabase(join(folder, name), ({ $client }) => {
		try {
			return $client.pragma('journal_mode = delete', { simple: true }) === 'delete';
		} catch (error) {
			if (codeOf(error).startsWith('SQLITE_BUSY')) return false;
			throw error;
		}
	});
}

/** Whether an error says that a file is no database any more, or a damaged one. */
export function isDamage(error: unknown): boolean {
	return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? `${error.code}` : '';
}
