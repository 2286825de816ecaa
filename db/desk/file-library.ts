import { eq } from 'drizzle-orm';
import type { List, MediaFile } from '#lib/content.ts';
import { type FileUse, fileUses } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { fold } from '#lib/text/fold.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { fileInfo } from '../schema/desk.ts';
import { file } from '../schema/media.ts';
import type { Actor } from './actor.ts';
import { recordAudit } from './audit.ts';
import { storedFile } from './files.ts';
import { requireRight } from './require-right.ts';
import { requireUpload } from './uploads.ts';
import { recordFilm } from './videos.ts';

/** Files on a page, words of a query that are looked for, and files that one can page through. */
const [perPage, mostWords, mostFound] = [30, 8, 2400];

type Row = Omit<LibraryFile, 'by' | 'videoId'> & { by: string | null; videoId: number | null };

const columns = `file.id AS fileId, file.hash, file.extension, file.bytes, coalesce(file_info.name, '') AS name,
	file.created_at AS at, user.name AS by, video.id AS videoId`;
const joined = `file LEFT JOIN file_info ON file_info.file_id = file.id LEFT JOIN user ON user.id = file_info.by_user
	LEFT JOIN video ON video.url = '/media/' || file.hash || '.' || file.extension`;

/** Stored files of these uses (of all when none is named) whose name holds every word of the query, whatever its accents; newest first. */
export function listFiles(db: Database, actor: Actor, { q, uses, page }: { q: string; uses: FileUse[]; page: number }): List<LibraryFile> {
	requireRight(actor, 'useMedia');
	const words = fold(q.slice(0, 200))
		.split(/\s+/)
		.filter((word) => word !== '')
		.slice(0, mostWords);
	const extensions = Object.entries(fileUses).flatMap(([extension, use]) => (uses.length === 0 || uses.includes(use) ? [extension] : []));
	const fits = words.map(() => ` AND instr(folded, ?) > 0`).join('');
	const ids = db.$client
		.prepare<unknown[], number>(
			`SELECT id FROM file LEFT JOIN file_info ON file_id = id WHERE extension IN (SELECT value FROM json_each(?))${fits}
			ORDER BY created_at DESC, id DESC LIMIT ${mostFound}`,
		)
		.pluck()
		.all(JSON.stringify(extensions), ...words);
	const pages = Math.max(1, Math.ceil(ids.length / perPage));
	const here = Math.min(page, pages);
	return { items: filesWith(db, actor, ids.slice((here - 1) * perPage, here * perPage)), page: here, pages };
}

/** The files with these ids, in the order of the ids; ids of nothing are passed over. */
export function filesWith(db: Database, actor: Actor, ids: number[]): LibraryFile[] {
	requireRight(actor, 'useMedia');
	const rows = db.$client
		.prepare<[string], Row>(`SELECT ${columns} FROM ${joined} WHERE file.id IN (SELECT value FROM json_each(?))`)
		.all(JSON.stringify(ids));
	const found = new Map(rows.map((row) => [row.fileId, { ...row, by: row.by ?? undefined, videoId: row.videoId ?? undefined }]));
	return ids.flatMap((id) => found.get(id) ?? []);
}

export type FileUpload = { name: string; stored: MediaFile; durationS?: number };

/** Registers a file that is stored; a film becomes one of the paper's videos. One that is known already keeps its name and who brought it in. */
export function registerFile(db: Database, actor: Actor, { name, stored, durationS }: FileUpload, now = new Date()): LibraryFile {
	return transact(db, () => {
		const { hash, extension, bytes } = stored;
		requireUpload(db, actor, bytes, now);
		const isKnown = db.select({ id: file.id }).from(file).where(eq(file.hash, hash)).get() !== undefined;
		const id = storedFile(db, { hash, extension, bytes }, now);
		const line = normalizeText(name).replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed().trim();
		db.insert(fileInfo)
			.values({ fileId: id, name: line, folded: fold(line), byUser: isKnown ? null : actor.id })
			.onConflictDoNothing()
			.run();
		if (fileUses[extension] === 'film') recordFilm(db, `${hash}.${extension}`, durationS, now);
		recordAudit(db, actor, { action: 'upload', subject: 'file', subjectId: id, detail: { name: line, bytes } }, now);
		const [item] = filesWith(db, actor, [id]);
		if (!item) throw new Error(`The file ${id} is not there after it was stored.`);
		return item;
	});
}
