import type { ReaderWord } from '#lib/reader-words.ts';

/** Put in by the build (server/reader-script.ts), so that a page without a broken video never holds the words for one. */
declare const WORDS: Record<string, Record<ReaderWord, string>>;

const words = WORDS[document.documentElement.lang] ?? WORDS.vi;

/** A message in the language of the page, with its `{values}` put in. */
export function say(word: ReaderWord, values: Record<string, string | number> = {}): string {
	return (words?.[word] ?? '').replace(/\{(\w+)\}/g, (_, name) => `${values[name]}`);
}
