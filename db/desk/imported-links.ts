import { and, eq } from 'drizzle-orm';
import { withLinks } from '#lib/document/own-links.ts';
import { normalPath } from '#lib/old-address/normal-path.ts';
import { type Database, transact } from '../client.ts';
import { leadFrom } from '../reading/old-address.ts';
import { ownIn, resolve, resolveQuery } from '../reading/resolve.ts';
import { body, sourceItem } from '../schema/article.ts';
import { pageText } from '../schema/site.ts';
import { recordChange } from './record-change.ts';
import { findSourcePage } from './source-pages.ts';

/** An article or a static page by what its source calls it. */
export type Imported = { locale: string; sourceId: string; kind?: 'page' | undefined };

/** Texts in one transaction: the desk waits no longer. */
const stretch = 20;

/** Gives links in imported texts that name pages of their old site the addresses of those pages here, where there are such. What was written stays as old as it was. */
export function leadLinks(db: Database, texts: readonly Imported[], now = new Date()): void {
	for (let from = 0; from < texts.length; from += stretch)
		transact(db, () => {
			for (const text of texts.slice(from, from + stretch)) (text.kind === 'page' ? leadLinksOfPage : leadLinksOfArticle)(db, text, now);
		});
}

function leadLinksOfPage(db: Database, { locale, sourceId }: Imported, now: Date): void {
	const id = findSourcePage(db, locale, sourceId)?.pageId;
	const isThis = id === undefined ? undefined : and(eq(pageText.pageId, id), eq(pageText.locale, locale));
	const row = isThis && db.select({ slug: pageText.slug, document: pageText.document }).from(pageText).where(isThis).get();
	const document = row && withLinks(row.document, (href) => presentAddress(db, href));
	if (!row || document === row.document) return;
	db.update(pageText).set({ document }).where(isThis).run();
	recordChange(db, [`page:${row.slug}`], now);
}

function leadLinksOfArticle(db: Database, { locale, sourceId }: Imported, now: Date): void {
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
	const to = resolveQuery(db, path, url.search.slice(1))?.to ?? leadFrom(db, path, ownIn(db))?.to;
	return to !== undefined && resolve(db, to, null).kind === 'page' ? to + url.hash : href;
}
