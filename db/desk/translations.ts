import { and, eq } from 'drizzle-orm';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { mayMove } from '#lib/desk/moves.ts';
import type { Block, Document } from '#lib/document/schema.ts';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { draft } from '../schema/desk.ts';
import { sectionName } from '../schema/sections.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { contentOf, publishedContent } from './draft-content.ts';
import { createDraft, mayWrite, placeFor } from './drafts.ts';
import type { Place } from './standing.ts';

/** Begins the version of an article in another language: its structure and pictures, with its words to be replaced; returns its id. */
export function startTranslation(db: Database, actor: Actor, id: number, locale: string, now = new Date()): number {
	return transact(db, () => {
		const place = placeFor(db, actor, id);
		if (!mayMove(actor.role, 'translate', place, place.createdBy === actor.id)) throw new Refused('notAllowed', { move: 'translate' });
		const there = db
			.select({ id: article.id })
			.from(article)
			.where(and(eq(article.storyId, place.storyId), eq(article.locale, locale)))
			.get();
		if (there) return there.id;
		// Of a published article readers' text is translated, not an update that nobody has approved.
		const content = place.status === 'published' ? publishedContent(db, id) : contentOf(db, id);
		if (!content) throw new Refused('absent');
		const sectionId = sectionIn(db, content.sectionId, locale);
		return createDraft(
			db,
			actor,
			{
				locale,
				sectionId,
				storyId: place.storyId,
				content: { ...toTranslate(content, actor), sectionId },
				sourceId: id,
				sourceRev: followedRev(place),
			},
			now,
		);
	});
}

/** Says that a translation follows its source as that stands now. */
export function acknowledgeSource(db: Database, actor: Actor, id: number, now = new Date()): void {
	transact(db, () => {
		const place = placeFor(db, actor, id);
		if (!mayWrite(actor, place)) throw new Refused('notAllowed');
		const source = db.select({ id: draft.sourceId }).from(draft).where(eq(draft.articleId, id)).get()?.id;
		if (!source) throw new Refused('absent');
		const rev = followedRev(placeFor(db, actor, source));
		db.update(draft).set({ sourceRev: rev }).where(eq(draft.articleId, id)).run();
		recordAudit(db, actor, { action: 'followSource', subject: 'article', subjectId: id, detail: { sourceId: source, rev } }, now);
	});
}

/** The section itself where it has a name in the language, else the first that has one. */
function sectionIn(db: Database, sectionId: number, locale: string): number {
	const named = db.select({ id: sectionName.sectionId }).from(sectionName).where(eq(sectionName.locale, locale)).all();
	const found = named.find(({ id }) => id === sectionId) ?? named[0];
	if (!found) throw new Refused('invalid', { path: 'sectionId' });
	return found.id;
}

/** The revision of a source that a translation follows: what readers see of a published one. */
export function followedRev({ status, rev, publishedRev }: Place): number {
	return status === 'published' ? (publishedRev ?? 0) : rev;
}

/** Pictures, films and the order of the text stay; the words stay as well, to be written over, but not what is found by them. */
function toTranslate(content: ArticleContent, { name }: Actor): ArticleContent {
	const credits = [...content.credits.filter((credit) => credit.name !== name), { name, roles: ['translation' as const] }];
	const unknown = { slug: '', topics: [], seoTitle: '', seoDescription: '', narrationId: undefined };
	return { ...content, ...unknown, credits, document: mapBlocks(content.document) };
}

/** Links into the paper lead to pages of the other language: they are for the translator to set anew. */
function mapBlocks(document: Document): Document {
	return { type: 'doc', content: document.content.map(withoutOwnLinks) };
}

function withoutOwnLinks(block: Block): Block {
	return JSON.parse(JSON.stringify(block), (_, value: unknown) =>
		Array.isArray(value) ? value.filter((item) => !isOwnLink(item)) : value,
	);
}

function isOwnLink(item: unknown): boolean {
	if (typeof item !== 'object' || item === null || !('type' in item) || item.type !== 'link' || !('attrs' in item)) return false;
	const { attrs } = item;
	return typeof attrs === 'object' && attrs !== null && 'href' in attrs && `${attrs.href}`.startsWith('/');
}
