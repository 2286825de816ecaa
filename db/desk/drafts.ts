import { and, eq, gt } from 'drizzle-orm';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { mayMove, type Stage } from '#lib/desk/moves.ts';
import { hasRight } from '#lib/desk/roles.ts';
import { documentOf } from '#lib/document/build.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { isLocale } from '#lib/locales.ts';
import { countWords } from '#lib/text/words.ts';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { draft, type RevisionKind, revision, user } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { requireReferences } from './article-input.ts';
import { recordAudit } from './audit.ts';
import { contentOf } from './draft-content.ts';
import { keepDraftMedia } from './draft-media.ts';
import { indexArticle } from './index-article.ts';
import { findPlace, type Place } from './standing.ts';
import { createArticle } from './write-article.ts';

/** What a title is called in lists until it has one. */
const untitled: Record<string, string> = { vi: 'Bài chưa đặt tên', en: 'Untitled story' };
/** How long (ms) one person's saves run together before the older text is kept as a revision of its own. */
const sitting = 10 * 60_000;

export type NewDraft = {
	locale: string;
	sectionId: number;
	storyId?: number;
	content?: Partial<ArticleContent>;
	sourceId?: number;
	sourceRev?: number;
	/** Made up once for each beginning: said again after an answer that never came, it begins nothing twice. */
	key?: string;
};

/** Begins an article; returns its id. Throws a refusal when the section has no name in that language. */
export function createDraft(db: Database, actor: Actor, input: NewDraft, now = new Date()): number {
	return transact(db, () => {
		const again = begunBefore(db, actor, input.key, now);
		if (again !== undefined) return again;
		if (!isLocale(input.locale)) throw new Refused('invalid', { path: 'locale' });
		const content: ArticleContent = { ...emptyContent(input.sectionId), ...input.content };
		requireReferences(db, input.locale, content);
		const id = createArticle(
			db,
			{
				...content,
				storyId: input.storyId,
				locale: input.locale,
				title: content.title || (untitled[input.locale] ?? '–'),
				slug: content.slug || 'bai-moi',
				status: 'draft',
				credits: [],
				topics: [],
				createdBy: actor.id,
			},
			now,
		);
		const { sourceId, sourceRev, key: saveKey } = input;
		const saved = { saveKey, savedAt: now, savedBy: actor.id };
		db.insert(draft)
			.values({ articleId: id, rev: 1, content, stage: 'draft', sourceId, sourceRev, ...saved })
			.run();
		keepDraftMedia(db, id, content);
		keepRevision(db, id, 1, 'first', content, actor, '', now);
		recordAudit(db, actor, { action: 'create', subject: 'article', subjectId: id, detail: { locale: input.locale } }, now);
		return id;
	});
}

/** The article that somebody has begun with this key within a day; undefined when there is none. */
function begunBefore(db: Database, actor: Actor, key: string | undefined, now: Date): number | undefined {
	if (key === undefined) return undefined;
	const isThis = and(eq(draft.savedBy, actor.id), gt(draft.savedAt, new Date(now.getTime() - 86_400_000)), eq(draft.saveKey, key));
	return db.select({ id: draft.articleId }).from(draft).where(isThis).get()?.id;
}

function emptyContent(sectionId: number): ArticleContent {
	const texts = { title: '', slug: '', sourceLine: '', seoTitle: '', seoDescription: '' };
	return { ...texts, lead: [], sectionId, document: documentOf(), credits: [], topics: [], labels: [] };
}

export type Save = {
	id: number;
	/** The revision that the text was made from. */
	rev: number;
	content: ArticleContent;
	/** Made up once for each save: said again after an answer that never came, it changes nothing twice. */
	key: string;
	/** `auto` replaces the working copy; the others make a revision as well. */
	kind: 'auto' | 'save' | 'restore' | 'merge';
	note?: string;
};
export type Saved = { rev: number; savedAt: Date };

/** Stores the working copy. Throws a refusal `conflict`, with what is stored, when somebody else has saved since `rev`. */
export function saveDraft(db: Database, actor: Actor, save: Save, now = new Date()): Saved {
	return transact(db, () => {
		const place = placeFor(db, actor, save.id, now.getTime());
		const before = db.select().from(draft).where(eq(draft.articleId, save.id)).get();
		if (before?.saveKey === save.key) return { rev: before.rev, savedAt: before.savedAt };
		if (!mayWrite(actor, place)) throw new Refused('notAllowed', { stage: place.stage, status: place.status });
		if (place.rev !== save.rev) throw new Refused('conflict', conflictOf(db, actor, save.id));
		requireReferences(db, place.locale, save.content);
		const old = before?.content ?? contentOf(db, save.id);
		const rev = place.rev + 1;
		const isHandedOver = before !== undefined && (before.savedBy !== actor.id || now.getTime() - before.savedAt.getTime() > sitting);
		if (old && (before === undefined || isHandedOver) && !isKept(db, save.id, place.rev))
			keepRevision(db, save.id, place.rev, before ? 'save' : 'first', old, undefined, '', before?.savedAt ?? now, before?.savedBy);
		const values = { rev, content: save.content, stage: place.stage, saveKey: save.key, savedAt: now, savedBy: actor.id };
		const publishedRev = before ? before.publishedRev : place.status === 'published' ? place.rev : null;
		db.insert(draft)
			.values({ articleId: save.id, ...values, publishedRev })
			.onConflictDoUpdate({ target: draft.articleId, set: values })
			.run();
		keepDraftMedia(db, save.id, save.content);
		if (save.kind !== 'auto') keepRevision(db, save.id, rev, save.kind, save.content, actor, save.note ?? '', now);
		if (place.status !== 'published' && place.status !== 'scheduled') showInLists(db, place, save.content, now);
		return { rev, savedAt: now };
	});
}

