import { tokens } from '../text/words.ts';
import { commonSyllables } from './common-syllables.ts';

/** A letter for private use: the tokenizer keeps it as part of a word, and nobody writes it. */
const mark = '\uE000';

/** A word as the index knows it in titles: a term of its own, so that looking for it there passes over all other places. */
export function headingTerm(word: string): string {
	return mark + word;
}

/** The text with each of its words as the index knows it in titles. */
export function headingTerms(text: string): string {
	return tokens(text)
		.map((token) => headingTerm(token.text))
		.join(' ');
}

/**
 * The terms for neighbours that are both very common, of folded words in their order. Together they are rare, which alone makes a
 * phrase of common words quick to find: the "common grams" of Nutch and Lucene.
 */
export function commonPairs(words: readonly string[]): string[] {
	return words.slice(1).flatMap((word, place) => {
		const before = words[place] ?? '';
		return commonSyllables.has(before) && commonSyllables.has(word) ? [before + mark + word] : [];
	});
}
