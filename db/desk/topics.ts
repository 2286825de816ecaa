import { and, eq } from 'drizzle-orm';
import { pathOf } from '#lib/address.ts';
import { isLocale, type Locale, localeCodes } from '#lib/locales.ts';
import { slugify } from '#lib/text/slug.ts';
import { type Database, transact } from '../client.ts';
import { topicFormerSlug } from '../schema/desk.ts';
import { topic, topicName } from '../schema/sections.ts';
import { type Actor, Refused } from './actor.ts';
import { articleKeys } from './affected-articles.ts';
import { recordAudit } from './audit.ts';
import { patternFor, withPlainLetters } from './plain-letters.ts';
import { recordChange } from './record-change.ts';
import { moveAddress } from './redirects.ts';
import { requireRight } from './require-right.ts';

export type TopicRow = { id: number; names: { locale: Locale; name: string; slug: string }[]; articles: number };
const pageSize = 50;
/** Counting ends here: a list of topics is no statistic. */
export const mostCounted = 1000;

/** Topics by the names they have, in any language, that hold `q` without its accents; a page of them. */
export function listTopics(db: Database, actor: Actor, { q = '', page = 1 }: { q?: string; page?: number }) {
	requireRight(actor, 'editTopics');
	const ids = withPlainLetters(db)
		.prepare<{ q: string; limit: number; offset: number }, number>(
			`SELECT topic_id FROM topic_name WHERE plain_letters(name) LIKE :q ESCAPE '\\'
			GROUP BY topic_id ORDER BY min(sort_key(name)), topic_id LIMIT :limit OFFSET :offset`,
		)
		.pluck()
		.all({ q: patternFor(q), limit: pageSize + 1, offset: (page - 1) * pageSize });
	return { items: ids.slice(0, pageSize).map((id) => readTopic(db, id)), hasMore: ids.length > pageSize };
}

function readTopic(db: Database, id: number): TopicRow {
	const articles =
		db.$client
			.prepare<[number, number], number>('SELECT count(*) FROM (SELECT 1 FROM article_topic WHERE topic_id = ? LIMIT ?)')
			.pluck()
			.get(id, mostCounted) ?? 0;
	return { id, names: namesOf(db, id), articles };
}

function namesOf(db: Database, id: number) {
	const rows = db.select().from(topicName).where(eq(topicName.topicId, id)).all();
	return localeCodes.flatMap((locale) => rows.flatMap(({ name, slug, ...row }) => (row.locale === locale ? [{ locale, name, slug }] : [])));
}

/** Topics in a language whose names hold `q` without its accents, those that begin with it first: at most ten. */
export function suggestTopics(db: Database, locale: string, q: string): { id: number; name: string }[] {
	const pattern = patternFor(q);
	return withPlainLetters(db)
		.prepare<{ locale: string; pattern: string; beginning: string }, { id: number; name: string }>(
			`SELECT topic_id AS id, name FROM topic_name WHERE locale = :locale AND plain_letters(name) LIKE :pattern ESCAPE '\\'
			ORDER BY plain_letters(name) LIKE :beginning ESCAPE '\\' DESC, sort_key(name), id LIMIT 10`,
		)
		.all({ locale, pattern, beginning: pattern.slice(1) });
}

/** Gives a topic its names; an address that changes leads to the new one. Throws a refusal when another topic has the name. */
export function renameTopic(db: Database, actor: Actor, id: number, names: Partial<Record<Locale, string>>, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editTopics');
		const before = namesOf(db, id);
		if (before.length === 0) throw new Refused('absent');
		const keys = Object.entries(names).flatMap(([locale, name]) =>
			isLocale(locale) && name ? nameTopic(db, id, locale, name, before.find((each) => each.locale === locale)?.slug, now) : [],
		);
		recordChange(db, [...keys, 'names', ...articleKeys(db, 'topic', id)], now);
		const from = before.map(({ name }) => name).join(' / ');
		const to = namesOf(db, id)
			.map(({ name }) => name)
			.join(' / ');
		recordAudit(db, actor, { action: 'renameTopic', subject: 'topic', subjectId: id, detail: { from, to } }, now);
	});
}

function nameTopic(db: Database, id: number, locale: Locale, name: string, old: string | undefined, now: Date): string[] {
	const slug = slugify(name);
	const same = and(eq(topicName.locale, locale), eq(topicName.slug, slug));
	const holder = db.select({ id: topicName.topicId }).from(topicName).where(same).get();
	if (holder && holder.id !== id) throw new Refused('taken', { email: name, id: holder.id });
	db.delete(topicFormerSlug)
		.where(and(eq(topicFormerSlug.locale, locale), eq(topicFormerSlug.slug, slug)))
		.run();
	db.insert(topicName)
		.values({ topicId: id, locale, name, slug })
		.onConflictDoUpdate({ target: [topicName.topicId, topicName.locale], set: { name, slug } })
		.run();
	return old === undefined ? [`topic:${slug}`] : leadOn(db, locale, old, id, slug, now);
}

/** Leads readers, and working copies that still say the old name, from a topic's old slug to its new one; returns the keys of both pages. */
function leadOn(db: Database, locale: Locale, old: string, id: number, slug: string, now: Date): string[] {
	if (old === slug) return [`topic:${slug}`];
	const path = (each: string) => pathOf({ page: 'topic', locale, slug: each });
	moveAddress(db, path(old), path(slug), now);
	db.insert(topicFormerSlug)
		.values({ locale, slug: old, topicId: id })
		.onConflictDoUpdate({ target: [topicFormerSlug.locale, topicFormerSlug.slug], set: { topicId: id } })
		.run();
	return [`topic:${old}`, `topic:${slug}`, `path:${path(old)}`, `path:${path(slug)}`];
}

/** Makes one topic of two: the articles of `id` go to `into`, its addresses lead there, and a language that `into` lacks it takes over. */
export function mergeTopic(db: Database, actor: Actor, { id, into }: { id: number; into: number }, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editTopics');
		const [from, to] = [namesOf(db, id), namesOf(db, into)];
		if (id === into || from.length === 0 || to.length === 0) throw new Refused('absent');
		const touched = [...articleKeys(db, 'topic', id), ...articleKeys(db, 'topic', into)];
		moveArticles(db, id, into);
		const keys = from.flatMap(({ locale, slug }) => {
			const kept = to.find((each) => each.locale === locale);
			if (kept) return leadOn(db, locale, slug, into, kept.slug, now);
			db.update(topicName)
				.set({ topicId: into })
				.where(and(eq(topicName.topicId, id), eq(topicName.locale, locale)))
				.run();
			return [`topic:${slug}`];
		});
		db.delete(topic).where(eq(topic.id, id)).run();
		recordChange(db, [...keys, 'names', ...to.map(({ slug }) => `topic:${slug}`), ...touched], now);
		const detail = { from: from[0]?.name ?? '', to: to[0]?.name ?? '', into };
		recordAudit(db, actor, { action: 'mergeTopic', subject: 'topic', subjectId: id, detail }, now);
	});
}

function moveArticles(db: Database, id: number, into: number): void {
	const run = (sql: string, ...values: number[]) => db.$client.prepare<number[]>(sql).run(...values);
	run('UPDATE OR IGNORE article_topic SET topic_id = ? WHERE topic_id = ?', into, id);
	run('DELETE FROM article_topic WHERE topic_id = ?', id);
	run('UPDATE topic_former_slug SET topic_id = ? WHERE topic_id = ?', into, id);
}
