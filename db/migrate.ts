import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './client.ts';
import { rebuildEmptySearch } from './desk/rebuild-search.ts';

type Migration = { version: number; name: string; sql: string };

/**
 * Brings the database to the newest schema, all steps or none, and returns the names of the steps taken.
 * Foreign keys are off meanwhile, on the connection: inside a transaction the pragma does nothing, and rebuilding a table
 * would then empty its children (drizzle-orm #5782). Throws when the database is newer than the code, when rows would be
 * lost, or when a reference would dangle; a file that held data is copied to `backup` first (a path where nothing is yet).
 */
export function migrate(db: Database, folder: string, backup?: (version: number) => string): string[] {
	const migrations = readMigrations(folder);
	const present = versionOf(db);
	refuseNewer(present, migrations.length);
	const steps = migrations.filter((step) => step.version > present);
	if (steps.length === 0) return [];
	const client = db.$client;
	const copy = present > 0 ? backup?.(present) : undefined;
	if (copy !== undefined) client.prepare('VACUUM INTO ?').run(copy);
	client.pragma('foreign_keys = OFF');
	try {
		client.transaction(() => apply(db, steps)).immediate();
	} catch (error) {
		// Nothing was changed: the copy is of no use, and would stand in the way of the next try.
		if (copy !== undefined) rmSync(copy);
		throw error;
	} finally {
		client.pragma('foreign_keys = ON');
	}
	return steps.map((step) => step.name);
}

/** The schema version stored in the database; 0 for an empty one. */
export function versionOf(db: Database): number {
	return Number(db.$client.pragma('user_version', { simple: true }));
}

/** The version of the newest migration in `folder`. */
export function newestVersion(folder: string): number {
	return readMigrations(folder).length;
}

/** Whether the database has exactly the schema of `folder`. */
export function isMigrated(db: Database, folder: string): boolean {
	return versionOf(db) === readMigrations(folder).length;
}

function apply(db: Database, steps: Migration[]): void {
	for (const step of steps) {
		const before = rowCounts(db);
		db.$client.exec(step.sql);
		refuseLoss(step, before, rowCounts(db));
		db.$client.pragma(`user_version = ${step.version}`);
	}
	if (db.$client.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search'").get()) rebuildEmptySearch(db);
	const dangling = db.$client.pragma('foreign_key_check');
	if (Array.isArray(dangling) && dangling.length > 0) {
		throw new Error(`Migration stopped: ${dangling.length} rows would refer to nothing. Nothing was changed.`);
	}
}

function readMigrations(folder: string): Migration[] {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort();
	return names.map((name, index) => {
		if (Number(name.slice(0, 4)) !== index + 1) throw new Error(`Migration ${name} is out of order: ${index + 1} was expected.`);
		return { version: index + 1, name, sql: readFileSync(join(folder, name), 'utf8') };
	});
}

function refuseNewer(present: number, known: number): void {
	if (present <= known) return;
	throw new Error(
		`The database has schema version ${present}, but this portal knows only ${known}. Install the newer portal, or restore a backup made before the upgrade.`,
	);
}

function rowCounts(db: Database): Map<string, number> {
	const tables = db.$client
		.prepare<[], { name: string }>(
			`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'`,
		)
		.all();
	const count = (name: string) => db.$client.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${name}"`).get()?.n ?? 0;
	return new Map(tables.map(({ name }) => [name, count(name)]));
}

function refuseLoss(step: Migration, before: Map<string, number>, after: Map<string, number>): void {
	for (const [table, rows] of before) {
		const left = after.get(table);
		if (left !== undefined && left < rows) {
			throw new Error(`Migration ${step.name} would leave ${left} of ${rows} rows in table ${table}. Nothing was changed.`);
		}
	}
}
