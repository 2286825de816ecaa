import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localeCodes } from '#lib/locales.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { buildReaderScript, readerScript } from './reader-script.ts';

const portal = join(import.meta.dirname, '..');

test('readers’ pages load no more than 5 KB of script', async () => {
	const script = await readerScript(portal);
	expect(script.byteLength).toBeGreaterThan(5000);
	expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(5000);
});

test('the script says in every language that a video is invalid, since the pages do not', async () => {
	const script = Buffer.from(await readerScript(portal)).toString();
	for (const words of ['Video không hợp lệ', 'Invalid video']) expect(script).toContain(words);
});

test('a language that lacks a message of the script stops the build, and is told which', async () => {
	const root = temporaryFolder();
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	write('reader/main.ts', '');
	for (const locale of localeCodes) write(`messages/${locale}.json`, readFileSync(join(portal, `messages/${locale}.json`), 'utf8'));
	write('messages/en.json', '{"Video":{}}');
	await expect(buildReaderScript(root)).rejects.toThrow('messages/en.json has no Video.invalid');
});
