import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type OnRead = (bytes: number) => void;

/** A file to import: `chunks` streams its content, unpacked, and tells `onRead` how many bytes of the file that took. */
export type ImportFile = {
	name: string;
	folder: string;
	chunks(onRead?: OnRead): AsyncGenerator<Buffer>;
};

/** Beyond this a packed file may not be more than 100 times its size: what grows more is a bomb. */
const freeSize = 16 * 1024 * 1024;
const maxRatio = 100;

/**
 * Opens a file, plain or gzip (told by its first bytes). Throws one sentence when it is absent or no file, or when what is
 * packed in it is damaged: it is unpacked once to the end, so that nothing of a broken file is imported.
 */
export async function openImportFile(path: string): Promise<ImportFile> {
	await refuseUnusable(path);
	const packed = await isGzip(path);
	const chunks = (onRead?: OnRead) => explained(packed ? unpacked(path, onRead) : plain(path, onRead), path);
	if (packed) for await (const _ of chunks());
	return { name: basename(path), folder: dirname(resolve(path)), chunks };
}

async function refuseUnusable(path: string): Promise<void> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
	if (found instanceof Error) throw new Error(readingProblem(path, found));
	if (found.isDirectory()) throw new Error(`${path} is a directory. Name the files in it.`);
	if (!found.isFile()) throw new Error(`${path} is not a regular file. Save its content to a file first.`);
	if (found.size === 0) throw new Error(`${path} is empty: there is nothing to import.`);
}

async function isGzip(path: string): Promise<boolean> {
	const file = await open(path).catch((error: NodeJS.ErrnoException) => {
		throw new Error(readingProblem(path, error));
	});
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
	} finally {
		await file.close();
	}
}

async function* plain(path: string, onRead?: OnRead): AsyncGenerator<Buffer> {
	for await (const chunk of createReadStream(path)) {
		onRead?.(chunk.length);
		yield chunk;
	}
}

async function* unpacked(path: string, onRead?: OnRead): AsyncGenerator<Buffer> {
	let read = 0;
	let made = 0;
	const count = (bytes: number) => {
		read += bytes;
		onRead?.(bytes);
	};
	for await (const chunk of pipeline(plain(path, count), createGunzip(), () => undefined)) {
		made += chunk.length;
		if (made > freeSize && made > read * maxRatio)
			throw new Error(`${path} unpacks to more than ${maxRatio} times its size, which no news does. Unpack it yourself if you trust it.`);
		yield chunk;
	}
}

async function* explained(chunks: AsyncGenerator<Buffer>, path: string): AsyncGenerator<Buffer> {
	try {
		yield* chunks;
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		throw new Error(readingProblem(path, error));
	}
}

function readingProblem(path: string, error: Error & { code?: unknown }): string {
	const { code } = error;
	if (code === 'ENOENT') return `File ${path} does not exist.`;
	if (code === 'EACCES' || code === 'EPERM') return `File ${path} may not be read: ask its owner for permission.`;
	if (typeof code === 'string' && code.startsWith('Z_'))
		return `${path} is a damaged or incomplete gzip file (${error.message}). Fetch it again.`;
	return `${path} cannot be read: ${error.message}.`;
}
