import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { person, personBio } from '../schema/people.ts';
import type { ImportedName, Restored } from './imported-terms.ts';
import { findPersonId, personNamed } from './names.ts';
import { recordChange } from './record-change.ts';

/** Makes somebody who signs as the paper they come from tells of them. Whoever is here keeps their address and what is told of them, and is given the languages that lack. */
export function restorePerson(db: Database, told: readonly ImportedName[]): Restored {
	return transact(db, () => {
		const [{ name, slug } = { name: '', slug: '' }] = told;
		const known = findPersonId(db, name);
		const id = known ?? makePerson(db, name, slug);
		const rows = told.filter(({ description }) => description !== '');
		const added = rows.filter(({ locale, description: bio }) => {
			return db.insert(personBio).values({ personId: id, locale, bio }).onConflictDoNothing().run().changes > 0;
		});
		const present = db.select({ slug: person.slug }).from(person).where(eq(person.id, id)).get();
		if (added.length > 0 && present) recordChange(db, ['names', `author:${present.slug}`]);
		return { id, isNew: known === undefined };
	});
}

/** With the address they had, where nobody has it here. */
function makePerson(db: Database, name: string, slug: string): number {
	const neighbour = db.select({ id: person.id }).from(person).where(eq(person.slug, slug)).get();
	return neighbour ? personNamed(db, name) : db.insert(person).values({ name, slug }).returning({ id: person.id }).get().id;
}
