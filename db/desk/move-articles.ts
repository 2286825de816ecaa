import { requireConfirmation } from '../auth/confirmation.ts';
import type { Database } from '../client.ts';
import type { Actor } from './actor.ts';
import { attempt, type Outcome } from './attempt.ts';
import { type MoveInput, moveArticle } from './move-article.ts';

/** What became of one of several articles. */
export type MoveResult = { id: number } & ({ ok: true } | Extract<Outcome<unknown>, { ok: false }>);
export type Moves = Omit<MoveInput, 'id' | 'rev'> & { articles: { id: number; rev: number }[] };

/** More drafts than these are discarded only by somebody who has just given their password (threats, 31). */
const few = 5;
/** How long (ms) all of them together wait for another process that writes. */
const patience = 8000;

/** Somebody who asks from one of their sessions. */
type AtDesk = Actor & { sessionId: string };

/** Makes the same move with several articles, each in its own transaction; what became of each is told, in their order. */
export async function moveArticles(db: Database, actor: AtDesk, { articles, ...move }: Moves): Promise<MoveResult[]> {
	if (move.move === 'discard' && articles.length > few) requireConfirmation(db, actor);
	const until = Date.now() + patience;
	const results: MoveResult[] = [];
	for (const { id, rev } of articles) {
		const outcome = await attempt(() => moveArticle(db, actor, { ...move, id, rev }), `Article ${id} could not be moved`, until);
		results.push(outcome.ok ? { id, ok: true } : { id, ...outcome });
	}
	return results;
}
