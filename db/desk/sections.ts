import { and, eq } from 'drizzle-orm';
import type { SectionForm } from '#lib/content.ts';
import { reservedSlugs } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { section, sectionName } from '../schema/sections.ts';
import { recordChange } from './record-change.ts';

export type SectionNames = Record<string, { name: string; slug: string; description?: string }>;

/** Makes a section with its names by language; throws when a slug is taken or belongs to a route of the portal. */
export function createSection(
	db: Database,
	names: SectionNames,
	place: { parentId?: number; position?: number; form?: SectionForm } = {},
): number {
	return transact(db, () => {
		const { id } = db.insert(section).values(place).returning({ id: section.id }).get();
		for (const [locale, name] of Object.entries(names)) insertSectionName(db, { sectionId: id, locale, ...name });
		recordChange(db, ['site', 'home']);
		return id;
	});
}

/** Stores the name of a section in one language; throws when the slug is taken or belongs to a route of the portal. */
export function insertSectionName(db: Database, row: typeof sectionName.$inferInsert): void {
	if (reservedSlugs.has(row.slug)) {
		throw new Error(`Section "${row.name}" cannot live at /${row.slug}: that address is the portal's own. Choose another slug.`);
	}
	db.insert(sectionName).values(row).run();
}

/** The id of the section with this slug in this language. */
export function findSectionId(db: Database, locale: string, slug: string): number | undefined {
	return db
		.select({ id: sectionName.sectionId })
		.from(sectionName)
		.where(and(eq(sectionName.locale, locale), eq(sectionName.slug, slug)))
		.get()?.id;
}
