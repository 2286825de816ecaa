import { and, eq, sql } from 'drizzle-orm';
import type { Person, Topic } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { person, personBio } from '../schema/people.ts';
import { topicName } from '../schema/sections.ts';
import { prepared } from './prepared.ts';

const topicFields = { id: topicName.topicId, name: topicName.name, slug: topicName.slug };

const topicBySlug = prepared((db) =>
	db
		.select(topicFields)
		.from(topicName)
		.where(and(eq(topicName.locale, sql.placeholder('locale')), eq(topicName.slug, sql.placeholder('slug'))))
		.prepare(),
);

/** A topic by its slug in a language. */
export function findTopicBySlug(db: Database, locale: string, slug: string): Topic | undefined {
	return topicBySlug(db).get({ locale, slug });
}

/** A topic by its id, in a language. */
export function findTopic(db: Database, locale: string, id: number): Topic | undefined {
	return db
		.select(topicFields)
		.from(topicName)
		.where(and(eq(topicName.locale, locale), eq(topicName.topicId, id)))
		.get();
}

/** A person by the slug of the pen name. */
export function findPersonBySlug(db: Database, slug: string): Person | undefined {
	return db.select().from(person).where(eq(person.slug, slug)).get();
}

/** A person by the pen name. */
export function findPersonByName(db: Database, name: string): Person | undefined {
	return db.select().from(person).where(eq(person.name, name)).get();
}

/** A person by id, with what the paper says of them in a language. */
export function findPerson(db: Database, locale: string, id: number): (Person & { bio: string }) | undefined {
	const row = db
		.select({ id: person.id, name: person.name, slug: person.slug, bio: personBio.bio })
		.from(person)
		.leftJoin(personBio, and(eq(personBio.personId, person.id), eq(personBio.locale, locale)))
		.where(eq(person.id, id))
		.get();
	return row && { ...row, bio: row.bio ?? '' };
}
