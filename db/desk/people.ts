import { and, eq } from 'drizzle-orm';
import { pathOf } from '#lib/address.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { type Database, transact } from '../client.ts';
import { personFormerName, user } from '../schema/desk.ts';
import { person, personBio } from '../schema/people.ts';
import { type Actor, Refused } from './actor.ts';
import { articleKeys } from './affected-articles.ts';
import { recordAudit } from './audit.ts';
import { patternFor, withPlainLetters } from './plain-letters.ts';
import { recordChange } from './record-change.ts';
import { moveAddress } from './redirects.ts';
import { requireRight } from './require-right.ts';

export type PersonRow = { id: number; name: string; slug: string; articles: number; bios: Partial<Record<Locale, string>> };
const pageSize = 50;
const mostCounted = 1000;

/** People who sign articles, by pen names that hold `q` without its accents; a page of them. */
export function listPeople(db: Database, actor: Actor, { q = '', page = 1 }: { q?: string; page?: number }) {
	requireRight(actor, 'editPeople');
	const rows = withPlainLetters(db)
		.prepare<{ q: string; limit: number; offset: number; most: number }, Omit<PersonRow, 'bios'>>(
			`SELECT id, name, slug, (SELECT count(*) FROM (SELECT 1 FROM byline WHERE person_id = person.id LIMIT :most)) AS articles
			FROM person WHERE plain_letters(name) LIKE :q ESCAPE '\\' ORDER BY plain_letters(name), id LIMIT :limit OFFSET :offset`,
		)
		.all({ q: patternFor(q), limit: pageSize + 1, offset: (page - 1) * pageSize, most: mostCounted });
	const items = rows.slice(0, pageSize).map((row) => ({ ...row, bios: biosOf(db, row.id) }));
	return { items, hasMore: rows.length > pageSize };
}

function biosOf(db: Database, id: number): Partial<Record<Locale, string>> {
	const rows = db.select().from(personBio).where(eq(personBio.personId, id)).all();
	return Object.fromEntries(rows.map(({ locale, bio }) => [locale, bio]));
}

/** Pen names that hold `q` without its accents, those that begin with it first: at most ten. */
export function suggestPeople(db: Database, q: string): { id: number; name: string }[] {
	const pattern = patternFor(q);
	return withPlainLetters(db)
		.prepare<{ pattern: string; beginning: string }, { id: number; name: string }>(
			`SELECT id, name FROM person WHERE plain_letters(name) LIKE :pattern ESCAPE '\\'
			ORDER BY plain_letters(name) LIKE :beginning ESCAPE '\\' DESC, plain_letters(name), id LIMIT 10`,
		)
		.all({ pattern, beginning: pattern.slice(1) });
}

export type PersonChange = { id: number; name: string; slug: string; bios: Partial<Record<Locale, string>> };

/** Changes a pen name, its address, which leads on from the old one, and what the paper says of the person. */
export function changePerson(db: Database, actor: Actor, { id, name, slug, bios }: PersonChange, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editPeople');
		const before = findPerson(db, id);
		requireFree(db, id, { name, slug });
		db.update(person).set({ name, slug }).where(eq(person.id, id)).run();
		if (name !== before.name) keepFormerName(db, before.name, id, name);
		for (const locale of localeCodes) if (bios[locale] !== undefined) setBio(db, id, locale, bios[locale]);
		recordChange(db, ['names', ...leadOn(db, before.slug, slug, now), ...articleKeys(db, 'person', id)], now);
		recordAudit(
			db,
			actor,
			{ action: 'changePerson', subject: 'person', subjectId: id, detail: { from: before.name, to: name, slug } },
			now,
		);
	});
}

function findPerson(db: Database, id: number) {
	const row = db.select().from(person).where(eq(person.id, id)).get();
	if (!row) throw new Refused('absent');
	return row;
}

function requireFree(db: Database, id: number, { name, slug }: { name: string; slug: string }): void {
	const namesake = db.select({ id: person.id }).from(person).where(eq(person.name, name)).get();
	if (namesake && namesake.id !== id) throw new Refused('taken', { email: name });
	const neighbour = db.select({ id: person.id }).from(person).where(eq(person.slug, slug)).get();
	if (neighbour && neighbour.id !== id) throw new Refused('taken', { email: slug });
}

function setBio(db: Database, personId: number, locale: Locale, bio: string): void {
	const own = and(eq(personBio.personId, personId), eq(personBio.locale, locale));
	if (bio === '') db.delete(personBio).where(own).run();
	else
		db.insert(personBio)
			.values({ personId, locale, bio })
			.onConflictDoUpdate({ target: [personBio.personId, personBio.locale], set: { bio } })
			.run();
}

/** Working copies and imports that still say the old name mean the same person. */
function keepFormerName(db: Database, old: string, personId: number, present: string): void {
	db.delete(personFormerName).where(eq(personFormerName.name, present)).run();
	db.insert(personFormerName)
		.values({ name: old, personId })
		.onConflictDoUpdate({ target: personFormerName.name, set: { personId } })
		.run();
}

/** Leads readers from a person's old address to the new one in every language; returns the keys of the pages. */
function leadOn(db: Database, old: string, slug: string, now: Date): string[] {
	if (old === slug) return [`author:${slug}`];
	const paths = localeCodes.map((locale) => [old, slug].map((each) => pathOf({ page: 'author', locale, slug: each })));
	for (const [from = '', to = ''] of paths) moveAddress(db, from, to, now);
	return [`author:${old}`, `author:${slug}`, ...paths.flat().map((path) => `path:${path}`)];
}

/** Makes one person of two: what `id` signed is signed by `into`, and their addresses lead there. */
export function mergePerson(db: Database, actor: Actor, { id, into }: { id: number; into: number }, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editPeople');
		if (id === into) throw new Refused('absent');
		const [from, to] = [findPerson(db, id), findPerson(db, into)];
		const touched = [...articleKeys(db, 'person', id), ...articleKeys(db, 'person', into)];
		moveBylines(db, id, into);
		const [theirs, kept] = [biosOf(db, id), biosOf(db, into)];
		for (const locale of localeCodes) if (!kept[locale] && theirs[locale]) setBio(db, into, locale, theirs[locale]);
		db.update(personFormerName).set({ personId: into }).where(eq(personFormerName.personId, id)).run();
		db.update(user).set({ personId: into }).where(eq(user.personId, id)).run();
		db.delete(person).where(eq(person.id, id)).run();
		keepFormerName(db, from.name, into, to.name);
		recordChange(db, ['names', ...leadOn(db, from.slug, to.slug, now), ...touched], now);
		recordAudit(
			db,
			actor,
			{ action: 'mergePerson', subject: 'person', subjectId: id, detail: { from: from.name, to: to.name, into } },
			now,
		);
	});
}

/** Whoever signed an article under both names did there what they did under either. */
function moveBylines(db: Database, id: number, into: number): void {
	const run = (sql: string, values: { id: number; into: number }) => db.$client.prepare<{ id: number; into: number }>(sql).run(values);
	run(
		`UPDATE byline SET roles = (SELECT json_group_array(DISTINCT value) FROM (
			SELECT each.value FROM byline AS both, json_each(both.roles) AS each WHERE both.article_id = byline.article_id AND both.person_id IN (:id, :into)))
		WHERE person_id = :into AND article_id IN (SELECT article_id FROM byline WHERE person_id = :id)`,
		{ id, into },
	);
	run('UPDATE OR IGNORE byline SET person_id = :into WHERE person_id = :id', { id, into });
	run('DELETE FROM byline WHERE person_id = :id AND :into = :into', { id, into });
}
