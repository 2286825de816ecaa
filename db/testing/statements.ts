import type SQLite from 'better-sqlite3';
import type { Database } from '../client.ts';

export type Run = { sql: string; parameters: unknown[] };

/** Writes down every read that the connection really runs, with its parameters, into the list it returns. */
export function recordReads(db: Database): Run[] {
	const runs: Run[] = [];
	const client = db.$client;
	const prepare = client.prepare.bind(client);
	const watched = (sql: string) => watch(prepare(sql), sql, runs);
	Object.defineProperty(client, 'prepare', { value: watched, configurable: true });
	return runs;
}

function watch(statement: SQLite.Statement, sql: string, runs: Run[]): SQLite.Statement {
	for (const method of ['all', 'get', 'iterate'] as const) {
		const real = statement[method].bind(statement);
		const value = (...parameters: unknown[]) => {
			runs.push({ sql, parameters });
			return real(...parameters);
		};
		Object.defineProperty(statement, method, { value });
	}
	return statement;
}

/** The steps of SQLite's plan for a statement, as `EXPLAIN QUERY PLAN` words them. */
export function planOf(db: Database, { sql, parameters }: Run): string[] {
	return db.$client
		.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
		.all(...parameters)
		.map(({ detail }) => detail);
}
