import { expect, test } from 'vitest';
import { folderWith } from '#lib/temporary-folder.testing.ts';
import { type Database, openDatabase } from './client.ts';
import { migrate, versionOf } from './migrate.ts';

const first = `
	CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT;
	CREATE TABLE body (article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE, text TEXT NOT NULL) STRICT;
	CREATE TABLE byline (article_id INTEGER REFERENCES article(id) ON DELETE SET NULL, name TEXT NOT NULL) STRICT;
	CREATE TRIGGER article_is_gone AFTER DELETE ON article BEGIN DELETE FROM body WHERE article_id = OLD.id; END;`;

/** The rebuild that SQLite's documentation prescribes for a change that ALTER TABLE cannot make. */
const rebuild = [
	'CREATE TABLE new_article (id INTEGER PRIMARY KEY, title TEXT NOT NULL, words INTEGER NOT NULL DEFAULT 0) STRICT',
	'INSERT INTO new_article (id, title) SELECT id, title FROM article',
	'DROP TABLE article',
	'ALTER TABLE new_article RENAME TO article',
	'CREATE INDEX article_by_title ON article(title)',
];

/** Three articles with their bodies and bylines, at version 1. */
function openFilled(): Database {
	const db = openDatabase(':memory:');
	migrate(db, folderWith({ '0001-articles.sql': first }));
	for (const title of ['Cầu mới', 'Chợ phiên', 'Mùa chè']) {
		const { lastInsertRowid: id } = db.$client.prepare('INSERT INTO article (title) VALUES (?)').run(title);
		db.$client.prepare('INSERT INTO body VALUES (?, ?)').run(id, `Thân bài ${title}`);
		db.$client.prepare('INSERT INTO byline VALUES (?, ?)').run(id, 'Hà Linh');
	}
	return db;
}

/** Everything in the database: its schema, its rows, its version. */
function contentsOf(db: Database) {
	const schema = db.$client
		.prepare<[], { type: string; name: string }>('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name')
		.all();
	const rows = schema.filter(({ type }) => type === 'table').map(({ name }) => db.$client.prepare(`SELECT * FROM "${name}"`).all());
	return { schema, rows, version: versionOf(db) };
}

const upgrade = (db: Database, ...steps: string[]) => {
	const files = steps.map((sql, place) => [`000${place + 2}-step.sql`, sql]);
	return migrate(db, folderWith({ '0001-articles.sql': first, ...Object.fromEntries(files) }));
};

test('rebuilding the table of articles leaves their bodies and bylines as they were', () => {
	const db = openFilled();
	const { rows } = contentsOf(db);
	upgrade(db, `${rebuild.join(';')};`);
	const [, bodies, bylines] = rows;
	expect(db.$client.prepare('SELECT * FROM body').all()).toEqual(bodies);
	expect(db.$client.prepare('SELECT * FROM byline').all()).toEqual(bylines);
	expect(db.$client.prepare('SELECT id, title, words FROM article').all()).toHaveLength(3);
});

test('references hold again after a rebuild', () => {
	const db = openFilled();
	upgrade(db, `${rebuild.join(';')};`);
	expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1);
	db.$client.exec('DELETE FROM article WHERE id = 1');
	expect(db.$client.prepare('SELECT count(*) FROM body').pluck().get()).toBe(2);
	expect(() => db.$client.exec("INSERT INTO body VALUES (99, 'x')")).toThrow('FOREIGN KEY');
});

test('references hold again after a migration that failed', () => {
	const db = openFilled();
	expect(() => upgrade(db, 'DROP TABLE nowhere;')).toThrow('no such table: nowhere');
	expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a rebuild that would lose an article is refused, and everything stays', () => {
	const db = openFilled();
	const before = contentsOf(db);
	const careless = rebuild.with(1, "INSERT INTO new_article (id, title) SELECT id, title FROM article WHERE title <> 'Mùa chè'");
	expect(() => upgrade(db, `${careless.join(';')};`)).toThrow(
		'Migration 0002-step.sql would leave 2 of 3 rows in table article. Nothing was changed.',
	);
	expect(contentsOf(db)).toEqual(before);
});

test('a migration that empties a child table is refused, and everything stays', () => {
	const db = openFilled();
	const before = contentsOf(db);
	expect(() => upgrade(db, 'DELETE FROM body;')).toThrow('would leave 0 of 3 rows in table body');
	expect(contentsOf(db)).toEqual(before);
});

test('a migration that lets a reference dangle is refused, and everything stays', () => {
	const db = openFilled();
	const before = contentsOf(db);
	const renumbered = rebuild.with(1, 'INSERT INTO new_article (id, title) SELECT id + 100, title FROM article');
	expect(() => upgrade(db, `${renumbered.join(';')};`)).toThrow('Migration stopped: 6 rows would refer to nothing. Nothing was changed.');
	expect(contentsOf(db)).toEqual(before);
});

test.each(rebuild.map((statement, place) => [place, statement] as const))(
	'a migration that fails after %i statements (next: %s) leaves the old state',
	(place) => {
		const db = openFilled();
		const before = contentsOf(db);
		const broken = [...rebuild.slice(0, place), 'INSERT INTO nowhere VALUES (1)', ...rebuild.slice(place)];
		expect(() => upgrade(db, `${broken.join(';')};`)).toThrow('no such table: nowhere');
		expect(contentsOf(db)).toEqual(before);
	},
);

test('the first of two steps does not stay when the second fails', () => {
	const db = openFilled();
	const before = contentsOf(db);
	expect(() => upgrade(db, "ALTER TABLE article ADD lead TEXT NOT NULL DEFAULT '';", 'DROP TABLE nowhere;')).toThrow(
		'no such table: nowhere',
	);
	expect(contentsOf(db)).toEqual(before);
});

test('a migration that is no SQL leaves the old state', () => {
	const db = openFilled();
	const before = contentsOf(db);
	expect(() => upgrade(db, 'ALTER TABLE article ADD lead TEXT; Dear colleague, the rest is to follow')).toThrow('syntax error');
	expect(contentsOf(db)).toEqual(before);
});
