import { join } from 'node:path';
import type { Database } from './client.ts';
import { migrate } from './migrate.ts';

/** Where this portal's migrations are. Not for code that Next bundles: there this module has another place. */
export const migrationsFolder = join(import.meta.dirname, 'migrations');

/** Brings the database of a file to this portal's schema, with a copy beside it first when it holds data; returns the steps taken. */
export function upgrade(db: Database, databaseFile: string): string[] {
	return migrate(db, migrationsFolder, (version) => `${databaseFile}.before-${version + 1}.${Date.now()}`);
}
