import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileExtension } from '#lib/content.ts';
import { mostFileBytes } from '#lib/desk/file-limits.ts';
import type { StoredFile } from './file.ts';
import { type FileKind, fileHeadLength, fileKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import { inIncoming } from './incoming.ts';
import { readMpeg4 } from './mpeg4.ts';
import { diskStorage } from './storage.ts';
import { type Body, type Judged, writeBody } from './write-body.ts';

export type ReceivedFile = StoredFile & { durationS?: number };
type Seen = { extension: FileExtension; durationS?: number };

/** Codings of films that every browser plays, or nearly; the HEVC of phones is none. */
const filmCodecs = new Set(['avc1', 'avc3', 'av01', 'vp09']);

/** Takes a sound, a film or a PDF as it comes, and stores it under the hash of its content. Throws a FileProblem, or a PictureProblem where the disk is nearly full; then nothing stays. */
export function receiveFile(body: Body, mediaDir: string, { mustStayFree }: { mustStayFree?: number } = {}): Promise<ReceivedFile> {
	return inIncoming(mediaDir, mustStayFree, async (folder) => {
		const path = join(folder, 'file');
		const { bytes, hash } = await writeBody(body, path, fileHeadLength, judge);
		const seen = await lookInto(path, bytes);
		if (bytes > mostFileBytes[seen.extension]) throw tooLarge(seen.extension);
		const storage = diskStorage(mediaDir);
		const name = `${hash}.${seen.extension}`;
		if (!(await storage.has(name))) await storage.take(name, path);
		return { hash, bytes, ...seen };
	});
}

/** An MPEG-4 file may be a film until its tracks are known. */
const largest: Record<FileKind, FileExtension> = { mp3: 'mp3', mpeg4: 'mp4', webm: 'webm', pdf: 'pdf' };

function judge(head: Uint8Array): Judged {
	const kind = fileKind(head);
	return kind ? { most: mostFileBytes[largest[kind]], tooLarge: tooLarge(largest[kind]) } : new FileProblem('notAMediaFile');
}

function tooLarge(extension: FileExtension): FileProblem {
	return new FileProblem('fileTooLarge', { megabytes: mostFileBytes[extension] / 1_048_576 });
}

async function lookInto(path: string, size: number): Promise<Seen> {
	const file = await open(path);
	try {
		const kind = fileKind(await part(file, 0, fileHeadLength));
		if (kind === 'pdf') await requirePlainPdf(file, size);
		if (kind === 'mp3') await requireSound(file);
		if (kind === 'mpeg4') return await lookIntoMpeg4(file, size);
		return { extension: kind ?? 'pdf' };
	} finally {
		await file.close();
	}
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
	const data = Buffer.alloc(length);
	const { bytesRead } = await file.read(data, 0, length, Math.max(0, from));
	return data.subarray(0, bytesRead);
}

/** What a document may do by itself in a reader's program (ISO 32000, 12.6.4). Written into compressed parts it is not seen here: documents are never opened on a page of ours either (server/headers.ts). */
const actions = ['/JavaScript', '/Launch', '/RichMedia'];

async function requirePlainPdf(file: FileHandle, size: number): Promise<void> {
	if (!(await part(file, size - 2048, 2048)).includes('%%EOF')) throw new FileProblem('damagedFile');
	const data = await file.readFile();
	const found = actions.find((action) => data.includes(action));
	if (found) throw new FileProblem('activePdf', { action: found.slice(1) });
}

/** The tag before an MP3's first frame says how long it is, in four bytes of seven bits (id3.org, 2.4.0). */
async function requireSound(file: FileHandle): Promise<void> {
	const head = await part(file, 0, 10);
	const tag = head.toString('latin1', 0, 3) === 'ID3' ? 10 + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (head[at] ?? 0), 0) : 0;
	const frames = (await part(file, tag, 8192)).toString('latin1');
	if (!/\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/.test(frames)) throw new FileProblem('damagedFile');
}

async function lookIntoMpeg4(file: FileHandle, size: number): Promise<Seen> {
	const found = await readMpeg4(file, size);
	if (!found || found.tracks.length === 0) throw new FileProblem('damagedFile');
	const film = found.tracks.find(({ kind }) => kind === 'vide');
	if (film && !filmCodecs.has(film.codec)) throw new FileProblem('filmCodec', { codec: film.codec });
	if (!film && !found.tracks.some(({ kind }) => kind === 'soun')) throw new FileProblem('notAMediaFile');
	return { extension: film ? 'mp4' : 'm4a', ...(found.durationS !== undefined && { durationS: found.durationS }) };
}
