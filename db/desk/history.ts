import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { withAppearances } from '#lib/desk/appearances.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { type Database, transact } from '../client.ts';
import { audit, draft, type RevisionKind, revision, user } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { contentOf, publishedContent } from './draft-content.ts';
import { type Saved, saveDraft, workingPlaceFor } from './drafts.ts';

/** So many entries are shown at once. */
export const historyLength = 100;

/** `isText`: the first revision with its number; later ones with it are moves of the same text. */
export type RevisionEntry = { id: number; rev: number; kind: RevisionKind; note: string; at: number; by: string; isText: boolean };
export type TrailEntry = { id: number; action: string; by: string; at: number; note: string; until: string };

/** The revisions of an article, the newest first; `before`: only those older than this one. */
export function listRevisions(db: Database, actor: Actor, id: number, before = Number.MAX_SAFE_INTEGER): RevisionEntry[] {
	workingPlaceFor(db, actor, id);
	return db
		.select({
			id: revision.id,
			rev: revision.rev,
			kind: revision.kind,
			note: revision.note,
			at: revision.at,
			by: user.name,
			isText: isFirst,
		})
		.from(revision)
		.leftJoin(user, eq(user.id, revision.byUser))
		.where(and(eq(revision.articleId, id), lt(revision.id, before)))
		.orderBy(desc(revision.id))
		.limit(historyLength)
		.all()
		.map((row) => ({ ...row, at: row.at.getTime(), by: row.by ?? '', isText: row.isText === 1 }));
}

const isFirst = sql<number>`NOT EXISTS (SELECT 1 FROM revision AS earlier
	WHERE earlier.article_id = ${revision.articleId} AND earlier.id < ${revision.id} AND earlier.rev = ${revision.rev})`;

/** What was done with an article and what became of it by itself, the newest first. */
export function listTrail(db: Database, actor: Actor, id: number, now = Date.now()): TrailEntry[] {
	workingPlaceFor(db, actor, id);
	const entries = db
		.select({ id: audit.id, action: audit.action, by: audit.userName, at: audit.at, detail: audit.detail })
		.from(audit)
		.where(and(eq(audit.subject, 'article'), eq(audit.subjectId, `${id}`)))
		.orderBy(desc(audit.id))
		.limit(historyLength)
		.all()
		.map(({ detail, at, ...row }) => ({ ...row, at: at.getTime(), note: textOf(detail.note), until: textOf(detail.at) }));
	return withAppearances(entries, now);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Which text of an article is meant: the one worked on, the one readers see, or a revision by its id. */
export type Version = 'working' | 'published' | number;

/** A text of an article; undefined when there is no such. Revisions of other articles are no text of this one. */
export function readVersion(db: Database, actor: Actor, id: number, version: Version): ArticleContent | undefined {
	const place = workingPlaceFor(db, actor, id);
	if (version === 'working') return contentOf(db, id);
	if (version === 'published') return place.status === 'published' || place.status === 'scheduled' ? publishedContent(db, id) : undefined;
	const isThis = and(eq(revision.id, version), eq(revision.articleId, id));
	return db.select({ content: revision.content }).from(revision).where(isThis).get()?.content;
}

/** Who saved the working copy last, and when; undefined for an article that has none. */
export function workingCopy(db: Database, actor: Actor, id: number): { rev: number; at: number; by: string } | undefined {
	workingPlaceFor(db, actor, id);
	const row = db
		.select({ rev: draft.rev, at: draft.savedAt, by: user.name })
		.from(draft)
		.leftJoin(user, eq(user.id, draft.savedBy))
		.where(eq(draft.articleId, id))
		.get();
	return row && { rev: row.rev, at: row.at.getTime(), by: row.by ?? '' };
}

export type Restoring = { id: number; revisionId: number; rev: number; key: string };

/** Makes an earlier revision the working copy again, as a new revision. Throws a refusal `conflict` when somebody has saved since `rev`. */
export function restoreRevision(db: Database, actor: Actor, { id, revisionId, rev, key }: Restoring, now = new Date()): Saved {
	return transact(db, () => {
		const content = readVersion(db, actor, id, revisionId);
		if (!content) throw new Refused('absent');
		const from = db.select({ rev: revision.rev }).from(revision).where(eq(revision.id, revisionId)).get();
		return saveDraft(db, actor, { id, rev, content, key, kind: 'restore', note: `#${from?.rev ?? ''}` }, now);
	});
}
