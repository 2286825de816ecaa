import type { Card, Hit, SearchResults } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { localeFacet, sectionFacet } from '#lib/search/facets.ts';
import { highlight, snippet } from '#lib/search/highlight.ts';
import { hasAccents, matchExpression, type Query } from '#lib/search/query.ts';
import type { Database } from '../client.ts';
import { cardsOf } from './cards.ts';
import { pageSize } from './lists.ts';
import { prepared } from './prepared.ts';

/** `sectionIds`: only these; `since`: public from then on, in ms. */
export type SearchFilter = { locale: string; sectionIds?: number[]; since?: number };

/** At most so many of the newest matches are ranked: a word that half the archive holds costs no more than a rare one. */
const maxMatches = 1000;

/**
 * Published articles that hold all words of the query. Ranked in steps rather than by bm25, whose cost grows with every match
 * (ADR 005): words in the title before words elsewhere, side by side before scattered, same accents before the same letters;
 * within a step the newest first.
 */
export function searchArticles(db: Database, query: Query, filter: SearchFilter, page: number, now = Date.now()): SearchResults {
	const { ranked, capped } = rank(db, query, filter, now);
	const pages = Math.max(1, Math.ceil(ranked.length / pageSize));
	const ids = ranked.slice((page - 1) * pageSize, page * pageSize);
	const items = cardsOf(db, ids).map((card) => ({ ...card, ...shown(db, card, query) }));
	return { items, page, pages, total: ranked.length, capped };
}

function rank(db: Database, query: Query, filter: SearchFilter, now: number): { ranked: number[]; capped: boolean } {
	if (query.terms.length === 0) return { ranked: [], capped: false };
	const all = matches(db).all({
		match: `${matchExpression(query, 'folded', 'anywhere', false)} AND ${facets(filter)}`,
		now,
		since: filter.since ?? 0,
	});
	const steps = stepsOf(query).map((expression) => new Set(stepIds(db).all({ match: `${expression} AND ${facets(filter)}` })));
	const stepOf = (id: number) => {
		const step = steps.findIndex((ids) => ids.has(id));
		return step === -1 ? steps.length : step;
	};
	const placed = all.slice(0, maxMatches).map(({ id, publicAt }) => ({ id, publicAt, step: stepOf(id) }));
	const ranked = placed.sort((a, b) => a.step - b.step || b.publicAt - a.publicAt).map(({ id }) => id);
	return { ranked, capped: all.length > maxMatches };
}

function stepsOf(query: Query): string[] {
	const forms = hasAccents(query) ? (['accented', 'folded'] as const) : (['folded'] as const);
	const title = forms.flatMap((form) => [matchExpression(query, form, 'title', true), matchExpression(query, form, 'title', false)]);
	const phrase = forms.map((form) => matchExpression(query, form, 'anywhere', true));
	const accented = hasAccents(query) ? [matchExpression(query, 'accented', 'anywhere', false)] : [];
	return [...title, ...phrase, ...accented];
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
const stepIds = prepared((db) =>
	db.$client
		.prepare<{ match: string }, number>(`SELECT rowid FROM search WHERE search MATCH :match ORDER BY rowid DESC LIMIT ${maxMatches}`)
		.pluck(),
);
const bodies = prepared((db) => db.$client.prepare<[number], string>('SELECT document FROM body WHERE article_id = ?').pluck());

function shown(db: Database, card: Card, query: Query): Pick<Hit, 'titleStretches' | 'snippet'> {
	const document = bodies(db).get(card.id);
	const text = [...card.lead, document ? plainText(JSON.parse(document)) : ''].join('\n');
	return { titleStretches: highlight(card.title, query), snippet: snippet(text, query) };
}
