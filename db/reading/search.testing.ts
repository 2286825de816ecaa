import { parseQuery } from '#lib/search/query.ts';
import { type Newsroom, openNewsroom, titles, today } from '../testing/newsroom.ts';
import { searchArticles } from './search.ts';
import type { SearchFilter } from './search-matches.ts';

export const now = today('12:00').getTime();

export function find({ db }: Newsroom, typed: string, filter: Partial<SearchFilter> = {}, at = now) {
	return titles(searchArticles(db, parseQuery(typed), { locale: 'vi', ...filter }, 1, at).items);
}

/** A newsroom that has printed an article under each of these titles, the last the newest. */
export function openWith(...copy: string[]) {
	const newsroom = openNewsroom();
	for (const [place, title] of copy.entries()) newsroom.write({ title, lead: [], at: new Date(today('08:00').getTime() + place * 60_000) });
	return newsroom;
}
