import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { type Database, openDatabase, sharedDatabase, transact } from './client.ts';

function openFile(file = join(temporaryFolder(), 'data', 'portal.db')): Database {
	const db = openDatabase(file);
	onTestFinished(() => void db.$client.close());
	return db;
}

const pragma = (db: Database, name: string) => db.$client.pragma(name, { simple: true });

test.each([
	['journal_mode', 'wal'],
	['synchronous', 2],
	['foreign_keys', 1],
	['busy_timeout', 50],
	['trusted_schema', 0],
	['cell_size_check', 1],
	['mmap_size', 0],
])('a database file is opened with %s = %s', (name, value) => {
	expect(pragma(openFile(), name)).toBe(value);
});

test('a file that is opened again keeps every save through a power cut', () => {
	const file = join(temporaryFolder(), 'portal.db');
	openDatabase(file).$client.close();
	expect(pragma(openFile(file), 'synchronous')).toBe(2);
});

test('the SQLite in use is newer than the WAL-reset corruption', () => {
	const version = openDatabase(':memory:').$client.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
	const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
	expect(major * 1e6 + minor * 1e3 + patch, version).toBeGreaterThanOrEqual(3_051_003);
});

test('a database in memory has the same pragmas, save for the two that only files have', () => {
	const db = openDatabase(':memory:');
	expect(pragma(db, 'journal_mode')).toBe('memory');
	expect(['synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema', 'cell_size_check'].map((name) => pragma(db, name))).toEqual([
		2, 1, 50, 0, 1,
	]);
});

test('a reference to nothing is refused', () => {
	const db = openDatabase(':memory:');
	db.$client.exec('CREATE TABLE story (id INTEGER PRIMARY KEY); CREATE TABLE article (story_id INTEGER REFERENCES story(id))');
	expect(() => db.$client.exec('INSERT INTO article VALUES (7)')).toThrow('FOREIGN KEY constraint failed');
});

test('a second editor is told at once that the database is busy, and nobody waits for seconds', () => {
	const file = join(temporaryFolder(), 'portal.db');
	const [first, second] = [openFile(file), openFile(file)];
	first.$client.exec('CREATE TABLE note (text TEXT)');
	const started = performance.now();
	transact(first, () => expect(() => transact(second, () => undefined)).toThrow('database is locked'));
	// The driver's own patience is five seconds.
	expect(performance.now() - started).toBeLessThan(2500);
});

test('a transaction takes the write lock at its start, before it has written anything', () => {
	const file = join(temporaryFolder(), 'portal.db');
	const [first, second] = [openFile(file), openFile(file)];
	first.$client.exec('CREATE TABLE note (text TEXT)');
	transact(first, () => expect(() => second.$client.exec("INSERT INTO note VALUES ('x')")).toThrow('database is locked'));
	second.$client.exec("INSERT INTO note VALUES ('y')");
	expect(first.$client.prepare('SELECT text FROM note').pluck().all()).toEqual(['y']);
});

test('a transaction returns what its write returns, and leaves nothing behind when that throws', () => {
	const db = openDatabase(':memory:');
	db.$client.exec('CREATE TABLE note (text TEXT)');
	const insert = db.$client.prepare('INSERT INTO note VALUES (?)');
	expect(transact(db, () => insert.run('kept').changes)).toBe(1);
	const fail = () => {
		insert.run('lost');
		throw new Error('the editor changed her mind');
	};
	expect(() => transact(db, fail)).toThrow('the editor changed her mind');
	expect(db.$client.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
});

test('a transaction inside another one is undone alone', () => {
	const db = openDatabase(':memory:');
	db.$client.exec('CREATE TABLE note (text TEXT)');
	const insert = db.$client.prepare('INSERT INTO note VALUES (?)');
	transact(db, () => {
		insert.run('outer');
		expect(() =>
			transact(db, () => {
				insert.run('inner');
				throw new Error('refused');
			}),
		).toThrow('refused');
	});
	expect(db.$client.prepare('SELECT text FROM note').pluck().all()).toEqual(['outer']);
});

test('a process has one connection, however often it is asked for', () => {
	onTestFinished(() => {
		globalThis.portalDatabase = undefined;
	});
	const file = join(temporaryFolder(), 'portal.db');
	const db = sharedDatabase(file);
	onTestFinished(() => void db.$client.close());
	expect(sharedDatabase(file)).toBe(db);
});
