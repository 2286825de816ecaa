import { normalizeText } from '../text/normalize.ts';
import { type Period, periodOf } from './periods.ts';
import { parseQuery, type Query } from './query.ts';

/** What a search address asks; nonsense in any part counts as absent. */
export type SearchRequest = { typed: string; query: Query; section?: string; period: Period; page: number };

type Parameters = Record<string, string | string[] | undefined>;

/** Reads the search parameters of an address. `typed` is shown back and cut to 200 characters. */
export function parseSearch(parameters: Parameters): SearchRequest {
	const one = (name: string) => [parameters[name]].flat()[0];
	const typed = normalizeText(one('q') ?? '')
		.trim()
		.slice(0, 200)
		.toWellFormed();
	const page = Number(/^[1-9]\d{0,3}$/.exec(one('page') ?? '')?.[0] ?? 1);
	return { typed, query: parseQuery(typed), section: one('section') || undefined, period: periodOf(one('period')), page };
}

/** The query string of a search, without its page number. */
export function searchString({ typed, section, period }: SearchRequest): string {
	const parameters = new URLSearchParams({ q: typed });
	if (section) parameters.set('section', section);
	if (period !== 'any') parameters.set('period', period);
	return parameters.toString();
}
