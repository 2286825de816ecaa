import { and, eq, sql } from 'drizzle-orm';
import { slugify } from '#lib/text/slug.ts';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { person } from '../schema/people.ts';
import { topic, topicName } from '../schema/sections.ts';

const byName = prepared((db) =>
	db
		.select({ id: person.id })
		.from(person)
		.where(eq(person.name, sql.placeholder('name')))
		.prepare(),
);

/** The id of the person with this pen name, made when there is none. */
export function personNamed(db: Database, name: string): number {
	const known = byName(db).get({ name });
	if (known) return known.id;
	const taken = (slug: string) => db.select({ id: person.id }).from(person).where(eq(person.slug, slug)).get() !== undefined;
	return db
		.insert(person)
		.values({ name, slug: freeSlug(slugify(name), taken) })
		.returning({ id: person.id })
		.get().id;
}

/** The id of the topic with this name in this language, made when there is none. */
export function topicNamed(db: Database, locale: string, name: string): number {
	const known = db
		.select({ id: topicName.topicId })
		.from(topicName)
		.where(and(eq(topicName.locale, locale), eq(topicName.slug, slugify(name))))
		.get();
	if (known) return known.id;
	const { id } = db.insert(topic).values({}).returning({ id: topic.id }).get();
	db.insert(topicName)
		.values({ topicId: id, locale, name, slug: slugify(name) })
		.run();
	return id;
}

function freeSlug(slug: string, taken: (slug: string) => boolean): string {
	if (!taken(slug)) return slug;
	for (let number = 2; ; number++) if (!taken(`${slug}-${number}`)) return `${slug}-${number}`;
}
