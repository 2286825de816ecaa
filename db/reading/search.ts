import type { Card, Hit, SearchResults } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { highlight, snippet } from '#lib/search/highlight.ts';
import { exactPhrases, type Form, hasAccents, matchExpression, type Place, type Query, unfinishedWord } from '#lib/search/query.ts';
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
	const ranked = rank(db, query, filter, now);
	const total = Math.min(ranked.length, maxMatches);
	const ids = ranked.slice((page - 1) * pageSize, Math.min(page * pageSize, maxMatches));
	const items = cardsOf(db, ids).map((card) => ({ ...card, ...shown(db, card, query) }));
	return { items, page, pages: Math.max(1, Math.ceil(total / pageSize)), total, capped: ranked.length > maxMatches };
}

function rank(db: Database, query: Query, filter: SearchFilter, now: number): number[] {
	if (query.terms.length === 0) return [];
	const ask = searcher(db, filter, now);
	const finished = inSteps(ask, query);
	// Only where the words as they stand find little may the last of them go on.
	if (finished.length >= pageSize || unfinishedWord(query, 'folded') === undefined) return finished;
	return [...new Set([...finished, ...inSteps(ask, query, endingsOf(db, query))])];
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

function inSteps(ask: Ask, query: Query, endings?: Record<Form, string[]>): number[] {
	if (endings?.folded.length === 0) return [];
	const accented = hasAccents(query) && endings?.accented.length !== 0;
	const matching = (...[where, form, whole]: Step) =>
		ask([matchExpression(query, form, where, whole, endings?.[form]), ...exactPhrases(query)].join(' AND '));
	const ids = new Set<number>();
	for (const [where, form, whole] of steps) {
		if (ids.size > maxMatches) break;
		// Whatever a step finds, the loosest of its place and the loosest of all find as well.
		const possible =
			(form === 'folded' || accented) && matching('anywhere', 'folded', false).length > 0 && matching(where, 'folded', false).length > 0;
		if (possible) for (const id of matching(where, form, whole)) ids.add(id);
	}
	return [...ids];
}

const bodies = prepared((db) => db.$client.prepare<[number], string>('SELECT document FROM body WHERE article_id = ?').pluck());

function shown(db: Database, card: Card, query: Query): Pick<Hit, 'titleStretches' | 'snippet'> {
	const document = bodies(db).get(card.id);
	const text = [...card.lead, document ? plainText(JSON.parse(document)) : ''].join('\n');
	return { titleStretches: highlight(card.title, query), snippet: snippet(text, query) };
}
