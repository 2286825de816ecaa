import { and, eq, max } from 'drizzle-orm';
import type { SectionForm } from '#lib/content.ts';
import { reservedSlugs } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { section, sectionName } from '../schema/sections.ts';
import { pageText } from '../schema/site.ts';
import { recordChange } from './record-change.ts';

export type SectionNames = Record<string, { name: string; slug: string; description?: string }>;

/** Makes a section with its names by language, at the end unless a position is given; throws when a slug is taken or belongs to a route of the portal. */
export function createSection(
	db: Database,
	names: SectionNames,
	place: { parentId?: number; position?: number; form?: SectionForm } = {},
): number {
	return transact(db, () => {
		const position = place.position ?? lastPosition(db) + 1;
		const { id } = db
			.insert(section)
			.values({ ...place, position })
			.returning({ id: section.id })
			.get();
		for (const [locale, name] of Object.entries(names)) insertSectionName(db, { sectionId: id, locale, ...name });
		recordChange(db, ['site', 'home', ...Object.values(names).map(({ slug }) => `section:${slug}`)]);
		return id;
	});
}

function lastPosition(db: Database): number {
	return (
		db
			.select({ last: max(section.position) })
			.from(section)
			.get()?.last ?? 0
	);
}

/** Stores the name of a section in one language; throws when the slug is taken or belongs to a route of the portal. */
export function insertSectionName(db: Database, row: typeof sectionName.$inferInsert): void {
	if (reservedSlugs.has(row.slug)) {
		throw new Error(`Section "${row.name}" cannot live at /${row.slug}: that address is the portal's own. Choose another slug.`);
	}
	if (isPageSlug(db, row.locale, row.slug)) {
		throw new Error(`Section "${row.name}" cannot live at /${row.slug}: a static page is there. Choose another slug.`);
	}
	db.insert(sectionName).values(row).run();
}

function isPageSlug(db: Database, locale: string, slug: string): boolean {
	const found = db
		.select({ id: pageText.pageId })
		.from(pageText)
		.where(and(eq(pageText.locale, locale), eq(pageText.slug, slug)))
		.get();
	return found !== undefined;
}

/** The id of the section with this slug in this language. */
export function findSectionId(db: Database, locale: string, slug: string): number | undefined {
	return db
		.select({ id: sectionName.sectionId })
		.from(sectionName)
		.where(and(eq(sectionName.locale, locale), eq(sectionName.slug, slug)))
		.get()?.id;
}
