import { commonSyllables } from './common-syllables.ts';
import { foldedForm } from './forms.ts';
import type { Query } from './query.ts';

/** The query without its very common words, which most articles hold; undefined when nothing else is asked. */
export function sieveOf({ terms }: Query): Query | undefined {
	const telling = terms.filter(({ words }) => words.length > 1 || words.some((word) => !commonSyllables.has(foldedForm(word))));
	return telling.length > 0 ? { terms: telling } : undefined;
}

const telling = 3;

/** What an article must hold at least: three words that are not very common tell enough, and stand for those between them. */
export function loosened(query: Query): Query {
	const sieve = sieveOf(query);
	return sieve && sieve.terms.length >= telling ? sieve : query;
}
