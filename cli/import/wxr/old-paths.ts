import { normalPairs, normalPath } from '#lib/old-address/normal-path.ts';
import { plainSlug } from './plain-slug.ts';

const idNames: Record<string, string> = { page: 'page_id', attachment: 'attachment_id' };

/** Pages of one text that are led; WordPress shows no more of anything that people read. */
const mostPages = 100;

/** The addresses under which WordPress showed a post, as they are looked up here: paths without a slash at their end, `/?p=12`; `pages` is in how many its text was divided. */
export function oldPaths(link: string, base: string, id: string, type: string, pages = 1): string[] {
	const home = normalPath(URL.parse(base)?.pathname ?? '/');
	const short = `${home}?${idNames[type] ?? 'p'}=${id}`;
	const url = URL.parse(link.trim(), base);
	if (!url) return [short];
	const path = normalPath(url.pathname);
	const query = normalPairs(url.search.slice(1)).join('&');
	// The path alone belongs to all that is told apart by queries, as `/index.php` does.
	if (query !== '') return [...new Set([`${path}?${query}`, short])];
	if (path === '/' || path === home) return [short];
	const further = Array.from({ length: Math.min(pages, mostPages) - 1 }, (_, place) => `${path}/${place + 2}`);
	return [...new Set([path, ...further, short])];
}

/** The addresses that a post had under its former slugs: that of today with one of them in the place of the slug of today. */
export function formerPaths(link: string, slug: string, formerSlugs: readonly string[]): string[] {
	const url = URL.parse(link.trim(), 'https://own.invalid');
	const parts = url && normalPairs(url.search.slice(1)).length === 0 ? normalPath(url.pathname).split('/') : [];
	const today = encoded(slug);
	const place = parts.findLastIndex((part) => today !== '' && aroundSlug.test(part.replace(today, '*')));
	const part = parts[place];
	if (part === undefined) return [];
	const former = formerSlugs.map(encoded).filter((each) => each !== '' && each !== today);
	return [...new Set(former)].map((each) =>
		parts
			.with(
				place,
				part.replace(today, () => each),
			)
			.join('/'),
	);
}

/** What sites put around the slug in an address: a number, an ending. `*` stands for the slug. */
const aroundSlug = /^(?:\d+-)?\*(?:-\d+)?(?:\.[a-z]{2,5})?$/;

/** A slug as it stands in a path that is looked up. */
function encoded(slug: string): string {
	return encodeURIComponent(plainSlug(slug).normalize('NFC').toLowerCase());
}
