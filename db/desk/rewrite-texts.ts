import { and, eq } from 'drizzle-orm';
import type { Document } from '#lib/document/schema.ts';
import { type Database, transact } from '../client.ts';
import { article, body, sourceItem } from '../schema/article.ts';
import { pageText } from '../schema/site.ts';
import { recordChange } from './record-change.ts';
import { findSourcePage } from './source-pages.ts';

/** An article or a static page by what its source calls it. An article changed here after `updatedAt` (ms) is the desk's, and stays as it is. */
export type Imported = { locale: string; sourceId: string; kind?: 'page' | undefined; updatedAt?: number | undefined };
export type Rewrite<Text extends Imported> = (document: Document, text: Text) => Document;

/** Texts in one transaction: the desk waits no longer. */
const stretch = 20;

/** Stores imported texts anew where they are rewritten to other than they were; only their links may be. What was written stays as old as it was. */
export function rewriteTexts<Text extends Imported>(db: Database, texts: readonly Text[], rewrite: Rewrite<Text>, now: Date): void {
	for (let from = 0; from < texts.length; from += stretch)
		transact(db, () => {
			for (const text of texts.slice(from, from + stretch)) {
				const change = (document: Document) => rewrite(document, text);
				(text.kind === 'page' ? rewritePage : rewriteArticle)(db, text, change, now);
			}
		});
}

type Change = (document: Document) => Document;

function rewritePage(db: Database, { locale, sourceId }: Imported, change: Change, now: Date): void {
	const id = findSourcePage(db, locale, sourceId)?.pageId;
	const isThis = id === undefined ? undefined : and(eq(pageText.pageId, id), eq(pageText.locale, locale));
	const row = isThis && db.select({ slug: pageText.slug, document: pageText.document }).from(pageText).where(isThis).get();
	const document = row && change(row.document);
	if (!row || document === row.document) return;
	db.update(pageText).set({ document }).where(isThis).run();
	recordChange(db, [`page:${row.slug}`], now);
}

function rewriteArticle(db: Database, { locale, sourceId, updatedAt }: Imported, change: Change, now: Date): void {
	const row = db
		.select({ id: body.articleId, document: body.document, at: article.updatedAt })
		.from(sourceItem)
		.innerJoin(body, eq(body.articleId, sourceItem.articleId))
		.innerJoin(article, eq(article.id, sourceItem.articleId))
		.where(and(eq(sourceItem.locale, locale), eq(sourceItem.sourceId, sourceId)))
		.get();
	if (!row || (updatedAt !== undefined && row.at.getTime() > updatedAt)) return;
	const document = change(row.document);
	if (document === row.document) return;
	db.update(body).set({ document }).where(eq(body.articleId, row.id)).run();
	recordChange(db, [`article:${row.id}`], now);
}
