import { and, eq, sql } from 'drizzle-orm';
import { slugify } from '#lib/text/slug.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { personFormerName, topicFormerSlug } from '../schema/desk.ts';
import { person } from '../schema/people.ts';
import { topic, topicName } from '../schema/sections.ts';

const byName = prepared((db) =>
	db
		.select({ id: person.id })
		.from(person)
		.where(eq(person.name, sql.placeholder('name')))
		.prepare(),
);

const byFormerName = prepared((db) =>
	db
		.select({ id: personFormerName.personId })
		.from(personFormerName)
		.where(eq(personFormerName.name, sql.placeholder('name')))
		.prepare(),
);

/** The id of the person who has this pen name, or had it before it was changed. */
export function findPersonId(db: Database, name: string): number | undefined {
	return (byName(db).get({ name }) ?? byFormerName(db).get({ name }))?.id;
}

/** The id of the person who has this pen name, or had it before it was changed; made when there is none. */
export function personNamed(db: Database, name: string): number {
	const known = findPersonId(db, name);
	if (known !== undefined) return known;
	const taken = (slug: string) => db.select({ id: person.id }).from(person).where(eq(person.slug, slug)).get() !== undefined;
	return db
		.insert(person)
		.values({ name, slug: freeSlug(slugify(name), taken) })
		.returning({ id: person.id })
		.get().id;
}

/** The id of the topic that has this name in this language, or had it before it was changed; made when there is none. */
export function topicNamed(db: Database, locale: string, name: string): number {
	const slug = slugify(name);
	const known = db
		.select({ id: topicName.topicId })
		.from(topicName)
		.where(and(eq(topicName.locale, locale), eq(topicName.slug, slug)))
		.get();
	if (known) return known.id;
	const isFormer = and(eq(topicFormerSlug.locale, locale), eq(topicFormerSlug.slug, slug));
	const former = db.select({ id: topicFormerSlug.topicId }).from(topicFormerSlug).where(isFormer).get();
	if (former) return former.id;
	const { id } = db.insert(topic).values({}).returning({ id: topic.id }).get();
	db.insert(topicName).values({ topicId: id, locale, name, slug }).run();
	return id;
}

function freeSlug(slug: string, taken: (slug: string) => boolean): string {
	if (!taken(slug)) return slug;
	for (let number = 2; ; number++) if (!taken(`${slug}-${number}`)) return `${slug}-${number}`;
}
