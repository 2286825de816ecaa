import { setTimeout as wait } from 'node:timers/promises';
import { requireConfirmation } from '../auth/confirmation.ts';
import type { Database } from '../client.ts';
import { isBusy, isDiskFull } from '../patience.ts';
import { type Actor, type RefusalKey, Refused } from './actor.ts';
import { type MoveInput, moveArticle } from './move-article.ts';

/** What became of one of several articles. */
export type MoveResult =
	| { id: number; ok: true }
	| { id: number; ok: false; refused: RefusalKey | 'busy' | 'diskFull' | 'broken'; detail: Record<string, unknown> };
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
	for (const { id, rev } of articles) results.push(await moveOne(db, actor, { ...move, id, rev }, until));
	return results;
}

async function moveOne(db: Database, actor: Actor, input: MoveInput, until: number): Promise<MoveResult> {
	const { id } = input;
	try {
		moveArticle(db, actor, input);
		return { id, ok: true };
	} catch (error) {
		if (error instanceof Refused) return { id, ok: false, refused: error.key, detail: error.detail };
		if (isBusy(error) && Date.now() < until) {
			await wait(60);
			return moveOne(db, actor, input, until);
		}
		if (isBusy(error)) return { id, ok: false, refused: 'busy', detail: {} };
		if (isDiskFull(error)) return { id, ok: false, refused: 'diskFull', detail: {} };
		console.error(`Article ${id} could not be moved:`, error);
		return { id, ok: false, refused: 'broken', detail: {} };
	}
}
