import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { everything, refusalOf } from '../desk/desk.testing.ts';
import { audit, session, user } from '../schema/desk.ts';
import { today } from '../testing/newsroom.ts';
import { requireConfirmation } from './confirmation.ts';
import { endAllOwnSessions, endOwnSession, listOwnSessions } from './sessions.ts';
import { openStaff } from './staff.testing.ts';
import { changeOwnAccount, changeStaff, listStaff } from './staff.ts';

const now = today('08:05');
const sessionsOf = (db: ReturnType<typeof openStaff>['db'], id: string) =>
	db.select().from(session).where(eq(session.userId, id)).all().length;

test('the list tells who was seen when, and who is shut out comes last', () => {
	const { db, administrator, chief } = openStaff();
	db.update(user)
		.set({ disabled: true, lastSeenAt: today('07:10') })
		.where(eq(user.id, administrator.id))
		.run();
	db.delete(session).where(eq(session.userId, chief.id)).run();
	expect(listStaff(db, administrator).map(({ name, lastSeen, disabled }) => [name, lastSeen, disabled])).toEqual([
		['chief', 0, false],
		['unconfirmed', today('07:30').getTime(), false],
		['administrator', today('07:30').getTime(), true],
	]);
	expect(refusalOf(() => listStaff(db, chief))).toMatchObject({ key: 'notAllowed' });
});

describe('changing somebody’s account', () => {
	test('a role is true at once, its holder’s sessions end, and the log says from what to what', () => {
		const { db, administrator, chief } = openStaff();
		changeStaff(db, administrator, chief.id, { role: 'secretary' }, now);
		expect(db.select({ role: user.role }).from(user).where(eq(user.id, chief.id)).get()).toEqual({ role: 'secretary' });
		expect(sessionsOf(db, chief.id)).toBe(0);
		expect(db.select().from(audit).all()).toMatchObject([{ action: 'changeRole', detail: { from: 'chief', role: 'secretary' } }]);
	});

	test('shut out, somebody’s sessions end; let in again, they are as before', () => {
		const { db, administrator, chief } = openStaff();
		changeStaff(db, administrator, chief.id, { disabled: true }, now);
		expect(sessionsOf(db, chief.id)).toBe(0);
		changeStaff(db, administrator, chief.id, { disabled: false }, now);
		expect(
			db
				.select()
				.from(audit)
				.all()
				.map(({ action }) => action),
		).toEqual(['disableUser', 'enableUser']);
	});

	test('nobody does it to themselves, and there is always somebody who manages accounts', () => {
		const { db, administrator, unconfirmed } = openStaff();
		expect(refusalOf(() => changeStaff(db, administrator, administrator.id, { role: 'reporter' }, now))).toMatchObject({
			key: 'ownAccount',
		});
		expect(refusalOf(() => changeStaff(db, administrator, administrator.id, { disabled: true }, now))).toMatchObject({ key: 'ownAccount' });
		db.update(user).set({ disabled: true }).where(eq(user.id, administrator.id)).run();
		for (const set of [{ role: 'chief' as const }, { disabled: true }])
			expect(refusalOf(() => changeStaff(db, administrator, unconfirmed.id, set, now))).toMatchObject({ key: 'lastAdministrator' });
	});

	test('not by whoever may not, without a fresh password, or of nobody', () => {
		const { db, administrator, chief, unconfirmed } = openStaff();
		const before = everything(db);
		for (const set of [{ role: 'administrator' as const }, { disabled: true }]) {
			expect(refusalOf(() => changeStaff(db, chief, chief.id, set, now))).toMatchObject({ key: 'notAllowed' });
			expect(refusalOf(() => changeStaff(db, unconfirmed, chief.id, set, now))).toMatchObject({ key: 'reauthenticate' });
			expect(refusalOf(() => changeStaff(db, administrator, 'nobody', set, now))).toMatchObject({ key: 'absent' });
		}
		expect(everything(db)).toBe(before);
	});
});

describe('a fresh password', () => {
	test.each([
		['08:00', undefined],
		['08:10', undefined],
		['08:11', 'reauthenticate'],
		['07:59', 'reauthenticate'],
	])('given at eight, it is fresh at %s: %s', (time, key) => {
		const { db, administrator } = openStaff();
		expect(refusalOf(() => requireConfirmation(db, administrator, today(time)))?.key).toBe(key);
	});

	test('is one of this session, not of another one’s', () => {
		const { db, administrator, unconfirmed } = openStaff();
		expect(refusalOf(() => requireConfirmation(db, { ...unconfirmed, sessionId: administrator.sessionId }, now))).toMatchObject({
			key: 'reauthenticate',
		});
	});
});

describe('one’s own account', () => {
	test('name and language', () => {
		const { db, chief } = openStaff();
		changeOwnAccount(db, chief, { name: 'Vi Văn', locale: 'en' }, now);
		expect(db.select().from(user).where(eq(user.id, chief.id)).get()).toMatchObject({ name: 'Vi Văn', locale: 'en', role: 'chief' });
	});

	test('sessions are listed and ended, one or all; another’s are absent', () => {
		const { db, administrator, chief } = openStaff();
		expect(listOwnSessions(db, chief, now)).toMatchObject([{ id: 'chief-session', isThis: true, address: '203.0.113.5' }]);
		expect(listOwnSessions(db, chief, today('16:00'))).toEqual([]);
		const before = everything(db);
		expect(refusalOf(() => endOwnSession(db, chief, administrator.sessionId, now))).toMatchObject({ key: 'absent' });
		expect(everything(db)).toBe(before);
		endOwnSession(db, chief, chief.sessionId, now);
		endAllOwnSessions(db, administrator, now);
		expect(db.select({ id: session.id }).from(session).all()).toEqual([{ id: 'unconfirmed-session' }]);
	});
});
