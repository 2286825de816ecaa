import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { draft, revision } from '../schema/desk.ts';
import { type Actor, Refused } from './actor.ts';
import { needsFourEyes } from './edit-settings.ts';
import type { Place } from './standing.ts';

/**
 * Throws a refusal where the paper wants two people behind each text that is printed, and whoever prints it wrote it last and nobody
 * else has approved it as it stands (threats, 31).
 */
export function requireOtherEyes(db: Database, actor: Actor, { id, rev }: Pick<Place, 'id' | 'rev'>): void {
	if (!needsFourEyes(db)) return;
	const writer = db.select({ id: draft.savedBy }).from(draft).where(eq(draft.articleId, id)).get()?.id;
	if (writer !== actor.id) return;
	const approved = and(eq(revision.articleId, id), eq(revision.rev, rev), eq(revision.kind, 'approve'), ne(revision.byUser, actor.id));
	if (!db.select({ id: revision.id }).from(revision).where(approved).limit(1).get()) throw new Refused('fourEyes');
}
