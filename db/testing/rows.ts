import type { Database } from '../client.ts';

/** Every row of every table of ours, to tell whether a write left anything behind. */
export function rowsOf(db: Database): Record<string, unknown[]> {
	const tables = db.$client
		.prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name")
		.pluck()
		.all();
	return Object.fromEntries(tables.map((name) => [name, db.$client.prepare(`SELECT * FROM "${name}"`).all()]));
}

/** The ids of the articles whose search entry holds a word, as the index knows it. */
export function indexedUnder(db: Database, match: string): number[] {
	return db.$client.prepare<[string], number>('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid').pluck().all(match);
}
