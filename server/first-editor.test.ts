import { describe, expect, test, vi } from 'vitest';
import { findUser, insertUser, listUsers, passwordHashOf, setPassword } from '#db/auth/users.ts';
import { openEmpty } from '#db/testing/newsroom.ts';
import { verifyPassword } from '#lib/password.ts';
import { announce, firstEditor } from './first-editor.ts';

const password = 'một câu rất dài';

describe('a paper without editors', () => {
	test('gets one from the environment, who keeps the password given there', async () => {
		const db = openEmpty();
		expect(await firstEditor(db, { adminEmail: 'tong@bao.example', adminPassword: password })).toEqual({ email: 'tong@bao.example' });
		const made = findUser(db, 'tong@bao.example');
		expect(made).toMatchObject({ role: 'administrator', mustChangePassword: false });
		expect(await verifyPassword(passwordHashOf(db, made?.id ?? '') ?? '', password)).toBe(true);
	});

	test('gets one with a password made up for them, to be changed at once', async () => {
		const db = openEmpty();
		const first = await firstEditor(db, {});
		expect(first).toMatchObject({ email: 'admin@portal.invalid', password: expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/) });
		expect(findUser(db, 'admin@portal.invalid')).toMatchObject({ mustChangePassword: true });
	});

	test('as long as nobody has used it, each start makes up another, and the one before is worth nothing', async () => {
		const db = openEmpty();
		const before = await firstEditor(db, {});
		const after = await firstEditor(db, {});
		expect(after?.password).not.toBe(before?.password);
		const hash = passwordHashOf(db, listUsers(db)[0]?.id ?? '') ?? '';
		expect(await verifyPassword(hash, before?.password ?? '')).toBe(false);
		expect(await verifyPassword(hash, after?.password ?? '')).toBe(true);
		expect(listUsers(db)).toHaveLength(1);
	});
});

describe('a paper with editors', () => {
	test('gets none, and nobody’s password is touched, whatever the environment says', async () => {
		const db = openEmpty();
		await firstEditor(db, {});
		const id = listUsers(db)[0]?.id ?? '';
		setPassword(db, id, 'chosen', false);
		for (const settings of [{}, { adminEmail: 'ke-la@bao.example', adminPassword: password }])
			expect(await firstEditor(db, settings)).toBeUndefined();
		expect(passwordHashOf(db, id)).toBe('chosen');
		expect(listUsers(db)).toHaveLength(1);
	});

	test('nor when the first never came and there are others', async () => {
		const db = openEmpty();
		await firstEditor(db, {});
		insertUser(db, { email: 'hai@bao.example', name: 'Hai', role: 'administrator' }, 'hash');
		expect(await firstEditor(db, {})).toBeUndefined();
	});
});

describe('what is said at the start', () => {
	const said = (editor: Parameters<typeof announce>[1]) => {
		const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
		announce('https://bao.example', editor);
		const words = log.mock.calls.flat().join('\n');
		log.mockRestore();
		return words;
	};
	test('a password that was made up is told, one that was given is not', () => {
		expect(said({ email: 'a@b.c', password: 'made-up' })).toContain('one-time password made-up');
		expect(said({ email: 'a@b.c' })).toContain('with ADMIN_PASSWORD');
		expect(said(undefined)).not.toContain('Sign in');
	});
});
