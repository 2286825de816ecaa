import type { Card, Hit, SearchResults } from '#lib/content.ts';
import { highlight, snippet } from '#lib/search/highlight.ts';
import type { Query } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { pageSize } from './lists.ts';
import { maxMatches, type SearchFilter, searcher } from './search-matches.ts';
import { rank } from './search-rank.ts';
import { textOf } from './search-text.ts';

/**
 * Published articles that hold all words of the query. Ranked in steps rather than by bm25, whose cost grows with every match
 * (ADR 005): words in the title before words elsewhere, side by side before scattered, same accents before the same letters;
 * within a step the newest first.
 */
export function searchArticles(db: Database, query: Query, filter: SearchFilter, page: number, now = Date.now()): SearchResults {
	const ranked = query.terms.length > 0 ? rank(db, searcher(db, filter, now), query) : [];
	const total = Math.min(ranked.length, maxMatches);
	const ids = ranked.slice((page - 1) * pageSize, Math.min(page * pageSize, maxMatches));
	const items = cardsOf(db, ids).map((card) => ({ ...card, ...shown(db, card, query) }));
	return { items, page, pages: Math.max(1, Math.ceil(total / pageSize)), total, capped: ranked.length > maxMatches };
}

function shown(db: Database, card: Card, query: Query): Pick<Hit, 'titleStretches' | 'snippet'> {
	const text = [...card.lead, textOf(db, card.id)?.body ?? ''].join('\n');
	return { titleStretches: highlight(card.title, query), snippet: snippet(text, query) };
}
