import { asc } from 'drizzle-orm';
import type { SectionForm } from '#lib/content.ts';
import { isLocale } from '#lib/locales.ts';
import type { Biography, Names, Place } from '#lib/ninjs/term.ts';
import type { Database } from '../client.ts';
import { section, sectionName } from '../schema/sections.ts';

type Section = { id: number; parentId: number | null; position: number; form: SectionForm };

/** The tree of sections, each after the one above it, then the topics of which readers may see an article. */
export function exportedTerms(db: Database, now = Date.now()): Place[] {
	const names = namesByOwner(
		db
			.select()
			.from(sectionName)
			.orderBy(asc(sectionName.locale))
			.all()
			.map(({ sectionId, ...name }) => ({ ...name, ownerId: sectionId })),
	);
	const rows = db.select().from(section).orderBy(asc(section.position), asc(section.id)).all();
	return [...below(rows, null).flatMap((row) => termOf(row, names)), ...exportedTopics(db, now)];
}

function below(rows: Section[], parentId: number | null): Section[] {
	return rows.filter((row) => row.parentId === parentId).flatMap((row) => [row, ...below(rows, row.id)]);
}

function termOf({ id, parentId, position, form }: Section, names: Map<number, Names>): Place[] {
	const own = names.get(id);
	if (!own) return [];
	const above = parentId === null ? undefined : names.get(parentId);
	return [
		{ kind: 'section', id, names: own, position, form, ...(parentId !== null && above && { above: { id: parentId, names: above } }) },
	];
}

function exportedTopics(db: Database, now: number): Place[] {
	const rows = db.$client
		.prepare<{ now: number }, { ownerId: number; locale: string; name: string; slug: string }>(
			`SELECT topic_id AS ownerId, locale, name, slug FROM topic_name
			WHERE EXISTS (SELECT 1 FROM article_topic WHERE article_topic.topic_id = topic_name.topic_id AND public_at <= :now)
			ORDER BY topic_id, locale`,
		)
		.all({ now });
	return Array.from(namesByOwner(rows), ([id, names]) => ({ kind: 'topic' as const, id, names }));
}

/** Those who signed what readers may see, in the languages in which the paper tells of them. */
export function exportedBiographies(db: Database, now = Date.now()): Biography[] {
	const rows = db.$client
		.prepare<{ now: number }, Named>(
			`SELECT person_id AS ownerId, locale, name, slug, bio AS description FROM person_bio JOIN person ON person.id = person_id
			WHERE EXISTS (SELECT 1 FROM byline WHERE byline.person_id = person.id AND public_at <= :now)
			ORDER BY person_id, locale`,
		)
		.all({ now });
	return Array.from(namesByOwner(rows), ([id, names]) => ({ kind: 'person' as const, id, names }));
}

type Named = { ownerId: number; locale: string; name: string; slug: string; description?: string };

function namesByOwner(rows: Named[]): Map<number, Names> {
	const names = new Map<number, Names>();
	for (const { ownerId, locale, ...name } of rows) if (isLocale(locale)) names.set(ownerId, { ...names.get(ownerId), [locale]: name });
	return names;
}
