import { commonSyllables } from './common-syllables.ts';
import { foldedForm } from './forms.ts';
import type { Query } from './query.ts';

const enough = 3;

/** What an article must hold at least: three words that are not very common tell enough, and stand for those between them. */
export function loosened(query: Query): Query {
	const telling = query.terms.filter(({ words }) => words.length > 1 || words.some((word) => !commonSyllables.has(foldedForm(word))));
	return telling.length >= enough ? { terms: telling } : query;
}
