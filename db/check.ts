import { pictureFormats, pictureName, widthsFor } from '#lib/media.ts';
import type { Database } from './client.ts';
import { brokenAuditEntry } from './desk/audit.ts';

/** What is wrong with the file of a database of any schema, one sentence each: integrity and dangling references. */
export function fileProblems(db: Database): string[] {
	return [...integrityProblems(db), ...danglingReferences(db)];
}

/** What is wrong with the database itself, one sentence each: integrity, dangling references, the search index, the audit log. */
export function databaseProblems(db: Database): string[] {
	return [...fileProblems(db), ...searchProblems(db), ...auditProblems(db)];
}

function integrityProblems(db: Database): string[] {
	const rows = db.$client.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all();
	return rows.flatMap(({ integrity_check: line }) => (line === 'ok' ? [] : [`Integrity: ${line}`]));
}

function danglingReferences(db: Database): string[] {
	const rows = db.$client.prepare<[], { table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check').all();
	return rows.map(
		({ table, rowid, parent }) =>
			`${rowid === null ? 'A row' : `Row ${rowid}`} of ${table} refers to a row of ${parent} that does not exist.`,
	);
}

function searchProblems(db: Database): string[] {
	const missing = db.$client.prepare<[], number>('SELECT id FROM article EXCEPT SELECT rowid FROM search').pluck().all();
	const extra = db.$client.prepare<[], number>('SELECT rowid FROM search EXCEPT SELECT id FROM article').pluck().all();
	return [
		...missing.map((id) => `Article ${id} is missing from the search index.`),
		...extra.map((id) => `The search index holds article ${id}, which does not exist.`),
	];
}

function auditProblems(db: Database): string[] {
	const broken = brokenAuditEntry(db);
	return broken === undefined ? [] : [`The audit log was changed: entry ${broken} is not what was written there, or is missing.`];
}

/** The names of all files that the media folder should hold. */
export function expectedMedia(db: Database): string[] {
	const images = db.$client.prepare<[], { hash: string; width: number }>('SELECT hash, width FROM image WHERE hash IS NOT NULL').all();
	const files = db.$client.prepare<[], string>("SELECT hash || '.' || extension FROM file").pluck().all();
	return [
		...images.flatMap(({ hash, width }) =>
			widthsFor(width).flatMap((each) => pictureFormats.map((format) => pictureName(hash, each, format))),
		),
		...files,
	];
}
