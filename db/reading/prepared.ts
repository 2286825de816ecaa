import type { Database } from '../client.ts';

/** A function that prepares a statement at its first use on a database and returns it from then on. */
export function prepared<Statement>(prepare: (db: Database) => Statement): (db: Database) => Statement {
	const statements = new WeakMap<Database, Statement>();
	return (db) => {
		const known = statements.get(db);
		if (known !== undefined) return known;
		const statement = prepare(db);
		statements.set(db, statement);
		return statement;
	};
}
