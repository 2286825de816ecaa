import type { Card } from '#lib/content.ts';
import type { Locale } from '#lib/locales.ts';
import { parseQuery } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { cardsOf } from '../reading/cards.ts';
import { searcher } from '../reading/search-matches.ts';
import { rank } from '../reading/search-rank.ts';
import type { Actor } from './actor.ts';

const most = 10;

/** Published articles to link to, with or without accents: those with the words in their title first; at most ten. */
export function findLinkTargets(db: Database, _actor: Actor, words: string, locale: Locale, now = Date.now()): Card[] {
	const query = parseQuery(words);
	return query.terms.length > 0 ? cardsOf(db, rank(db, searcher(db, { locale }, now), query).slice(0, most)) : [];
}
