import { and, asc, eq, or, sql } from 'drizzle-orm';
import { type SettingKey, type Settings, type SiteView, settingKeys } from '#lib/content.ts';
import type { Document } from '#lib/document/schema.ts';
import type { Database } from '../client.ts';
import { page, pageText, setting } from '../schema/site.ts';
import { readBreaking } from './breaking.ts';
import { prepared } from './prepared.ts';
import { listSections } from './sections.ts';

/** What stands around every page: the paper's data, its sections and its static pages, breaking news. */
export function readSite(db: Database, locale: string, now = Date.now()): SiteView {
	return {
		settings: readSettings(db, locale),
		sections: listSections(db, locale),
		pages: pageRows(db).all({ locale }),
		breaking: readBreaking(db, locale, now),
	};
}

/** What a paper is called until it has been given its name. */
const unnamed = { name: 'Báo điện tử' };

const settingRows = prepared((db) =>
	db
		.select()
		.from(setting)
		.where(or(eq(setting.locale, ''), eq(setting.locale, sql.placeholder('locale'))))
		.orderBy(asc(setting.locale))
		.prepare(),
);

/** The words and data of the paper in a language, those that are for readers. */
export function readSettings(db: Database, locale: string): Settings {
	const rows = settingRows(db)
		.all({ locale })
		.filter(({ key }) => isForReaders(key));
	return { ...unnamed, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

/** The table also holds what concerns the desk alone. */
function isForReaders(key: string): key is SettingKey {
	return settingKeys.some((known) => known === key);
}

const pageRows = prepared((db) =>
	db
		.select({ key: page.key, slug: pageText.slug, title: pageText.title })
		.from(page)
		.innerJoin(pageText, eq(pageText.pageId, page.id))
		.where(eq(pageText.locale, sql.placeholder('locale')))
		.orderBy(asc(page.position), asc(page.id))
		.prepare(),
);

export type StaticPage = { id: number; slug: string; title: string; document: Document };

/** A static page by its id, in a language. */
export function findPage(db: Database, locale: string, id: number): StaticPage | undefined {
	return db
		.select(pageFields)
		.from(pageText)
		.where(and(eq(pageText.pageId, id), eq(pageText.locale, locale)))
		.get();
}

const pageBySlug = prepared((db) =>
	db
		.select({ id: pageText.pageId })
		.from(pageText)
		.where(and(eq(pageText.locale, sql.placeholder('locale')), eq(pageText.slug, sql.placeholder('slug'))))
		.prepare(),
);

/** The id of the static page with this slug in a language. */
export function findPageId(db: Database, locale: string, slug: string): number | undefined {
	return pageBySlug(db).get({ locale, slug })?.id;
}

const pageFields = { id: pageText.pageId, slug: pageText.slug, title: pageText.title, document: pageText.document };
