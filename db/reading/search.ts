import type { Card, Hit, SearchResults } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { highlight, snippet } from '#lib/search/highlight.ts';
import { exactPhrases, type Form, hasAccents, matchExpression, type Place, type Query } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { pageSize } from './lists.ts';
import { prepared } from './prepared.ts';
import { endingsOf } from './search-endings.ts';
import { type Ask, maxMatches, type SearchFilter, searcher } from './search-matches.ts';

/**
 * Published articles that hold all words of the query. Ranked in steps rather than by bm25, whose cost grows with every match
 * (ADR 005): words in the title before words elsewhere, side by side before scattered, same accents before the same letters;
 * within a step the newest first.
 */
export function searchArticles(db: Database, query: Query, filter: SearchFilter, page: number, now = Date.now()): SearchResults {
	const ranked = query.terms.length > 0 ? rank(searcher(db, filter, now), query, endingsOf(db, query)) : [];
	const total = Math.min(ranked.length, maxMatches);
	const ids = ranked.slice((page - 1) * pageSize, Math.min(page * pageSize, maxMatches));
	const items = cardsOf(db, ids).map((card) => ({ ...card, ...shown(db, card, query) }));
	return { items, page, pages: Math.max(1, Math.ceil(total / pageSize)), total, capped: ranked.length > maxMatches };
}

type Step = [where: Place, form: Form, whole: boolean];

/** The strict steps before the loose, so that what answers best is never crowded out by what merely mentions a word. */
const steps: readonly Step[] = [
	['title', 'accented', true],
	['title', 'accented', false],
	['title', 'folded', true],
	['title', 'folded', false],
	['anywhere', 'accented', true],
	['anywhere', 'folded', true],
	['anywhere', 'accented', false],
	['anywhere', 'folded', false],
];

function rank(ask: Ask, query: Query, endings: Record<Form, string[]> | undefined): number[] {
	const matching = (...[where, form, whole]: Step) =>
		endings?.[form].length === 0
			? []
			: ask([...exactPhrases(query), matchExpression(query, form, where, whole, endings?.[form])].join(' AND '));
	const all = matching('anywhere', 'folded', false);
	const ids = new Set<number>();
	for (const [where, form, whole] of steps) {
		if (ids.size > maxMatches || (ids.size === all.length && all.length <= maxMatches)) break;
		if (form === 'accented' && !hasAccents(query)) continue;
		// Whatever a strict step finds, the looser ones find as well: where they find nothing, it need not look.
		const found =
			matching(where, 'folded', false).length > 0 && matching(where, 'folded', whole).length > 0 ? matching(where, form, whole) : [];
		for (const id of found) ids.add(id);
	}
	return [...ids];
}

const bodies = prepared((db) => db.$client.prepare<[number], string>('SELECT document FROM body WHERE article_id = ?').pluck());

function shown(db: Database, card: Card, query: Query): Pick<Hit, 'titleStretches' | 'snippet'> {
	const document = bodies(db).get(card.id);
	const text = [...card.lead, document ? plainText(JSON.parse(document)) : ''].join('\n');
	return { titleStretches: highlight(card.title, query), snippet: snippet(text, query) };
}
