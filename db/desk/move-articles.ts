import type { Database } from '../client.ts';
import type { Actor } from './actor.ts';
import { attempt, type Outcome } from './attempt.ts';
import { type MoveInput, moveArticle } from './move-article.ts';

/** What became of one of several articles. */
export type MoveResult = { id: number } & ({ ok: true } | Extract<Outcome<unknown>, { ok: false }>);
export type Moves = Omit<MoveInput, 'id' | 'rev'> & { articles: { id: number; rev: number }[] };

/** How long (ms) all of them together wait for another process that writes. */
const patience = 8000;

/** Makes the same move with several articles, each in its own transaction; what became of each is told, in their order. */
export async function moveArticles(db: Database, actor: Actor, { articles, ...move }: Moves): Promise<MoveResult[]> {
	const until = Date.now() + patience;
	const results: MoveResult[] = [];
	for (const { id, rev } of articles) {
		const outcome = await attempt(() => moveArticle(db, actor, { ...move, id, rev }), `Article ${id} could not be moved`, until);
		results.push(outcome.ok ? { id, ok: true } : { id, ...outcome });
	}
	return results;
}
