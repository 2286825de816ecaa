import { existsSync } from 'node:fs';
import { type Database, openDatabase } from '#db/client.ts';
import { isMigrated, migrate } from '#db/migrate.ts';
import { migrationsFolder, upgrade } from '#db/upgrade.ts';
import { environment } from '#lib/environment.ts';

/** Milliseconds a command waits for the desk to finish a write; unlike the server it may block. */
const patience = 10_000;

/** The portal's database, at the newest schema; `steps` are the migrations that took. */
export function openPortal(): { db: Database; steps: string[] } {
	const { databaseFile } = environment();
	const db = patient(openDatabase(databaseFile));
	const steps = upgrade(db, databaseFile);
	return { db, steps };
}

/** A database to try things on: the portal's own, unmigrated ones refused, or an empty one in memory when there is none yet. */
export function openForTrial(): Database {
	const { databaseFile } = environment();
	const isThere = existsSync(databaseFile);
	const db = patient(openDatabase(isThere ? databaseFile : ':memory:'));
	if (!isThere) migrate(db, migrationsFolder);
	if (!isMigrated(db, migrationsFolder))
		throw new Error(`The database ${databaseFile} has an older schema. Run "npm run portal -- migrate" first.`);
	return db;
}

function patient(db: Database): Database {
	db.$client.pragma(`busy_timeout = ${patience}`);
	return db;
}
