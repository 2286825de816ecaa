import { and, eq, gt, lt, ne } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { draft, presence, user } from '../schema/desk.ts';
import type { Actor } from './actor.ts';
import { placeFor } from './drafts.ts';

/** How long (ms) somebody counts as there after their page was last heard of. */
const memory = 30_000;

/** Who else has the article open, and which revision is the latest: told to a page that says that it is there. `isOwn`: its user saved it themselves. */
export type Presence = { others: string[]; rev: number; savedBy: string | null; isOwn: boolean };

/** Notes that somebody has an article open in a tab, and answers who else has. */
export function keepPresence(db: Database, actor: Actor, articleId: number, tab: string, now = new Date()): Presence {
	return transact(db, () => {
		const { rev } = placeFor(db, actor, articleId);
		db.insert(presence)
			.values({ articleId, tab, userId: actor.id, at: now })
			.onConflictDoUpdate({ target: [presence.articleId, presence.tab], set: { at: now, userId: actor.id } })
			.run();
		const since = new Date(now.getTime() - memory);
		db.delete(presence).where(lt(presence.at, since)).run();
		const there = and(eq(presence.articleId, articleId), gt(presence.at, since), ne(presence.userId, actor.id));
		const others = db.selectDistinct({ name: user.name }).from(presence).innerJoin(user, eq(user.id, presence.userId)).where(there).all();
		const saved = db
			.select({ id: draft.savedBy, name: user.name })
			.from(draft)
			.leftJoin(user, eq(user.id, draft.savedBy))
			.where(eq(draft.articleId, articleId))
			.get();
		return { others: others.map(({ name }) => name), rev, savedBy: saved?.name ?? null, isOwn: saved?.id === actor.id };
	});
}

/** Forgets a tab that was closed. */
export function endPresence(db: Database, actor: Actor, articleId: number, tab: string): void {
	db.delete(presence)
		.where(and(eq(presence.articleId, articleId), eq(presence.tab, tab), eq(presence.userId, actor.id)))
		.run();
}
