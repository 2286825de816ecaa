import { asc } from 'drizzle-orm';
import type { DeskSection } from '#lib/desk/section-input.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { section, sectionName } from '../schema/sections.ts';
import type { Actor } from './actor.ts';
import { digestOf } from './digest.ts';
import { requireRight } from './require-right.ts';

/** All sections in the order of the navigation, and the word that a change of their order must name. */
export function listDeskSections(db: Database, actor: Actor): { rev: string; sections: DeskSection[] } {
	requireRight(actor, 'editSections');
	const used = usedSections(db);
	const sections = storedSections(db).map((each) => ({ ...each, used: used.get(each.id) ?? [], rev: digestOf(each) }));
	return { rev: digestOf(orderOf(db)), sections };
}

export type StoredSection = Omit<DeskSection, 'used' | 'rev'>;

/** All sections as they are stored, in order. */
export function storedSections(db: Database): StoredSection[] {
	const names = new Map<number, DeskSection['names']>();
	for (const { sectionId, locale, ...name } of db.select().from(sectionName).orderBy(asc(sectionName.locale)).all())
		names.set(sectionId, { ...names.get(sectionId), [locale]: name });
	const rows = db.select().from(section).orderBy(asc(section.position), asc(section.id)).all();
	return rows.map(({ id, parentId, form }) => ({ id, parentId, form, names: names.get(id) ?? {} }));
}

/** The tree of the sections without what they are called: what a change of their order is judged by. */
export function orderOf(db: Database): [id: number, parentId: number | null][] {
	return storedSections(db).map(({ id, parentId }) => [id, parentId]);
}

const pairs = prepared((db) =>
	db.$client.prepare<[], { id: number; locale: string }>(
		`SELECT section_id AS id, locale FROM section_name
		WHERE EXISTS (SELECT 1 FROM article WHERE article.section_id = section_name.section_id AND article.locale = section_name.locale)`,
	),
);

/** The languages in which each section has articles. */
export function usedSections(db: Database): Map<number, string[]> {
	const used = new Map<number, string[]>();
	for (const { id, locale } of pairs(db).all()) used.set(id, [...(used.get(id) ?? []), locale]);
	return used;
}

/** The ids of a section and of all above it. */
export function withAbove(sections: StoredSection[], id: number | null): number[] {
	const found = sections.find((each) => each.id === id);
	return found ? [found.id, ...withAbove(sections, found.parentId)] : [];
}
