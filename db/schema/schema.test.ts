import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { openEmpty } from '../testing/newsroom.ts';
import * as articles from './article.ts';
import * as desk from './desk.ts';
import * as media from './media.ts';
import * as moving from './moving.ts';
import * as partners from './partners.ts';
import * as people from './people.ts';
import * as sections from './sections.ts';
import * as site from './site.ts';

type ColumnInfo = { name: string; type: string; notnull: number; pk: number; hidden: number };

const db = openEmpty();
const declared = [articles, desk, media, moving, partners, people, sections, site]
	.flatMap((file) => Object.values(file))
	.filter((value) => is(value, SQLiteTable))
	.map((table) => getTableConfig(table));

/** SQLite's rules for the affinity of a declared type (datatype3.html, 3.1). */
function affinityOf(type: string): string {
	const name = type.toUpperCase();
	if (name.includes('INT')) return 'INTEGER';
	if (/CHAR|CLOB|TEXT/.test(name)) return 'TEXT';
	if (name === '' || name.includes('BLOB')) return 'BLOB';
	return /REAL|FLOA|DOUB/.test(name) ? 'REAL' : 'NUMERIC';
}

test('every table of the database is declared, and none beside them', () => {
	const tables = db.$client
		.prepare<[], string>(
			"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
		)
		.pluck()
		.all();
	expect(declared.map(({ name }) => name).sort()).toEqual(tables.sort());
});

test('every table keeps to its types', () => {
	const loose = db.$client
		.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'")
		.pluck()
		.all();
	expect(loose).toEqual([]);
});

describe.each(declared.map(({ name, columns }) => ({ name, columns })))('table $name', ({ name, columns }) => {
	const present = db.$client.prepare<[string], ColumnInfo>('SELECT * FROM pragma_table_xinfo(?)').all(name);

	test('has the declared columns', () => {
		expect(columns.map((column) => column.name).sort()).toEqual(present.map((column) => column.name).sort());
	});

	test.each(present.map((column) => [column.name, column] as const))('%s is as declared', (columnName, actual) => {
		const column = columns.find((each) => each.name === columnName);
		expect({
			required: column?.notNull,
			affinity: affinityOf(column?.getSQLType() ?? ''),
			generated: column?.generated !== undefined,
		}).toEqual({
			required: actual.notnull === 1 || actual.pk > 0,
			affinity: affinityOf(actual.type),
			generated: actual.hidden > 1,
		});
	});
});

test('the moment an article is public is the only generated column', () => {
	const generated = declared.flatMap(({ name, columns }) =>
		columns.filter((column) => column.generated).map((column) => `${name}.${column.name}`),
	);
	expect(generated).toEqual(['article.public_at']);
});
