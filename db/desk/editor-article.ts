import { and, eq, ne } from 'drizzle-orm';
import type { EditorArticle, PairVersion } from '#lib/desk/editor-article.ts';
import { movesOf } from '#lib/desk/moves.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from '../reading/article-state.ts';
import { article, correction, withdrawal } from '../schema/article.ts';
import { draft, user } from '../schema/desk.ts';
import type { Actor } from './actor.ts';
import { checkContent } from './article-input.ts';
import { contentOf, publishedContent } from './draft-content.ts';
import { maySee, maySeeWork, mayWrite } from './drafts.ts';
import { latestNote } from './notes.ts';
import { findPlace, statusNow } from './standing.ts';
import { followedRev } from './translations.ts';

/** An article with everything its page at the desk shows; undefined for whoever may not know of it. */
export function findEditorArticle(db: Database, actor: Actor, id: number, now = Date.now()): EditorArticle | undefined {
	const place = findPlace(db, id, now);
	const content = place && maySee(actor, place) ? (maySeeWork(actor, place) ? contentOf(db, id) : publishedContent(db, id)) : undefined;
	const row = db.select().from(article).where(eq(article.id, id)).get();
	if (!place || !content || !row) return undefined;
	const working = db
		.select({ savedAt: draft.savedAt, name: user.name, sourceId: draft.sourceId, sourceRev: draft.sourceRev })
		.from(draft)
		.leftJoin(user, eq(user.id, draft.savedBy))
		.where(eq(draft.articleId, id))
		.get();
	return {
		...{ id, locale: place.locale, storyId: place.storyId, status: place.status, stage: place.stage },
		...{ rev: place.rev, publishedRev: place.publishedRev, content, checks: checkContent(db, id, content) },
		savedAt: working?.savedAt.getTime() ?? null,
		savedBy: working?.name ?? null,
		author: nameOf(db, place.createdBy),
		publishedAt: row.publishedAt?.getTime() ?? null,
		embargoUntil: row.embargoUntil?.getTime() ?? null,
		canWrite: mayWrite(actor, place),
		// As if its text were changed: the page knows first when it is.
		moves: movesOf(actor.role, { ...place, isRead: false }, place.createdBy === actor.id),
		note: place.stage === 'returned' ? latestNote(db, id, 'return') : undefined,
		live: liveOf(db, id),
		pairs: pairsOf(db, place.storyId, id, now),
		source: sourceOf(db, working?.sourceId ?? null, working?.sourceRev ?? null),
		withdrawal: withdrawalOf(db, id),
		corrections: db
			.select()
			.from(correction)
			.where(eq(correction.articleId, id))
			.all()
			.map(({ id: key, text, at }) => ({ id: key, text, at: at.getTime() })),
	};
}

function nameOf(db: Database, id: string | null): string | null {
	return id === null ? null : (db.select({ name: user.name }).from(user).where(eq(user.id, id)).get()?.name ?? null);
}

function liveOf(db: Database, id: number): EditorArticle['live'] {
	const found = findArticlePlace(db, id);
	return found?.state === 'public' ? { section: found.section, slug: found.slug } : undefined;
}

function pairsOf(db: Database, storyId: number, id: number, now: number): PairVersion[] {
	return db
		.select({ id: article.id, locale: article.locale, title: article.title, status: article.status, publicAt: article.publicAt })
		.from(article)
		.where(and(eq(article.storyId, storyId), ne(article.id, id)))
		.all()
		.map(({ publicAt, ...row }) => ({ ...row, status: statusNow(row.status, publicAt?.getTime() ?? null, now) }));
}

function sourceOf(db: Database, id: number | null, rev: number | null): EditorArticle['source'] {
	const source = id === null ? undefined : findPlace(db, id);
	return source && { id: source.id, rev: source.rev, isOlder: followedRev(source) > (rev ?? 0) };
}

function withdrawalOf(db: Database, id: number): EditorArticle['withdrawal'] {
	const row = db.select().from(withdrawal).where(eq(withdrawal.articleId, id)).get();
	return row && { reason: row.reason, actor: row.actor, at: row.at.getTime() };
}
