import { pathOf } from '../address.ts';
import type { SiteView } from '../content.ts';
import type { Locale } from '../locales.ts';

/** The paper as structured data names it: where it is (the origin of its addresses, without a slash), in which language, and what it says of itself. */
export type Paper = { origin: string; locale: Locale } & Pick<SiteView, 'settings' | 'pages'>;

/** The name under which a page describes the paper itself. */
export function organizationId({ origin }: Paper): string {
	return `${origin}/#organization`;
}

/** The name under which a page describes the paper's site in its language. */
export function webSiteId({ origin, locale }: Paper): string {
	return `${origin}${pathOf({ page: 'home', locale })}#website`;
}
