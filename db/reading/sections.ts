import { and, asc, eq, sql } from 'drizzle-orm';
import type { Section } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { section, sectionName } from '../schema/sections.ts';
import { prepared } from './prepared.ts';

const fields = {
	id: section.id,
	parentId: section.parentId,
	form: section.form,
	name: sectionName.name,
	slug: sectionName.slug,
	description: sectionName.description,
};

const all = prepared((db) =>
	db
		.select(fields)
		.from(section)
		.innerJoin(sectionName, eq(sectionName.sectionId, section.id))
		.where(eq(sectionName.locale, sql.placeholder('locale')))
		.orderBy(asc(section.position), asc(section.id))
		.prepare(),
);

/** All sections that have a name in the language, in the order of the navigation. */
export function listSections(db: Database, locale: string): Section[] {
	return all(db).all({ locale }).map(toSection);
}

const one = prepared((db) =>
	db
		.select(fields)
		.from(section)
		.innerJoin(sectionName, eq(sectionName.sectionId, section.id))
		.where(and(eq(section.id, sql.placeholder('id')), eq(sectionName.locale, sql.placeholder('locale'))))
		.prepare(),
);

/** A section by its id, in a language. */
export function findSection(db: Database, locale: string, id: number): Section | undefined {
	const row = one(db).get({ id, locale });
	return row && toSection(row);
}

const bySlug = prepared((db) =>
	db
		.select(fields)
		.from(sectionName)
		.innerJoin(section, eq(section.id, sectionName.sectionId))
		.where(and(eq(sectionName.locale, sql.placeholder('locale')), eq(sectionName.slug, sql.placeholder('slug'))))
		.prepare(),
);

/** A section by its slug in a language. */
export function findSectionBySlug(db: Database, locale: string, slug: string): Section | undefined {
	const row = bySlug(db).get({ slug, locale });
	return row && toSection(row);
}

function toSection<Row extends { parentId: number | null }>(row: Row) {
	return { ...row, parentId: row.parentId ?? undefined };
}
