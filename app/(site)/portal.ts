import { cache } from 'react';
import { type Database, sharedDatabase } from '#db/client.ts';
import { readSite } from '#db/reading/site.ts';
import type { SiteView } from '#lib/content.ts';
import { environment } from '#lib/environment.ts';
import { isLocale, type Locale } from '#lib/locales.ts';

export type Portal = { db: Database; locale: Locale; site: SiteView };

/** What every page needs first: the database, the language its address names, and what stands around it. */
export const openPortal = cache((code: string): Portal => {
	const db = sharedDatabase(environment().databaseFile);
	if (!isLocale(code)) throw new Error(`No page is in the language "${code}": its address went past the proxy.`);
	return { db, locale: code, site: readSite(db, code) };
});

/** One value of a search parameter; the first, when it is given more than once. */
export function only(value: string | string[] | undefined): string | undefined {
	return Array.isArray(value) ? value[0] : value;
}

/** What a page reads after the proxy said that it is there; thrown when it vanished in between, so that nothing half is shown. */
export function present<Value>(value: Value | undefined, what: string): Value {
	if (value === undefined) throw new Error(`${what} was withdrawn while its page was rendered.`);
	return value;
}
