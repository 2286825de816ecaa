import SQLite from 'better-sqlite3';

/** Whether the database itself failed (full, locked, damaged). A row that a constraint refuses is no such thing. */
export function isDatabaseTrouble(error: unknown): boolean {
	return error instanceof SQLite.SqliteError && !error.code.startsWith('SQLITE_CONSTRAINT');
}
