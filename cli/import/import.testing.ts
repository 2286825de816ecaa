import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { createSection } from '#db/desk/sections.ts';
import { migrate } from '#db/migrate.ts';
import type { Document } from '#lib/document/schema.ts';
import type { Storage } from '#media/storage.ts';
import type { ImportReport } from './report.ts';
import { type ImportOptions, runImport } from './run-import.ts';

const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url));

export type Row = Record<string, unknown>;
/** A portal of its own for one test, gone at its end: database in memory, import folder on disk, pictures in a map. */
export type TestHouse = {
	db: Database;
	folder: string;
	files: Map<string, Uint8Array>;
	/** Writes a file into the import folder and answers its path. */
	put(name: string, content: string | Uint8Array): string;
	/** Imports one file or several. */
	run(paths: string | string[], options?: Partial<ImportOptions>): Promise<ImportReport>;
	/** Imports articles written as one JSON object a line. */
	lines(items: object[], options?: Partial<ImportOptions>): Promise<ImportReport>;
	rows(sql: string): Row[];
	body(articleId: number): Document;
};

/** A migrated database without content. */
export function emptyPortal(file = ':memory:'): Database {
	const db = openDatabase(file);
	migrate(db, migrations);
	return db;
}

/** A migrated portal with the sections `thoi-su` / `current-affairs` and `du-lich`. */
export function testHouse(file = ':memory:'): TestHouse {
	const db = emptyPortal(file);
	createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su' }, en: { name: 'Current affairs', slug: 'current-affairs' } });
	createSection(db, { vi: { name: 'Du lịch', slug: 'du-lich' } });
	const parent = mkdtempSync(join(tmpdir(), 'import-'));
	const folder = join(parent, 'files');
	mkdirSync(folder);
	onTestFinished(() => {
		db.$client.close();
		rmSync(parent, { recursive: true });
	});
	const files = new Map<string, Uint8Array>();
	const put = (name: string, content: string | Uint8Array) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const defaults: ImportOptions = { format: 'auto', createSections: false, dryRun: false };
	const run: TestHouse['run'] = (paths, options) =>
		runImport([paths].flat(), { ...defaults, ...options }, { db, storage: mapStorage(files) });
	return {
		...{ db, folder, files, put, run },
		lines: (items, options) => run(put('items.jsonl', items.map((item) => JSON.stringify(item)).join('\n')), options),
		rows: (sql) => db.$client.prepare<[], Row>(sql).all(),
		body: (id) => JSON.parse(String(db.$client.prepare<[number], Row>('SELECT document FROM body WHERE article_id = ?').get(id)?.document)),
	};
}

/** One article as a line of our own format holds it. */
export function line(fields: object = {}): object {
	return {
		id: 'a1',
		section: 'thoi-su',
		date: '20200701',
		title: 'Hội nghị trực tuyến',
		paragraphs: ['Sáng nay, hội nghị khai mạc.'],
		...fields,
	};
}

function mapStorage(files: Map<string, Uint8Array>): Storage {
	return {
		pathOf: (name) => name,
		has: async (name) => files.has(name),
		async take(name, path) {
			files.set(name, readFileSync(path));
		},
		async put(name, data) {
			files.set(name, data);
		},
	};
}