/** The place of an article that somebody may know of. Throws the same refusal for one that is not theirs as for one that is not. */
export function placeFor(db: Database, actor: Actor, id: number, now = Date.now()): Place {
	const place = findPlace(db, id, now);
	if (!place || !maySee(actor, place)) throw new Refused('absent');
	return place;
}

/** The place of an article whose working copy and earlier texts somebody may read: a reporter their own, the others every one. */
export function workingPlaceFor(db: Database, actor: Actor, id: number): Place {
	const place = placeFor(db, actor, id);
	if (!maySeeWork(actor, place)) throw new Refused('absent');
	return place;
}

/** Whether somebody may read what is not published yet of an article. */
export function maySeeWork(actor: Actor, { createdBy }: Pick<Place, 'createdBy'>): boolean {
	return hasRight(actor.role, 'seeAll') || createdBy === actor.id;
}

/** A reporter sees what they wrote and what is published; the others see everything. */
export function maySee(actor: Actor, place: Pick<Place, 'createdBy' | 'status'>): boolean {
	return actor.role !== 'reporter' || place.createdBy === actor.id || place.status === 'published';
}

/** Whether somebody may change the working copy as it stands now. */
export function mayWrite(actor: Actor, place: Place): boolean {
	const isOwn = place.createdBy === actor.id;
	return mayMove(actor.role, 'write', place, isOwn) || mayMove(actor.role, 'edit', place, isOwn);
}

/** What stands in the way of a save or a move that was made from an older text: what is stored, by whom (`own`: by themselves, at another page) and when. */
export function conflictOf(db: Database, actor: Actor, id: number) {
	const row = db
		.select({ rev: draft.rev, content: draft.content, at: draft.savedAt, by: user.name, byId: draft.savedBy })
		.from(draft)
		.leftJoin(user, eq(user.id, draft.savedBy))
		.where(eq(draft.articleId, id))
		.get();
	if (!row) return {};
	const { byId, at, ...stored } = row;
	return { ...stored, at: at.getTime(), own: byId === actor.id };
}

function isKept(db: Database, id: number, rev: number): boolean {
	return (
		db
			.select({ id: revision.id })
			.from(revision)
			.where(and(eq(revision.articleId, id), eq(revision.rev, rev)))
			.get() !== undefined
	);
}

/** Writes a revision down for good. */
export function keepRevision(
	db: Database,
	articleId: number,
	rev: number,
	kind: RevisionKind,
	content: ArticleContent,
	actor: Actor | undefined,
	note: string,
	at: Date,
	byUser: string | null = actor?.id ?? null,
): void {
	db.insert(revision).values({ articleId, rev, kind, content, note, at, byUser }).run();
}

/** Lists and the search of the desk show an unpublished article as it stands in its working copy. */
function showInLists(db: Database, { id, locale }: Place, content: ArticleContent, now: Date): void {
	const title = content.title || (untitled[locale] ?? '–');
	const words = countWords(plainText(content.document));
	const { lead, sectionId } = content;
	db.update(article)
		.set({
			title,
			lead,
			sectionId,
			words,
			imageId: content.image?.imageId ?? null,
			videoId: content.video?.videoId ?? null,
			updatedAt: now,
		})
		.where(eq(article.id, id))
		.run();
	indexArticle(db, id, { locale, sectionId, title, lead, document: content.document });
}

/** Puts a working copy at a stage, with its article's status where readers see nothing of it. */
export function setStage(db: Database, place: Place, stage: Stage, content: ArticleContent, now: Date): void {
	const set = { stage };
	db.insert(draft)
		.values({
			articleId: place.id,
			rev: place.rev || 1,
			content,
			stage,
			savedAt: now,
			publishedRev: place.status === 'published' ? place.rev || 1 : null,
		})
		.onConflictDoUpdate({ target: draft.articleId, set })
		.run();
	keepDraftMedia(db, place.id, content);
	if (place.status !== 'published' && place.status !== 'scheduled' && place.status !== 'withdrawn')
		db.update(article).set({ status: stage, updatedAt: now }).where(eq(article.id, place.id)).run();
}
