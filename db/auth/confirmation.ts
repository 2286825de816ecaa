import { and, eq } from 'drizzle-orm';
import { verifyPassword } from '#lib/password.ts';
import type { Database } from '../client.ts';
import { type Actor, Refused } from '../desk/actor.ts';
import { session } from '../schema/desk.ts';
import { beginTry, takeBackTry } from './attempts.ts';
import { passwordHashOf } from './users.ts';

/** How long (ms) a password that was given again opens what touches other people's accounts. */
const fresh = 10 * 60_000;

/** Somebody who asks from one of their sessions. */
export type InSession = Actor & { email: string; sessionId: string };

/** Throws a refusal unless the password was given in this session within the last ten minutes. */
export function requireConfirmation(db: Database, actor: Actor & { sessionId: string }, now = new Date()): void {
	const own = and(eq(session.id, actor.sessionId), eq(session.userId, actor.id));
	const at = db.select({ at: session.confirmedAt }).from(session).where(own).get()?.at;
	const age = at ? now.getTime() - at.getTime() : Number.POSITIVE_INFINITY;
	if (age < 0 || age > fresh) throw new Refused('reauthenticate');
}

/** Remembers in the session that its user has just given their password. Throws a refusal when it is not theirs; guesses count as they do at the door. */
export async function confirmSession(db: Database, actor: InSession, password: string, household: string, now = new Date()): Promise<void> {
	await requirePassword(db, actor, password, household, now);
	db.update(session).set({ confirmedAt: now }).where(eq(session.id, actor.sessionId)).run();
}

/** Throws a refusal unless the password is the one of whoever asks. */
export async function requirePassword(
	db: Database,
	actor: InSession,
	password: string,
	household: string,
	now = new Date(),
): Promise<void> {
	const tried = { account: actor.email, household };
	const wait = beginTry(db, tried, now.getTime());
	if (wait > 0) throw new Refused('tooOften', { wait });
	const isRight = await verifyPassword(passwordHashOf(db, actor.id) ?? '', password).catch((error: unknown) => {
		takeBackTry(db, tried);
		throw error;
	});
	if (!isRight) throw new Refused('wrongPassword');
	takeBackTry(db, tried, true);
}
