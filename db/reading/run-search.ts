import type { SearchResults } from '#lib/content.ts';
import { beginningOf } from '#lib/search/periods.ts';
import { parseSearch, type SearchRequest } from '#lib/search/request.ts';
import { withDescendants } from '#lib/sections.ts';
import type { Database } from '../client.ts';
import { searchArticles } from './search.ts';
import { listSections } from './sections.ts';

/** What a search finds; undefined when it asks for no words. */
export function runSearch(db: Database, locale: string, asked: SearchRequest): SearchResults | undefined {
	if (asked.query.terms.length === 0) return undefined;
	const sections = listSections(db, locale);
	const section = sections.find(({ slug }) => slug === asked.section);
	const filter = { locale, sectionIds: section && withDescendants(sections, section.id), since: beginningOf(asked.period, Date.now()) };
	return searchArticles(db, asked.query, filter, asked.page);
}

/** How many pages a search has, at least 1. */
export function searchPages(db: Database, locale: string, parameters: Record<string, string>): number {
	return runSearch(db, locale, parseSearch(parameters))?.pages ?? 1;
}
