import { and, eq } from 'drizzle-orm';
import { pathOf } from '#lib/address.ts';
import type { Document } from '#lib/document/schema.ts';
import { isLocale, localeCodes } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { sourcePage } from '../schema/partners.ts';
import { page, pageText } from '../schema/site.ts';
import { Refused } from './actor.ts';
import { insertPage } from './edit-pages.ts';
import { leaveRedirect } from './leave-redirect.ts';
import { recordChange } from './record-change.ts';
import { requireRootSlug } from './root-slug.ts';

/** What an earlier import made of the page with this id in its source. */
export function findSourcePage(db: Database, locale: string, sourceId: string): { pageId: number; digest: string } | undefined {
	return db
		.select({ pageId: sourcePage.pageId, digest: sourcePage.digest })
		.from(sourcePage)
		.where(and(eq(sourcePage.locale, locale), eq(sourcePage.sourceId, sourceId)))
		.get();
}

/** Whether a page was written here, and not brought by an import: told by its id and slug. */
export function isOwnPage(db: Database, pageId: number, locale: string, slug: string | undefined): boolean {
	const source = db.select({ id: sourcePage.pageId }).from(sourcePage).where(eq(sourcePage.pageId, pageId)).get();
	return source === undefined && textOf(db, pageId, locale) === slug;
}

export type ImportedPage = {
	locale: string;
	sourceId: string;
	/** Ids in the source of the same page in other languages. */
	translations: string[];
	slug: string;
	title: string;
	document: Document;
	digest: string;
};

/** Stores a static page that comes from elsewhere, and returns its id. Throws one sentence when its address is taken. */
export function storeImportedPage(
	db: Database,
	{ locale, sourceId, translations, slug, title, document, digest }: ImportedPage,
	now: Date,
): number {
	return transact(db, () => {
		const pageId = findSourcePage(db, locale, sourceId)?.pageId ?? twinOf(db, locale, translations) ?? insertPage(db, slug);
		requireFree(db, locale, slug, pageId);
		const old = textOf(db, pageId, locale);
		const row = { slug, title, document };
		db.insert(pageText)
			.values({ pageId, locale, ...row })
			.onConflictDoUpdate({ target: [pageText.pageId, pageText.locale], set: row })
			.run();
		if (old !== undefined && old !== slug && isLocale(locale))
			leaveRedirect(db, pathOf({ page: 'named', locale, slug: old }), pathOf({ page: 'named', locale, slug }), now);
		db.insert(sourcePage)
			.values({ locale, sourceId, pageId, digest })
			.onConflictDoUpdate({ target: [sourcePage.locale, sourcePage.sourceId], set: { pageId, digest } })
			.run();
		recordChange(db, ['site', `page:${slug}`, ...(old === undefined ? [] : [`page:${old}`])], now);
		return pageId;
	});
}

function textOf(db: Database, pageId: number, locale: string): string | undefined {
	const isText = and(eq(pageText.pageId, pageId), eq(pageText.locale, locale));
	return db.select({ slug: pageText.slug }).from(pageText).where(isText).get()?.slug;
}

/** The page that holds the same in another language, and has no text in this one. */
function twinOf(db: Database, locale: string, translations: string[]): number | undefined {
	const others = localeCodes.filter((code) => code !== locale);
	const twins = translations.flatMap((id) => others.flatMap((other) => findSourcePage(db, other, id)?.pageId ?? []));
	return twins.find((id) => textOf(db, id, locale) === undefined && db.select({ id: page.id }).from(page).where(eq(page.id, id)).get());
}

function requireFree(db: Database, locale: string, slug: string, pageId: number): void {
	try {
		requireRootSlug(db, locale, slug, 'slug', { pageId });
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		throw new Error(
			`Page /${slug} cannot be stored: that address belongs to a section, another page or the portal itself. Give it another slug.`,
		);
	}
}
