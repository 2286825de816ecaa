import { and, eq } from 'drizzle-orm';
import type { SectionForm } from '#lib/content.ts';
import { type Database, transact } from '../client.ts';
import { section, sectionName, topic, topicName } from '../schema/sections.ts';
import { nameSection } from './name-section.ts';
import { recordChange } from './record-change.ts';
import { createSection, findSectionId } from './sections.ts';

export type ImportedName = { locale: string; name: string; slug: string; description: string };
/** A section with its names by language; `position` counts only where it is the first of its paper. */
export type ImportedSection = { names: ImportedName[]; form: SectionForm; parentId?: number | undefined; position?: number | undefined };
/** The id of what an imported section or topic is here, and whether it had to be made. */
export type Restored = { id: number; isNew: boolean };

/** Whether the paper has no section yet. */
export function hasNoSections(db: Database): boolean {
	return db.select({ id: section.id }).from(section).limit(1).get() === undefined;
}

/** Makes a section as it was elsewhere. One that is here keeps its place and its names, and is given those that it lacks. Throws when an address is not free. */
export function restoreSection(db: Database, { names, ...place }: ImportedSection): Restored {
	return transact(db, () => {
		const id = names.map(({ locale, slug }) => findSectionId(db, locale, slug)).find((found) => found !== undefined);
		if (id === undefined) {
			const byLocale = Object.fromEntries(names.map(({ locale, ...name }) => [locale, name]));
			return { id: createSection(db, byLocale, place), isNew: true };
		}
		for (const { locale, ...name } of names) {
			const isOwn = and(eq(sectionName.sectionId, id), eq(sectionName.locale, locale));
			const isNamed = db.select({ name: sectionName.name }).from(sectionName).where(isOwn).get() !== undefined;
			if (!isNamed && findSectionId(db, locale, name.slug) === undefined) nameSection(db, id, locale, name);
		}
		return { id, isNew: false };
	});
}

/** Makes a topic as it was elsewhere. One that is here keeps its names, and is given those that it lacks and nobody else has. */
export function restoreTopic(db: Database, names: ImportedName[]): Restored {
	return transact(db, () => {
		const known = names.map(({ locale, slug }) => findTopic(db, locale, slug)).find((found) => found !== undefined);
		const id = known ?? db.insert(topic).values({}).returning({ id: topic.id }).get().id;
		const added = names.filter(({ locale, slug }) => !isTopicNamed(db, id, locale) && findTopic(db, locale, slug) === undefined);
		for (const { locale, name, slug } of added) db.insert(topicName).values({ topicId: id, locale, name, slug }).run();
		if (added.length > 0) recordChange(db, ['names', ...added.map(({ slug }) => `topic:${slug}`)]);
		return { id, isNew: known === undefined };
	});
}

function findTopic(db: Database, locale: string, slug: string): number | undefined {
	const isThis = and(eq(topicName.locale, locale), eq(topicName.slug, slug));
	return db.select({ id: topicName.topicId }).from(topicName).where(isThis).get()?.id;
}

function isTopicNamed(db: Database, id: number, locale: string): boolean {
	const isThis = and(eq(topicName.topicId, id), eq(topicName.locale, locale));
	return db.select({ slug: topicName.slug }).from(topicName).where(isThis).get() !== undefined;
}
