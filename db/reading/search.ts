import type { Card, Hit, SearchResults } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { localeFacet, sectionFacet } from '#lib/search/facets.ts';
import { highlight, snippet } from '#lib/search/highlight.ts';
import { exactPhrases, hasAccents, matchExpression, type Query } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { pageSize } from './lists.ts';
import { prepared } from './prepared.ts';

/** `sectionIds`: only these; `since`: public from then on, in ms. */
export type SearchFilter = { locale: string; sectionIds?: number[]; since?: number };

/** At most so many matches of a step are looked at, those stored last: a word that half the archive holds costs no more than a rare one. */
const maxMatches = 1000;

/**
 * Published articles that hold all words of the query. Ranked in steps rather than by bm25, whose cost grows with every match
 * (ADR 005): words in the title before words elsewhere, side by side before scattered, same accents before the same letters;
 * within a step the newest first.
 */
export function searchArticles(db: Database, query: Query, filter: SearchFilter, page: number, now = Date.now()): SearchResults {
	const { ids: ranked, capped } = rank(db, query, filter, now);
	const pages = Math.max(1, Math.ceil(ranked.length / pageSize));
	const ids = ranked.slice((page - 1) * pageSize, page * pageSize);
	const items = cardsOf(db, ids).map((card) => ({ ...card, ...shown(db, card, query) }));
	return { items, page, pages, total: ranked.length, capped };
}

function rank(db: Database, query: Query, filter: SearchFilter, now: number): { ids: number[]; capped: boolean } {
	if (query.terms.length === 0) return { ids: [], capped: false };
	const ids = new Set<number>();
	for (const expression of stepsOf(query)) {
		// The strictest step comes first, so that what answers best is never crowded out by what merely mentions a word.
		if (ids.size > maxMatches) break;
		const match = [expression, ...exactPhrases(query), facets(filter)].join(' AND ');
		const found = matches(db).all({ match, now, since: filter.since ?? 0 });
		for (const { id } of found.sort((a, b) => b.publicAt - a.publicAt)) ids.add(id);
	}
	return { ids: [...ids].slice(0, maxMatches), capped: ids.size > maxMatches };
}

function stepsOf(query: Query): string[] {
	const forms = hasAccents(query) ? (['accented', 'folded'] as const) : (['folded'] as const);
	const title = forms.flatMap((form) => [matchExpression(query, form, 'title', true), matchExpression(query, form, 'title', false)]);
	const phrase = forms.map((form) => matchExpression(query, form, 'anywhere', true));
	const accented = hasAccents(query) ? [matchExpression(query, 'accented', 'anywhere', false)] : [];
	return [...title, ...phrase, ...accented, matchExpression(query, 'folded', 'anywhere', false)];
}

function facets({ locale, sectionIds }: SearchFilter): string {
	const sections = sectionIds ? ` AND (${sectionIds.map(sectionFacet).join(' OR ')})` : '';
	return `{facets} : (${localeFacet(locale)}${sections})`;
}

const matches = prepared((db) =>
	db.$client.prepare<{ match: string; now: number; since: number }, { id: number; publicAt: number }>(
		`SELECT article.id, public_at AS publicAt FROM search JOIN article ON article.id = search.rowid
		WHERE search MATCH :match AND public_at <= :now AND public_at >= :since ORDER BY search.rowid DESC LIMIT ${maxMatches + 1}`,
	),
);
const bodies = prepared((db) => db.$client.prepare<[number], string>('SELECT document FROM body WHERE article_id = ?').pluck());

function shown(db: Database, card: Card, query: Query): Pick<Hit, 'titleStretches' | 'snippet'> {
	const document = bodies(db).get(card.id);
	const text = [...card.lead, document ? plainText(JSON.parse(document)) : ''].join('\n');
	return { titleStretches: highlight(card.title, query), snippet: snippet(text, query) };
}
