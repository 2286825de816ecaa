import { createReadStream } from 'node:fs';
import { Parser, type ReadEntry } from 'tar';
import { z } from 'zod';
import type { DatabaseAge } from '#db/restorable.ts';

export const manifestName = 'backup.json';
export const databaseName = 'portal.db';
/** What lies in the data folder beside the database and the media, and belongs to a backup where it is there. */
export const secretNames = ['secret'] as const;

const whole = z.int().min(0);
/** What the first entry of a backup says of the rest. */
export const Manifest = z.object({
	portal: z.literal('backup'),
	version: z.literal(1),
	at: z.iso.datetime(),
	/** SHA-256 of the database's file. */
	databaseHash: z.string().regex(/^[0-9a-f]{64}$/),
	age: z.object({
		schema: whole,
		lastChange: whole,
		lastChangeAt: whole,
		lastAudit: whole,
		articles: whole,
	}) satisfies z.ZodType<DatabaseAge>,
});
export type Manifest = z.infer<typeof Manifest>;

const longest = 100_000;

/** What an archive says of itself, without reading further than its first entry. Throws one sentence when it is no backup of ours. */
export async function readManifest(file: string): Promise<Manifest> {
	const stream = createReadStream(file);
	try {
		const text = await new Promise<string>((resolve, reject) => {
			const parser = new Parser({ strict: true, onReadEntry: (entry: ReadEntry) => takeFirst(entry, resolve, reject) });
			parser.on('error', reject);
			parser.on('end', () => reject(new Error('it holds nothing')));
			stream.on('error', reject).on('data', (chunk) => parser.write(Buffer.from(chunk)));
			stream.on('end', () => parser.end());
		});
		return Manifest.parse(JSON.parse(text));
	} catch (error) {
		const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		throw new Error(
			isAbsent ? `File ${file} does not exist.` : `${file} is not a backup of this portal. Name a file that "portal backup" wrote.`,
		);
	} finally {
		stream.destroy();
	}
}

function takeFirst(entry: ReadEntry, resolve: (text: string) => void, reject: (error: Error) => void): void {
	if (entry.path !== manifestName || entry.size > longest) {
		reject(new Error('its first entry is another'));
		return;
	}
	const parts: Buffer[] = [];
	entry.on('data', (part) => parts.push(Buffer.from(part)));
	entry.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
}
