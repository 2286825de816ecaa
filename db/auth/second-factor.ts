import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { Refused } from '../desk/actor.ts';
import { recordAudit } from '../desk/audit.ts';
import { requireRight } from '../desk/require-right.ts';
import { session, twoFactor, user } from '../schema/desk.ts';
import { type InSession, requireConfirmation } from './confirmation.ts';

/** Takes a lost second factor from somebody's account: they sign in by their password, anew everywhere. */
export function resetSecondFactor(db: Database, actor: InSession, id: string, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'manageUsers');
		requireConfirmation(db, actor, now);
		const row = db.select({ email: user.email }).from(user).where(eq(user.id, id)).get();
		if (!row) throw new Refused('absent');
		db.delete(twoFactor).where(eq(twoFactor.userId, id)).run();
		db.update(user).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(user.id, id)).run();
		db.delete(session).where(eq(session.userId, id)).run();
		recordAudit(db, actor, { action: 'resetSecondFactor', subject: 'user', subjectId: id, detail: { email: row.email } }, now);
	});
}
