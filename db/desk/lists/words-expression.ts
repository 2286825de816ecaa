import { loosened } from '#lib/search/loosened.ts';
import { matchExpression, parseQuery } from '#lib/search/query.ts';
import type { Database } from '../../client.ts';
import { endingsOf } from '../../reading/search-endings.ts';

/** An expression that no article answers. */
const nothing = '{facets} : "nowhere"';

/** What somebody typed as an FTS5 expression: all words, without regard to accents unless they are quoted; the last may be unfinished. */
export function wordsExpression(db: Database, typed: string): string {
	const query = parseQuery(typed);
	if (query.terms.length === 0) return nothing;
	const endings = endingsOf(db, query);
	if (endings?.folded.length === 0) return nothing;
	return matchExpression(endings ? query : loosened(query), 'folded', 'anywhere', false, endings?.folded);
}
