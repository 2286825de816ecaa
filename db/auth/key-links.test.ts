import { describe, expect, test } from 'vitest';
import { verifyPassword } from '#lib/password.ts';
import { Refused } from '../desk/actor.ts';
import { everything, refusalOf } from '../desk/desk.testing.ts';
import { audit, keyLink, session, user } from '../schema/desk.ts';
import { today } from '../testing/newsroom.ts';
import { findKeyLink, inviteUser, listOpenLinks, noteMail, resetLink, revokeLink, spendKeyLink } from './key-links.ts';
import { openStaff } from './staff.testing.ts';
import { findUser, passwordHashOf } from './users.ts';

const newcomer = { email: 'Moi@bao.example', name: 'Người Mới', role: 'editor' as const };
const days = (count: number) => new Date(today('08:00').getTime() + count * 86_400_000);
const chosen = 'một câu dài dễ nhớ';
/** The key with which a promise is refused. */
const refusedWith = async (work: Promise<unknown>) =>
	work.then(
		() => undefined,
		(error: unknown) => (error instanceof Refused ? error.key : error),
	);

describe('an invitation', () => {
	test('makes an account with its role, once', async () => {
		const { db, administrator } = openStaff();
		const { word, expiresAt } = inviteUser(db, administrator, newcomer, today('08:00'));
		expect(expiresAt).toEqual(days(3));
		expect(findKeyLink(db, word, today('09:00'))).toMatchObject({ email: 'moi@bao.example', role: 'editor' });
		await spendKeyLink(db, word, chosen, today('09:00'));
		const made = findUser(db, 'moi@bao.example');
		expect(made).toMatchObject({ name: 'Người Mới', role: 'editor', mustChangePassword: false });
		expect(await verifyPassword(passwordHashOf(db, made?.id ?? '') ?? '', chosen)).toBe(true);
		expect(await refusedWith(spendKeyLink(db, word, chosen, today('09:01')))).toBe('linkExpired');
		expect(findKeyLink(db, word, today('09:01'))).toBeUndefined();
		expect(
			db
				.select()
				.from(audit)
				.all()
				.map(({ action }) => action),
		).toEqual(['invite', 'acceptInvitation']);
	});

	test('used twice at once makes one account', async () => {
		const { db, administrator } = openStaff();
		const { word } = inviteUser(db, administrator, newcomer, today('08:00'));
		const answers = await Promise.all([1, 2, 3].map(() => refusedWith(spendKeyLink(db, word, chosen, today('09:00')))));
		expect(answers.toSorted()).toEqual(['linkExpired', 'linkExpired', undefined]);
	});

	test('ends after three days, when it is taken back, and when another is made for the same address', async () => {
		const { db, administrator } = openStaff();
		const first = inviteUser(db, administrator, newcomer, today('08:00')).word;
		expect(findKeyLink(db, first, new Date(days(3).getTime() - 1))).toBeDefined();
		expect(findKeyLink(db, first, days(3))).toBeUndefined();
		expect(await refusedWith(spendKeyLink(db, first, chosen, days(3)))).toBe('linkExpired');
		const second = inviteUser(db, administrator, { ...newcomer, role: 'reporter' }, today('08:05')).word;
		expect(findKeyLink(db, first, today('08:06'))).toBeUndefined();
		expect(listOpenLinks(db, administrator, today('08:06'))).toHaveLength(1);
		revokeLink(db, administrator, 'moi@bao.example', today('08:07'));
		expect(findKeyLink(db, second, today('08:08'))).toBeUndefined();
		expect(refusalOf(() => revokeLink(db, administrator, 'moi@bao.example'))).toMatchObject({ key: 'absent' });
	});

	test('is not guessed: only its hash is kept, and nothing like it opens', async () => {
		const { db, administrator } = openStaff();
		const { word } = inviteUser(db, administrator, newcomer, today('08:00'));
		expect(word).toMatch(/^[\w-]{32}$/);
		expect(everything(db)).not.toContain(word);
		const hash = db.select({ hash: keyLink.hash }).from(keyLink).get()?.hash ?? '';
		const before = everything(db);
		for (const guess of ['', hash, `${word} `, word.toLowerCase(), word.slice(0, -1), '%', "' OR 1=1 --"])
			expect(await refusedWith(spendKeyLink(db, guess, chosen, today('08:01')))).toBe('linkExpired');
		expect(everything(db)).toBe(before);
	});

	test('is not made for an address that has an account, by whoever may not, or without a fresh password', () => {
		const { db, administrator, chief, unconfirmed } = openStaff();
		const before = everything(db);
		expect(refusalOf(() => inviteUser(db, administrator, { ...newcomer, email: 'CHIEF@bao.example' }, today('08:00')))).toMatchObject({
			key: 'taken',
		});
		expect(refusalOf(() => inviteUser(db, chief, newcomer, today('08:00')))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => inviteUser(db, unconfirmed, newcomer, today('08:00')))).toMatchObject({ key: 'reauthenticate' });
		expect(refusalOf(() => listOpenLinks(db, chief))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => revokeLink(db, chief, 'moi@bao.example'))).toMatchObject({ key: 'notAllowed' });
		expect(everything(db)).toBe(before);
	});

	test('tells what became of its letter', () => {
		const { db, administrator } = openStaff();
		const { word } = inviteUser(db, administrator, newcomer, today('08:00'));
		noteMail(db, word, 'failed', 'Connection refused');
		expect(listOpenLinks(db, administrator, today('08:01'))).toMatchObject([{ mail: 'failed', mailProblem: 'Connection refused' }]);
	});
});

describe('a link for a lost password', () => {
	test('gives the account its new password and ends its sessions', async () => {
		const { db, administrator, chief } = openStaff();
		const { word } = resetLink(db, administrator, chief.id, today('08:00'));
		expect(
			db
				.select()
				.from(session)
				.all()
				.some(({ userId }) => userId === chief.id),
		).toBe(true);
		await spendKeyLink(db, word, chosen, today('09:00'));
		expect(await verifyPassword(passwordHashOf(db, chief.id) ?? '', chosen)).toBe(true);
		expect(
			db
				.select()
				.from(session)
				.all()
				.some(({ userId }) => userId === chief.id),
		).toBe(false);
		expect(db.select().from(user).all()).toHaveLength(3);
		expect(await refusedWith(spendKeyLink(db, word, chosen, today('09:01')))).toBe('linkExpired');
	});

	test('opens nothing to somebody who is shut out meanwhile', async () => {
		const { db, administrator, chief } = openStaff();
		const { word } = resetLink(db, administrator, chief.id, today('08:00'));
		db.update(user).set({ disabled: true }).run();
		expect(findKeyLink(db, word, today('09:00'))).toBeUndefined();
		expect(await refusedWith(spendKeyLink(db, word, chosen, today('09:00')))).toBe('linkExpired');
	});

	test('is made by an administrator with a fresh password only', () => {
		const { db, administrator, chief, unconfirmed } = openStaff();
		const before = everything(db);
		expect(refusalOf(() => resetLink(db, chief, administrator.id, today('08:00')))).toMatchObject({ key: 'notAllowed' });
		expect(refusalOf(() => resetLink(db, unconfirmed, chief.id, today('08:00')))).toMatchObject({ key: 'reauthenticate' });
		expect(refusalOf(() => resetLink(db, administrator, 'nobody', today('08:00')))).toMatchObject({ key: 'absent' });
		expect(everything(db)).toBe(before);
	});
});
