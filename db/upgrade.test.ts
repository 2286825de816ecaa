import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { openDatabase } from './client.ts';
import { isMigrated } from './migrate.ts';
import { migrationsFolder, upgrade } from './upgrade.ts';

function openFile() {
	const file = join(temporaryFolder(), 'portal.db');
	const db = openDatabase(file);
	onTestFinished(() => void db.$client.close());
	return { db, file, copies: () => readdirSync(dirname(file)).filter((name) => name.includes('before')) };
}

test('a new file gets this portal’s schema, and no copy of nothing', () => {
	const { db, file, copies } = openFile();
	expect(upgrade(db, file).length).toBeGreaterThan(0);
	expect(isMigrated(db, migrationsFolder)).toBe(true);
	expect(copies()).toEqual([]);
});

test('a start without an upgrade changes nothing and copies nothing', () => {
	const { db, file, copies } = openFile();
	upgrade(db, file);
	expect(upgrade(db, file)).toEqual([]);
	expect(copies()).toEqual([]);
});
