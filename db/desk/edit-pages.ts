import { and, asc, eq, inArray } from 'drizzle-orm';
import { pathOf } from '#lib/address.ts';
import type { DeskPage, PageInput, PageText } from '#lib/desk/page-input.ts';
import { referencesOf } from '#lib/document/references.ts';
import type { Document } from '#lib/document/schema.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { file, image, video } from '../schema/media.ts';
import { page, pageText } from '../schema/site.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { digestOf, requireUnchanged } from './digest.ts';
import { dropRedirect, leaveRedirect } from './leave-redirect.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';
import { requireRootSlug } from './root-slug.ts';

type Texts = Record<string, PageText>;

/** The static pages in order, by their titles, and the word that a change of their order must name. */
export function listDeskPages(db: Database, actor: Actor): { rev: string; pages: { id: number; titles: Record<string, string> }[] } {
	requireRight(actor, 'editPages');
	const titles = new Map<number, Record<string, string>>();
	for (const { pageId, locale, title } of db
		.select({ pageId: pageText.pageId, locale: pageText.locale, title: pageText.title })
		.from(pageText)
		.all())
		titles.set(pageId, { ...titles.get(pageId), [locale]: title });
	const ids = orderedIds(db);
	return { rev: digestOf(ids), pages: ids.map((id) => ({ id, titles: titles.get(id) ?? {} })) };
}

/** A static page with its texts by language; undefined when there is none. */
export function findDeskPage(db: Database, actor: Actor, id: number): DeskPage | undefined {
	requireRight(actor, 'editPages');
	const texts = storedTexts(db, id);
	return db.select({ id: page.id }).from(page).where(eq(page.id, id)).get() && { id, texts, rev: digestOf(texts) };
}

/** Stores a static page, a new one when no id is given, and returns its id. Throws a refusal when somebody else has saved it since `rev`. */
export function savePage(
	db: Database,
	actor: Actor,
	{ id, rev = '', texts }: PageInput & { id?: number; rev?: string },
	now = new Date(),
): number {
	requireRight(actor, 'editPages');
	return transact(db, () => {
		const before = id === undefined ? {} : requirePage(db, id, rev);
		const first = texts.vi ?? texts.en;
		if (!first) throw new Refused('invalid', { path: 'texts' });
		const pageId = id ?? insertPage(db, first.slug);
		for (const locale of localeCodes) saveText(db, { pageId, locale }, before, texts, now);
		const after = storedTexts(db, pageId);
		const removed = Object.fromEntries(Object.entries(before).filter(([locale]) => !after[locale]));
		const detail = { titles: titlesOf(after), before: titlesOf(before), removed };
		recordAudit(db, actor, { action: id === undefined ? 'create' : 'change', subject: 'page', subjectId: pageId, detail }, now);
		recordChange(db, ['site', ...keysOfTexts(before), ...keysOfTexts(after)], now);
		return pageId;
	});
}

/** Sets the order of the static pages. Throws a refusal when it has changed since `rev`. */
export function orderPages(db: Database, actor: Actor, { rev, ids }: { rev: string; ids: number[] }, now = new Date()): void {
	requireRight(actor, 'editPages');
	transact(db, () => {
		const known = orderedIds(db);
		requireUnchanged(rev, known);
		if (new Set(ids).size !== known.length || known.some((id) => !ids.includes(id))) throw new Refused('invalid', { path: 'ids' });
		for (const [position, id] of ids.entries()) db.update(page).set({ position }).where(eq(page.id, id)).run();
		recordAudit(db, actor, { action: 'order', subject: 'page', subjectId: 'all', detail: { ids } }, now);
		recordChange(db, ['site'], now);
	});
}

/** Deletes a static page; the log keeps its texts. Throws a refusal when somebody else has saved it since `rev`. */
export function deletePage(db: Database, actor: Actor, { id, rev }: { id: number; rev: string }, now = new Date()): void {
	requireRight(actor, 'editPages');
	transact(db, () => {
		const texts = requirePage(db, id, rev);
		db.delete(page).where(eq(page.id, id)).run();
		recordAudit(db, actor, { action: 'delete', subject: 'page', subjectId: id, detail: { texts } }, now);
		recordChange(db, ['site', ...keysOfTexts(texts)], now);
	});
}

function orderedIds(db: Database): number[] {
	const rows = db.select({ id: page.id }).from(page).orderBy(asc(page.position), asc(page.id)).all();
	return rows.map(({ id }) => id);
}

function storedTexts(db: Database, id: number): Texts {
	const rows = db.select().from(pageText).where(eq(pageText.pageId, id)).orderBy(asc(pageText.locale)).all();
	return Object.fromEntries(rows.map(({ locale, title, slug, document }) => [locale, { title, slug, document }]));
}

function requirePage(db: Database, id: number, rev: string): Texts {
	if (!db.select({ id: page.id }).from(page).where(eq(page.id, id)).get()) throw new Refused('absent');
	const texts = storedTexts(db, id);
	requireUnchanged(rev, texts);
	return texts;
}

/** Makes a page at the end of the list; its key is a word that stays when its slugs change. */
export function insertPage(db: Database, slug: string): number {
	const position = orderedIds(db).length;
	const isTaken = (key: string) => db.select({ id: page.id }).from(page).where(eq(page.key, key)).get() !== undefined;
	let key = slug;
	for (let number = 2; isTaken(key); number++) key = `${slug}-${number}`;
	return db.insert(page).values({ key, position }).returning({ id: page.id }).get().id;
}

type Row = { pageId: number; locale: Locale };

function saveText(db: Database, { pageId, locale }: Row, before: Texts, texts: PageInput['texts'], now: Date): void {
	const [old, given] = [before[locale], texts[locale]];
	if (!given) {
		db.delete(pageText)
			.where(and(eq(pageText.pageId, pageId), eq(pageText.locale, locale)))
			.run();
		return;
	}
	requireRootSlug(db, locale, given.slug, `texts.${locale}.slug`, { pageId });
	requireMedia(db, locale, given.document);
	const row = { title: normalizeText(given.title).trim(), slug: given.slug, document: given.document };
	if (row.title === '') throw new Refused('invalid', { path: `texts.${locale}.title` });
	db.insert(pageText)
		.values({ pageId, locale, ...row })
		.onConflictDoUpdate({ target: [pageText.pageId, pageText.locale], set: row })
		.run();
	const path = (slug: string) => pathOf({ page: 'named', locale, slug });
	if (old && old.slug !== row.slug) leaveRedirect(db, path(old.slug), path(row.slug), now);
	else dropRedirect(db, path(row.slug));
}

/** Each id that a text names is looked up on its own (threats, 16). */
function requireMedia(db: Database, locale: string, document: Document): void {
	const { images, videos, files } = referencesOf(document);
	const require = (ids: number[], table: typeof image | typeof video | typeof file) => {
		if (ids.length === 0) return;
		const known = new Set(
			db
				.select({ id: table.id })
				.from(table)
				.where(inArray(table.id, ids))
				.all()
				.map(({ id }) => id),
		);
		const lost = ids.find((id) => !known.has(id));
		if (lost !== undefined) throw new Refused('invalid', { path: `texts.${locale}.document`, id: lost });
	};
	require(images, image);
	require(videos, video);
	require(files, file);
}

const titlesOf = (texts: Texts) =>
	Object.fromEntries(Object.entries(texts).map(([locale, { title, slug }]) => [locale, `${title} (/${slug})`]));
const keysOfTexts = (texts: Texts) => Object.values(texts).map(({ slug }) => `page:${slug}`);
