export type Token = { text: string; start: number; end: number };

const syllablesPerMinute = 260;

/** The words of a text with their offsets in UTF-16 units, cut where FTS5's unicode61 cuts: runs of letters and digits with their marks. */
export function tokens(text: string): Token[] {
	return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length,
	}));
}

/** How many words (in Vietnamese: syllables) a text has, counted between spaces as word processors do; a lone dash or sign is none. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes it takes to read so many words, whole, at least 1. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / syllablesPerMinute));
}
