import { createHash } from 'node:crypto';
import type { FileExtension } from '#lib/content.ts';
import type { Storage } from './storage.ts';

export type StoredFile = { hash: string; extension: FileExtension; bytes: number };

/** Stores a sound, film or PDF as it is, under the name of its content. */
export async function storeFile(storage: Storage, data: Uint8Array, extension: FileExtension): Promise<StoredFile> {
	const hash = createHash('sha256').update(data).digest('hex').slice(0, 32);
	const name = `${hash}.${extension}`;
	if (!(await storage.has(name))) await storage.put(name, data);
	return { hash, extension, bytes: data.byteLength };
}
