import { type Thing, thing } from './thing.ts';

/** One place on the way from the front page; `url` is absolute. */
export type Crumb = { name: string; url: string };

/** The way to a page, outermost first; undefined for less than two places, of which no way is made. https://schema.org/BreadcrumbList */
export function breadcrumbList(crumbs: Crumb[]): Thing | undefined {
	if (crumbs.length < 2) return undefined;
	return thing('BreadcrumbList', {
		itemListElement: crumbs.map(({ name, url }, place) => thing('ListItem', { position: place + 1, name, item: url })),
	});
}
