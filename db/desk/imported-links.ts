import { and, eq } from 'drizzle-orm';
import { withLinks } from '#lib/document/own-links.ts';
import { normalPath } from '#lib/old-address/normal-path.ts';
import { type Database, transact } from '../client.ts';
import { leadFrom } from '../reading/old-address.ts';
import { ownIn, resolve, resolveQuery } from '../reading/resolve.ts';
import { body, sourceItem } from '../schema/article.ts';
import { recordChange } from './record-change.ts';

export type Imported = { locale: string; sourceId: string };

/** Articles in one transaction: the desk waits no longer. */
const stretch = 20;

/** Gives links in imported articles that name pages of their old site the addresses of those pages here, where there are such. What was written stays as old as it was. */
export function leadLinks(db: Database, articles: readonly Imported[], now = new Date()): void {
	for (let from = 0; from < articles.length; from += stretch)
		transact(db, () => {
			for (const article of articles.slice(from, from + stretch)) leadLinksOf(db, article, now);
		});
}

function leadLinksOf(db: Database, { locale, sourceId }: Imported, now: Date): void {
	const row = db
		.select({ id: body.articleId, document: body.document })
		.from(sourceItem)
		.innerJoin(body, eq(body.articleId, sourceItem.articleId))
		.where(and(eq(sourceItem.locale, locale), eq(sourceItem.sourceId, sourceId)))
		.get();
	const document = row && withLinks(row.document, (href) => presentAddress(db, href));
	if (!row || document === row.document) return;
	db.update(body).set({ document }).where(eq(body.articleId, row.id)).run();
	recordChange(db, [`article:${row.id}`], now);
}

/** Where an old path leads now; the path itself where it leads to no page. */
function presentAddress(db: Database, href: string): string {
	const url = /^\/(?!\/)/.test(href) ? URL.parse(href, 'http://own.invalid') : null;
	if (!url) return href;
	const path = normalPath(url.pathname);
	const to = resolveQuery(db, path, url.search.slice(1))?.to ?? leadFrom(db, path, ownIn(db));
	return to !== undefined && resolve(db, to, null).kind === 'page' ? to + url.hash : href;
}
