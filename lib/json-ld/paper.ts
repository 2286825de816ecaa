import { pathOf } from '../address.ts';
import type { Section, SiteView } from '../content.ts';
import type { Locale } from '../locales.ts';
import type { Crumb } from './breadcrumb-list.ts';

/**
 * The paper as structured data names it: where it is (the origin of its addresses, without a slash), in which language, what it says of itself, and
 * its word for the front page.
 */
export type Paper = { origin: string; locale: Locale; home: string } & Pick<SiteView, 'settings' | 'pages'>;

/** The name under which a page describes the paper itself. */
export function organizationId({ origin }: Paper): string {
	return `${origin}/#organization`;
}

/** The name under which a page describes the paper's site in its language. */
export function webSiteId({ origin, locale }: Paper): string {
	return `${origin}${pathOf({ page: 'home', locale })}#website`;
}

/** The way from the front page through sections, outermost first. */
export function wayThrough({ origin, locale, home }: Paper, sections: Section[]): Crumb[] {
	return [
		{ name: home, url: origin + pathOf({ page: 'home', locale }) },
		...sections.map(({ name, slug }) => ({ name, url: origin + pathOf({ page: 'named', locale, slug }) })),
	];
}
