import { withLinks } from '#lib/document/own-links.ts';
import { normalPath } from '#lib/old-address/normal-path.ts';
import type { Database } from '../client.ts';
import { leadFrom } from '../reading/old-address.ts';
import { ownIn, resolve, resolveQuery } from '../reading/resolve.ts';
import { type Imported, rewriteTexts } from './rewrite-texts.ts';

/** Gives links in imported texts that name pages of their old site the addresses of those pages here, where there are such. What was written stays as old as it was. */
export function leadLinks(db: Database, texts: readonly Imported[], now = new Date()): void {
	rewriteTexts(db, texts, (document) => withLinks(document, (href) => presentAddress(db, href)), now);
}

/** Where an old path leads now; the path itself where it leads to no page. */
function presentAddress(db: Database, href: string): string {
	const url = /^\/(?!\/)/.test(href) ? URL.parse(href, 'http://own.invalid') : null;
	if (!url) return href;
	const path = normalPath(url.pathname);
	const to = resolveQuery(db, path, url.search.slice(1))?.to ?? leadFrom(db, path, ownIn(db))?.to;
	return to !== undefined && resolve(db, to, null).kind === 'page' ? to + url.hash : href;
}
