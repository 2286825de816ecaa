import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { sectionName } from '../schema/sections.ts';
import { recordChange } from './record-change.ts';
import { insertSectionName } from './sections.ts';

/** The id of a section that has this slug in another language and no name in `locale` yet. */
export function findUnnamedSectionId(db: Database, locale: string, slug: string): number | undefined {
	return namesakes(db, slug).find(({ id }) => !localesOf(db, id).includes(locale))?.id;
}

/** The id of a section that has this slug in another language and a name in `locale`: `education` is Giáo dục. */
export function findTranslatedSectionId(db: Database, locale: string, slug: string): number | undefined {
	return namesakes(db, slug).find(({ id }) => localesOf(db, id).includes(locale))?.id;
}

/** Gives a section its name in one more language; throws when the slug is taken or belongs to a route of the portal. */
export function nameSection(
	db: Database,
	sectionId: number,
	locale: string,
	name: { name: string; slug: string; description?: string },
): void {
	transact(db, () => {
		insertSectionName(db, { sectionId, locale, ...name });
		recordChange(db, ['site', 'home', `section:${name.slug}`]);
	});
}

function namesakes(db: Database, slug: string): { id: number }[] {
	return db.select({ id: sectionName.sectionId }).from(sectionName).where(eq(sectionName.slug, slug)).all();
}

function localesOf(db: Database, sectionId: number): string[] {
	const rows = db.select({ locale: sectionName.locale }).from(sectionName).where(eq(sectionName.sectionId, sectionId)).all();
	return rows.map(({ locale }) => locale);
}
