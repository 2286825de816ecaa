import { and, eq } from 'drizzle-orm';
import { pathOf } from '#lib/address.ts';
import type { SectionInput } from '#lib/desk/section-input.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { normalizeText } from '#lib/text/normalize.ts';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { section, sectionName } from '../schema/sections.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { requireUnchanged } from './digest.ts';
import { dropRedirect, leaveRedirect } from './leave-redirect.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';
import { requireRootSlug } from './root-slug.ts';
import { orderOf, type StoredSection, storedSections, usedSections, withAbove } from './section-tree.ts';

/** Stores a section, a new one when no id is given, and returns its id. Throws a refusal when somebody else has saved it since `rev`. */
export function saveSection(
	db: Database,
	actor: Actor,
	{ id, rev = '', ...input }: SectionInput & { id?: number; rev?: string },
	now = new Date(),
): number {
	requireRight(actor, 'editSections');
	return transact(db, () => {
		const before = storedSections(db);
		const old = before.find((each) => each.id === id);
		if (id !== undefined && !old) throw new Refused('absent');
		if (old) requireUnchanged(rev, old);
		requireParent(before, id, input.parentId);
		if (!input.names.vi && !input.names.en) throw new Refused('invalid', { path: 'names' });
		const sectionId = old ? changeSection(db, old, input) : insertSection(db, input, before.length);
		for (const locale of localeCodes) saveName(db, { sectionId, locale }, old, input, now);
		renumber(db);
		const detail = { names: input.names, parentId: input.parentId, form: input.form, before: old?.names };
		recordAudit(db, actor, { action: old ? 'change' : 'create', subject: 'section', subjectId: sectionId, detail }, now);
		recordChange(db, keysOfFamilies(before, storedSections(db), sectionId), now);
		return sectionId;
	});
}

/** Sets the order of the sections below one (null: at the top). Throws a refusal when the tree has changed since `rev`. */
export function orderSections(
	db: Database,
	actor: Actor,
	{ rev, parentId, ids }: { rev: string; parentId: number | null; ids: number[] },
	now = new Date(),
): void {
	requireRight(actor, 'editSections');
	transact(db, () => {
		requireUnchanged(rev, orderOf(db));
		const siblings = storedSections(db).filter((each) => each.parentId === parentId);
		const asked = new Set(ids);
		if (asked.size !== siblings.length || siblings.some(({ id }) => !asked.has(id))) throw new Refused('invalid', { path: 'ids' });
		for (const [place, id] of ids.entries()) db.update(section).set({ position: place }).where(eq(section.id, id)).run();
		renumber(db);
		recordAudit(db, actor, { action: 'order', subject: 'section', subjectId: parentId ?? 'top', detail: { ids } }, now);
		recordChange(db, ['site', 'home'], now);
	});
}

/** Deletes a section. Throws a refusal when it has articles of whatever state, or sections below it. */
export function deleteSection(db: Database, actor: Actor, { id, rev }: { id: number; rev: string }, now = new Date()): void {
	requireRight(actor, 'editSections');
	transact(db, () => {
		const before = storedSections(db);
		const old = before.find((each) => each.id === id);
		if (!old) throw new Refused('absent');
		requireUnchanged(rev, old);
		const hasArticles = db.select({ id: article.id }).from(article).where(eq(article.sectionId, id)).limit(1).get();
		if (hasArticles || before.some(({ parentId }) => parentId === id)) throw new Refused('inUse');
		db.delete(section).where(eq(section.id, id)).run();
		recordAudit(db, actor, { action: 'delete', subject: 'section', subjectId: id, detail: { names: old.names } }, now);
		recordChange(db, keysOfFamilies(before, [], id), now);
	});
}

function requireParent(sections: StoredSection[], id: number | undefined, parentId: number | null): void {
	if (parentId === null) return;
	const above = withAbove(sections, parentId);
	if (above.length === 0 || (id !== undefined && above.includes(id))) throw new Refused('invalid', { path: 'parentId' });
}

function insertSection(db: Database, { parentId, form }: SectionInput, position: number): number {
	return db.insert(section).values({ parentId, form, position }).returning({ id: section.id }).get().id;
}

function changeSection(db: Database, old: StoredSection, { parentId, form }: SectionInput): number {
	// In another family it comes last.
	const place = old.parentId === parentId ? {} : { position: 1_000_000 };
	db.update(section)
		.set({ parentId, form, ...place })
		.where(eq(section.id, old.id))
		.run();
	return old.id;
}

type Named = { sectionId: number; locale: Locale };

function saveName(db: Database, { sectionId, locale }: Named, old: StoredSection | undefined, { names }: SectionInput, now: Date): void {
	const [before, given] = [old?.names[locale], names[locale]];
	const isRow = and(eq(sectionName.sectionId, sectionId), eq(sectionName.locale, locale));
	if (!given) {
		if (before && usedSections(db).get(sectionId)?.includes(locale)) throw new Refused('inUse', { path: `names.${locale}` });
		db.delete(sectionName).where(isRow).run();
		return;
	}
	requireRootSlug(db, locale, given.slug, `names.${locale}.slug`, { sectionId });
	const row = { name: normalizeText(given.name).trim(), slug: given.slug, description: normalizeText(given.description).trim() };
	if (row.name === '') throw new Refused('invalid', { path: `names.${locale}.name` });
	const path = (slug: string) => pathOf({ page: 'named', locale, slug });
	db.insert(sectionName)
		.values({ sectionId, locale, ...row })
		.onConflictDoUpdate({ target: [sectionName.sectionId, sectionName.locale], set: row })
		.run();
	if (before && before.slug !== row.slug) leaveRedirect(db, path(before.slug), path(row.slug), now);
	else dropRedirect(db, path(row.slug));
}

/** Positions run through the whole tree, so that a list without levels has the same order. */
function renumber(db: Database): void {
	const all = storedSections(db);
	const below = (parentId: number | null): number[] =>
		all.filter((each) => each.parentId === parentId).flatMap(({ id }) => [id, ...below(id)]);
	for (const [position, id] of below(null).entries()) db.update(section).set({ position }).where(eq(section.id, id)).run();
}

/** A section stands around every page, and in the lists of those above it: before and after. */
function keysOfFamilies(before: StoredSection[], after: StoredSection[], id: number): string[] {
	const slugs = [before, after].flatMap((tree) => {
		const family = new Set(withAbove(tree, id));
		return tree.filter((each) => family.has(each.id)).flatMap(({ names }) => Object.values(names).map(({ slug }) => slug));
	});
	return ['site', 'home', ...slugs.map((slug) => `section:${slug}`)];
}
