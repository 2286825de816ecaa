import { type Form, type Query, unfinishedWord } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

const maxEndings = 40;

/** Steps from word to word of the vocabulary: FTS5's own prefix search would first collect all matches of all words. */
const words = prepared((db) =>
	db.$client
		.prepare<{ word: string; end: string }, string>(
			`WITH RECURSIVE ending(term) AS (
				SELECT (SELECT term FROM search_word WHERE term > :word AND term < :end LIMIT 1)
				UNION ALL SELECT (SELECT term FROM search_word WHERE term > ending.term AND term < :end LIMIT 1) FROM ending WHERE term IS NOT NULL
				LIMIT ${maxEndings + 1}
			) SELECT term FROM ending WHERE term IS NOT NULL LIMIT ${maxEndings}`,
		)
		.pluck(),
);

/** How the unfinished last word of a query goes on in the archive: the first 40 words in the order of the alphabet, by form. */
export function endingsOf(db: Database, query: Query): Record<Form, string[]> {
	const from = (word: string | undefined) => (word === undefined ? [] : words(db).all({ word, end: `${word}\u{10FFFF}` }));
	return { accented: from(unfinishedWord(query, 'accented')), folded: from(unfinishedWord(query, 'folded')) };
}
