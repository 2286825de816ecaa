import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import { localeCodes } from '#lib/locales.ts';
import { readerWords } from '#lib/reader-words.ts';

/** Where the script goes; the pages name it there (app/(site)/reader-script.ts). Not in git. */
const outfile = 'reader/built/reader.js';

/** Bundles reader/ into the one script of readers' pages. Throws when it does not compile. */
export async function buildReaderScript(root: string): Promise<void> {
	await build(optionsFor(root));
}

/** What it would write: the script itself. */
export async function readerScript(root: string): Promise<Uint8Array> {
	const { outputFiles } = await build({ ...optionsFor(root), write: false });
	return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The same, again after every change, until this process ends. */
export async function watchReaderScript(root: string): Promise<void> {
	const watched = await context(optionsFor(root));
	await watched.rebuild();
	await watched.watch();
}

function optionsFor(root: string) {
	const words = Object.fromEntries(localeCodes.map((code) => [code, wordsOf(root, code)]));
	return {
		absWorkingDir: root,
		entryPoints: ['reader/main.ts'],
		outfile,
		bundle: true,
		minify: true,
		format: 'iife',
		charset: 'utf8',
		// What Next's style sheets and the pages themselves are made for.
		target: ['chrome111', 'firefox111', 'safari16.4'],
		define: { WORDS: JSON.stringify(words) },
		logLevel: 'warning',
	} satisfies BuildOptions;
}

function wordsOf(root: string, locale: string): Record<string, string> {
	const messages: unknown = JSON.parse(readFileSync(join(root, `messages/${locale}.json`), 'utf8'));
	return Object.fromEntries(
		readerWords.map((key) => {
			const word = wordAt(messages, key);
			if (word === undefined) throw new Error(`The readers' script needs a message: messages/${locale}.json has no ${key}.`);
			return [key, word];
		}),
	);
}

function wordAt(messages: unknown, key: string): string | undefined {
	const found = key.split('.').reduce<unknown>((part, name) => (part instanceof Object ? Reflect.get(part, name) : undefined), messages);
	return typeof found === 'string' ? found : undefined;
}
