import { type Form, type Query, unfinishedWord } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

const maxEndings = 20;

/**
 * Steps from word to word of the vocabulary: FTS5's own prefix search would first collect all matches of all words. The next word is
 * asked for with `>=`, since with `>` the vocabulary walks through every place of the word before it.
 */
const words = prepared((db) =>
	db.$client
		.prepare<{ word: string; end: string }, string>(
			`WITH RECURSIVE ending(term) AS (
				SELECT (SELECT term FROM search_word WHERE term >= :word AND term < :end LIMIT 1)
				UNION ALL SELECT (SELECT term FROM search_word WHERE term >= ending.term || char(1) AND term < :end LIMIT 1) FROM ending WHERE term IS NOT NULL
				LIMIT ${maxEndings + 1}
			) SELECT term FROM ending WHERE term IS NOT NULL LIMIT ${maxEndings}`,
		)
		.pluck(),
);

const isWord = prepared((db) => db.$client.prepare<[string], number>('SELECT 1 FROM search_word WHERE term = ? LIMIT 1').pluck());

/**
 * What the unfinished last word of a query may be, by form: when the archive does not know it as a word, the first 20 words, in
 * alphabetical order, that begin so. Undefined when the word stands for itself.
 */
export function endingsOf(db: Database, query: Query): Record<Form, string[]> | undefined {
	const word = unfinishedWord(query, 'accented');
	if (word === undefined || isWord(db).get(word)) return undefined;
	const from = (beginning: string) => words(db).all({ word: beginning, end: `${beginning}\u{10FFFF}` });
	return { accented: from(word), folded: from(unfinishedWord(query, 'folded') ?? word) };
}
