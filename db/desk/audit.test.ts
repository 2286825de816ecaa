import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { InSession } from '../auth/confirmation.ts';
import { insertUser } from '../auth/users.ts';
import type { Database } from '../client.ts';
import { audit, session } from '../schema/desk.ts';
import { openEmpty, today } from '../testing/newsroom.ts';
import type { Actor } from './actor.ts';
import { brokenAuditEntry, findBrokenAuditEntry, recordAudit } from './audit.ts';
import { auditChoices, exportAudit, listAudit } from './audit-log.ts';
import { refusalOf } from './desk.testing.ts';

const chief: Actor = { id: 'u1', name: 'Vi Văn', role: 'chief', locale: 'vi' };
const editor: Actor = { id: 'u2', name: 'Hoàng Văn', role: 'editor', locale: 'vi' };

/** A chief in a session, in which they last gave their password at a time. */
function inSession(db: Database, confirmedAt: Date | null): InSession {
	const email = `${randomUUID()}@bao.example`;
	const id = insertUser(db, { email, name: 'Vi Văn', role: 'chief' }, 'no hash');
	const times = { createdAt: new Date(), updatedAt: new Date(), expiresAt: new Date(Date.now() + 60_000), confirmedAt };
	db.insert(session)
		.values({ id, userId: id, token: id, ...times })
		.run();
	return { ...chief, id, email, sessionId: id };
}

/** A log of so many entries, by two people in turn, a minute apart. */
function logOf(count: number) {
	const db = openEmpty();
	for (let number = 1; number <= count; number++)
		recordAudit(
			db,
			number % 2 ? chief : editor,
			{ action: number % 3 ? 'publish' : 'return', subject: 'article', subjectId: number, detail: { rev: number, note: 'Đã đọc' } },
			new Date(today('08:00').getTime() + number * 60_000),
		);
	return db;
}

/** Lets a test do what somebody with the file in their hands could. */
function tamper(db: ReturnType<typeof openEmpty>, sql: string) {
	db.$client.exec(`DROP TRIGGER audit_stays; DROP TRIGGER audit_remains; ${sql}`);
}

test('the desk cannot change or take out what is written', () => {
	const db = logOf(3);
	expect(() => db.update(audit).set({ userName: 'ai đó' }).run()).toThrow(/never changed/);
	expect(() => db.delete(audit).run()).toThrow(/never changed/);
	expect(brokenAuditEntry(db)).toBeUndefined();
});

describe('whoever changes the file is found out', () => {
	test.each([
		['another word', `UPDATE audit SET detail = json_set(detail, '$.note', 'Chưa đọc') WHERE id = 2`, 2],
		['another name', "UPDATE audit SET user_name = 'X' WHERE id = 4", 4],
		['another time', 'UPDATE audit SET at = at + 1 WHERE id = 1', 1],
		['an entry less', 'DELETE FROM audit WHERE id = 3', 4],
		['the first less', 'DELETE FROM audit WHERE id = 1', 2],
		['the last less', 'DELETE FROM audit WHERE id = 5', 5],
		['all gone', 'DELETE FROM audit', 1],
		['two changed places', 'UPDATE audit SET id = -id WHERE id IN (2, 3); UPDATE audit SET id = id + 5 WHERE id < 0', 2],
		[
			'one more',
			`INSERT INTO audit SELECT 9, at, user_id, user_name, action, subject, subject_id, detail, previous, hash FROM audit WHERE id = 5`,
			9,
		],
	])('%s', async (_, sql, first) => {
		const db = logOf(5);
		tamper(db, sql);
		expect(brokenAuditEntry(db)).toBe(first);
		expect(await findBrokenAuditEntry(db)).toBe(first);
	});
});

test('an entry of a write that failed is not there, and the next one follows', () => {
	const db = logOf(2);
	expect(() =>
		db.$client.transaction(() => {
			recordAudit(db, chief, { action: 'publish', subject: 'article', subjectId: 3 });
			throw new Error('no');
		})(),
	).toThrow('no');
	recordAudit(db, chief, { action: 'publish', subject: 'article', subjectId: 4 });
	expect(brokenAuditEntry(db)).toBeUndefined();
});

test('a long log is followed in stretches', async () => {
	const db = logOf(4500);
	expect(await findBrokenAuditEntry(db)).toBeUndefined();
	tamper(db, "UPDATE audit SET user_name = 'X' WHERE id = 4321");
	expect(brokenAuditEntry(db)).toBe(4321);
});

describe('reading the log', () => {
	const db = logOf(120);
	const ids = (found: { items: { id: number }[] }) => found.items.map(({ id }) => id);

	test('the newest first, page by page', () => {
		const first = listAudit(db, chief, {});
		expect(ids(first).slice(0, 2)).toEqual([120, 119]);
		expect(first.next).toBe(71);
		const last = listAudit(db, chief, {}, 21);
		expect([ids(last).length, last.next]).toEqual([20, undefined]);
	});

	test('by who, what, subject and days', () => {
		expect(ids(listAudit(db, chief, { who: 'u2', action: 'return' }))).toEqual([
			120, 114, 108, 102, 96, 90, 84, 78, 72, 66, 60, 54, 48, 42, 36, 30, 24, 18, 12, 6,
		]);
		expect(ids(listAudit(db, chief, { subject: 'article', subjectId: '7' }))).toEqual([7]);
		const minute = (number: number) => new Date(today('08:00').getTime() + number * 60_000);
		expect(ids(listAudit(db, chief, { from: minute(3), until: minute(5) }))).toEqual([4, 3]);
	});

	test('its choices are those there are', () => {
		expect(auditChoices(db, chief)).toEqual({
			people: [
				{ id: 'u1', name: 'Vi Văn' },
				{ id: 'u2', name: 'Hoàng Văn' },
			],
			actions: ['publish', 'return'],
			subjects: ['article'],
		});
	});

	test('the export is whole and in order', () => {
		const all = [...exportAudit(db, inSession(db, new Date()), {})].flat();
		expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, place) => place + 1));
		expect(all.every(({ hash }) => hash.length === 43)).toBe(true);
	});

	test('goes out only in the hands of whoever has given their password within ten minutes', () => {
		const late = new Date(Date.now() - 11 * 60_000);
		for (const confirmedAt of [null, late])
			expect(refusalOf(() => exportAudit(db, inSession(db, confirmedAt), {}).next())).toMatchObject({ key: 'reauthenticate' });
	});

	test('is not for those who may not', () => {
		expect(refusalOf(() => listAudit(db, editor, {}))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => auditChoices(db, editor))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => exportAudit(db, { ...editor, email: '', sessionId: '' }, {}).next())).toMatchObject({ key: 'notAllowed' });
	});
});
