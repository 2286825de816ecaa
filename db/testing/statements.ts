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

type Step = { opcode: string; p1: number; p2: number; p3: number };

/**
 * The places of the columns that a statement really reads from the rows of a table. The plan says `COVERING` only of indexes on
 * stored columns; the program shows that an index on `public_at`, which is generated, saves the row as well.
 */
export function columnsRead(db: Database, { sql, parameters }: Run, table: string): number[] {
	const root = db.$client.prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table);
	const program = db.$client.prepare<unknown[], Step>(`EXPLAIN ${sql}`).all(...parameters);
	const cursors = program.filter(({ opcode, p2 }) => opcode === 'OpenRead' && p2 === root).map(({ p1 }) => p1);
	return program.filter(({ opcode, p1 }) => opcode === 'Column' && cursors.includes(p1)).map(({ p2 }) => p2);
}
