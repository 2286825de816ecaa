import { and, desc, eq, gt, lt } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { Refused } from '../desk/actor.ts';
import { recordAudit } from '../desk/audit.ts';
import { session } from '../schema/desk.ts';
import type { InSession } from './confirmation.ts';

export type OwnSession = { id: string; device: string; address: string; since: Date; lastUsed: Date; isThis: boolean };

/** Where somebody is signed in, the latest used first. */
export function listOwnSessions(db: Database, actor: InSession, now = new Date()): OwnSession[] {
	return db
		.select()
		.from(session)
		.where(and(eq(session.userId, actor.id), gt(session.expiresAt, now)))
		.orderBy(desc(session.updatedAt))
		.limit(50)
		.all()
		.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
			id,
			device: userAgent ?? '',
			address: ipAddress ?? '',
			since: createdAt,
			lastUsed: updatedAt,
			isThis: id === actor.sessionId,
		}));
}

/** Ends one of somebody's own sessions. Throws a refusal for one that is not theirs. */
export function endOwnSession(db: Database, actor: InSession, id: string, now = new Date()): void {
	transact(db, () => {
		const { changes } = db
			.delete(session)
			.where(and(eq(session.id, id), eq(session.userId, actor.id)))
			.run();
		if (changes === 0) throw new Refused('absent');
		recordAudit(db, actor, { action: 'endSession', subject: 'user', subjectId: actor.id }, now);
	});
}

/** Ends all of somebody's own sessions, this one too. */
export function endAllOwnSessions(db: Database, actor: InSession, now = new Date()): void {
	transact(db, () => {
		db.delete(session).where(eq(session.userId, actor.id)).run();
		recordAudit(db, actor, { action: 'endAllSessions', subject: 'user', subjectId: actor.id }, now);
	});
}

/** Writes down what somebody did with their second factor; the sessions they had before end, unless it was only new codes. */
export function noteOwnSecurity(db: Database, actor: InSession, action: string, begun: Date): void {
	transact(db, () => {
		const older = and(eq(session.userId, actor.id), lt(session.createdAt, begun));
		if (action !== 'newRecoveryCodes') db.delete(session).where(older).run();
		recordAudit(db, actor, { action, subject: 'user', subjectId: actor.id });
	});
}
