import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { storeFile } from './file.ts';
import { diskStorage } from './storage.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

test('a file is there once it was put, in a folder by the beginning of its name', async () => {
	const folder = temporaryFolder();
	const storage = diskStorage(folder);
	expect(await storage.has('abcd.pdf')).toBe(false);
	await storage.put('abcd.pdf', bytes('paper'));
	expect(await storage.has('abcd.pdf')).toBe(true);
	expect(storage.pathOf('abcd.pdf')).toBe(join(folder, 'ab', 'abcd.pdf'));
	expect(readFileSync(storage.pathOf('abcd.pdf'), 'utf8')).toBe('paper');
});

test('nothing unfinished is left lying about', async () => {
	const folder = temporaryFolder();
	await diskStorage(folder).put('abcd.pdf', bytes('paper'));
	expect(readdirSync(join(folder, 'ab'))).toEqual(['abcd.pdf']);
});

test('two editors may store the same file at the same moment', async () => {
	const folder = temporaryFolder();
	const storage = diskStorage(folder);
	const paper = bytes('paper '.repeat(10_000));
	await Promise.all(Array.from({ length: 12 }, () => storage.put('abcd.pdf', paper)));
	expect(statSync(storage.pathOf('abcd.pdf')).size).toBe(paper.byteLength);
	expect(readdirSync(join(folder, 'ab'))).toEqual(['abcd.pdf']);
});

test('a file is named after its content and stored once', async () => {
	const storage = diskStorage(temporaryFolder());
	const first = await storeFile(storage, bytes('%PDF-1.7'), 'pdf');
	expect(first).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{32}$/), extension: 'pdf', bytes: 8 });
	const { mtimeMs } = statSync(storage.pathOf(`${first.hash}.pdf`));
	expect(await storeFile(storage, bytes('%PDF-1.7'), 'pdf')).toEqual(first);
	expect(statSync(storage.pathOf(`${first.hash}.pdf`)).mtimeMs).toBe(mtimeMs);
	expect((await storeFile(storage, bytes('%PDF-1.4'), 'pdf')).hash).not.toBe(first.hash);
});
