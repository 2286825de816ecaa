import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { openDatabase } from './client.ts';
import { isMigrated, migrate, versionOf } from './migrate.ts';
import { migrations, openNewsroom } from './testing/newsroom.ts';

const first = { '0001-stories.sql': 'CREATE TABLE story (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT;' };
const second = { '0002-leads.sql': "ALTER TABLE story ADD COLUMN lead TEXT NOT NULL DEFAULT '';" };

/** A database file at version 1 that holds one story. */
function openFilled() {
	const file = join(temporaryFolder(), 'portal.db');
	const db = openDatabase(file);
	onTestFinished(() => void db.$client.close());
	migrate(db, folderWith(first));
	db.$client.exec("INSERT INTO story (title) VALUES ('Cầu Soi Mận thông xe')");
	return { db, file };
}

test('an empty database gets every step, in order, and says which', () => {
	const db = openDatabase(':memory:');
	expect(versionOf(db)).toBe(0);
	expect(isMigrated(db, migrations)).toBe(false);
	const steps = migrate(db, migrations);
	expect(steps[0]).toBe('0001-initial.sql');
	expect(steps).toEqual(steps.toSorted());
	expect(versionOf(db)).toBe(steps.length);
	expect(isMigrated(db, migrations)).toBe(true);
});

test('a second time changes nothing', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Cầu Soi Mận thông xe' });
	const before = db.$client.serialize();
	expect(migrate(db, migrations)).toEqual([]);
	expect(db.$client.serialize().equals(before)).toBe(true);
});

test('only the missing steps are taken', () => {
	const { db } = openFilled();
	expect(migrate(db, folderWith({ ...first, ...second }))).toEqual(['0002-leads.sql']);
	expect(db.$client.prepare('SELECT * FROM story').all()).toEqual([{ id: 1, title: 'Cầu Soi Mận thông xe', lead: '' }]);
});

test('a database of a newer portal is refused with what to do', () => {
	const { db } = openFilled();
	db.$client.pragma('user_version = 9');
	expect(() => migrate(db, folderWith(first))).toThrow(
		'The database has schema version 9, but this portal knows only 1. Install the newer portal, or restore a backup made before the upgrade.',
	);
	expect(isMigrated(db, folderWith(first))).toBe(false);
});

test('a filled database is copied before it is upgraded, as it was', () => {
	const { db, file } = openFilled();
	const asked: number[] = [];
	migrate(db, folderWith({ ...first, ...second }), (version) => {
		asked.push(version);
		return `${file}.before-${version + 1}`;
	});
	expect(asked).toEqual([1]);
	const copy = openDatabase(`${file}.before-2`);
	onTestFinished(() => void copy.$client.close());
	expect(versionOf(copy)).toBe(1);
	expect(copy.$client.prepare('SELECT * FROM story').all()).toEqual([{ id: 1, title: 'Cầu Soi Mận thông xe' }]);
});

test('nothing is copied when there is nothing to keep or nothing to do', () => {
	const copy = join(temporaryFolder(), 'copy.db');
	migrate(openDatabase(':memory:'), folderWith(first), () => copy);
	migrate(openFilled().db, folderWith(first), () => copy);
	expect(existsSync(copy)).toBe(false);
});

test('an upgrade that failed can be tried again under the same backup name', () => {
	const { db, file } = openFilled();
	const backup = () => `${file}.before-2`;
	expect(() => migrate(db, folderWith({ ...first, '0002-leads.sql': 'ALTER TABLE stroy ADD lead TEXT;' }), backup)).toThrow(
		'no such table: stroy',
	);
	expect(existsSync(backup())).toBe(false);
	expect(migrate(db, folderWith({ ...first, ...second }), backup)).toEqual(['0002-leads.sql']);
	expect(existsSync(backup())).toBe(true);
});

test('a gap in the numbers is refused before anything is touched', () => {
	const db = openDatabase(':memory:');
	const folder = folderWith({ ...first, '0003-later.sql': 'CREATE TABLE later (id INTEGER);' });
	expect(() => migrate(db, folder)).toThrow('Migration 0003-later.sql is out of order: 2 was expected.');
	expect(versionOf(db)).toBe(0);
});

test('what is not a migration is left alone', () => {
	const db = openDatabase(':memory:');
	expect(migrate(db, folderWith({ ...first, 'README.md': 'Notes.' }))).toEqual(['0001-stories.sql']);
});
