import { and, asc, count, eq, ne, sql } from 'drizzle-orm';
import type { Role } from '#lib/desk/roles.ts';
import { type Database, transact } from '../client.ts';
import { Refused } from '../desk/actor.ts';
import { recordAudit } from '../desk/audit.ts';
import { requireRight } from '../desk/require-right.ts';
import { session, user } from '../schema/desk.ts';
import { type InSession, requireConfirmation } from './confirmation.ts';

/** Everybody with an account, as who manages accounts sees them. */
export function listStaff(db: Database, actor: InSession) {
	requireRight(actor, 'manageUsers');
	const used = sql<number | null>`max(coalesce(${user.lastSeenAt}, 0), coalesce(max(${session.updatedAt}), 0))`;
	const { id, name, email, role, disabled, twoFactorEnabled } = user;
	return db
		.select({ id, name, email, role, disabled, hasSecondFactor: twoFactorEnabled, lastSeen: used })
		.from(user)
		.leftJoin(session, eq(session.userId, user.id))
		.groupBy(user.id)
		.orderBy(asc(user.disabled), asc(user.name))
		.limit(1000)
		.all();
}

export type StaffChange = { role?: Role; disabled?: boolean };

/** Changes somebody's role, or whether they may enter: true at their next request, and their sessions end. The last administrator stays one, and nobody locks themselves out. */
export function changeStaff(db: Database, actor: InSession, id: string, set: StaffChange, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'manageUsers');
		requireConfirmation(db, actor, now);
		const before = db.select().from(user).where(eq(user.id, id)).get();
		if (!before) throw new Refused('absent');
		const isLosing =
			before.role === 'administrator' && !before.disabled && (set.disabled === true || (set.role ?? before.role) !== before.role);
		if (isLosing && otherAdministrators(db, id) === 0) throw new Refused('lastAdministrator');
		if (id === actor.id) throw new Refused('ownAccount');
		db.update(user)
			.set({ ...set, updatedAt: now })
			.where(eq(user.id, id))
			.run();
		if (set.disabled || (set.role && set.role !== before.role)) db.delete(session).where(eq(session.userId, id)).run();
		const action = set.disabled === undefined ? 'changeRole' : set.disabled ? 'disableUser' : 'enableUser';
		const detail = { email: before.email, ...(set.role && { from: before.role, role: set.role }) };
		recordAudit(db, actor, { action, subject: 'user', subjectId: id, detail }, now);
	});
}

function otherAdministrators(db: Database, id: string): number {
	const others = and(eq(user.role, 'administrator'), eq(user.disabled, false), ne(user.id, id));
	return db.select({ count: count() }).from(user).where(others).get()?.count ?? 0;
}

/** Changes what somebody may say of themselves: their name and the language of their desk. */
export function changeOwnAccount(db: Database, actor: InSession, set: { name?: string; locale?: string }, now = new Date()): void {
	transact(db, () => {
		db.update(user)
			.set({ ...set, updatedAt: now })
			.where(eq(user.id, actor.id))
			.run();
		recordAudit(db, actor, { action: 'changeOwnAccount', subject: 'user', subjectId: actor.id, detail: { ...set } }, now);
	});
}
