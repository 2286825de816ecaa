import { and, desc, eq } from 'drizzle-orm';
import type { Note } from '#lib/desk/editor-article.ts';
import type { Database } from '../client.ts';
import { type RevisionKind, revision, user } from '../schema/desk.ts';

/** What somebody wrote when they last moved an article in this way. */
export function latestNote(db: Database, articleId: number, kind: RevisionKind): Note | undefined {
	const row = db
		.select({ text: revision.note, by: user.name, at: revision.at })
		.from(revision)
		.leftJoin(user, eq(user.id, revision.byUser))
		.where(and(eq(revision.articleId, articleId), eq(revision.kind, kind)))
		.orderBy(desc(revision.id))
		.limit(1)
		.get();
	return row && { text: row.text, by: row.by ?? '', at: row.at.getTime() };
}
