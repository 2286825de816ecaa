import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findUser, passwordHashOf } from '#db/auth/users.ts';
import { openDatabase } from '#db/client.ts';
import { brokenAuditEntry } from '#db/desk/audit.ts';
import { audit, session } from '#db/schema/desk.ts';
import { verifyPassword } from '#lib/password.ts';
import { runPortal } from './run-portal.testing.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'portal-user-'));
	vi.stubEnv('DATA_DIR', folder);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

function inDatabase<Result>(look: (db: ReturnType<typeof openDatabase>) => Result): Result {
	const db = openDatabase(join(folder, 'portal.db'));
	const found = look(db);
	db.$client.close();
	return found;
}

const passwordIn = (out: string) => /one-time password (\S+)/.exec(out)?.[1] ?? '';

describe('called wrongly, it says how to call it', () => {
	test.each([
		[['user'], 'An e-mail address is needed.'],
		[['user', 'add'], 'An e-mail address is needed.'],
		[['user', 'add', 'nobody', '--role', 'chief'], 'An e-mail address is needed.'],
		[['user', 'add', 'a@bao.example'], '--role is "", but must be one of reporter, editor'],
		[['user', 'add', 'a@bao.example', '--role', 'king'], '--role is "king"'],
		[['user', 'drop', 'a@bao.example'], '"user drop" is not known.'],
		[['user', 'list', 'x'], 'An e-mail address is needed.'],
	])('%j', async (args, problem) => {
		const { status, out, err } = await runPortal(...args);
		expect({ status, out }).toEqual({ status: 2, out: '' });
		expect(err).toContain(problem);
		expect(err).toContain('Usage: npm run portal -- user add');
	});
});

test('somebody is added, listed, and given another password, which ends their sessions', async () => {
	const added = await runPortal('user', 'add', 'Vi.Van@bao.example', '--role', 'chief', '--name', 'Vi Văn');
	expect(added).toMatchObject({ status: 0, out: expect.stringContaining('may sign in as chief with the one-time password') });
	expect((await runPortal('user', 'list')).out).toBe('vi.van@bao.example\tchief\tVi Văn\n');
	const id = inDatabase((db) => {
		const user = findUser(db, 'vi.van@bao.example');
		expect(user?.mustChangePassword).toBe(true);
		const times = { createdAt: new Date(), updatedAt: new Date(), expiresAt: new Date() };
		db.insert(session)
			.values({ id: 's', userId: user?.id ?? '', token: 't', ...times })
			.run();
		return user?.id ?? '';
	});
	const hash = () => inDatabase((db) => passwordHashOf(db, id) ?? '');
	expect(await verifyPassword(hash(), passwordIn(added.out))).toBe(true);

	const reset = await runPortal('user', 'reset', 'vi.van@bao.example');
	expect(reset).toMatchObject({ status: 0 });
	expect(await verifyPassword(hash(), passwordIn(added.out))).toBe(false);
	expect(await verifyPassword(hash(), passwordIn(reset.out))).toBe(true);
	inDatabase((db) => {
		expect(db.select().from(session).all()).toEqual([]);
		expect(
			db
				.select()
				.from(audit)
				.all()
				.map(({ action, userName }) => [action, userName]),
		).toEqual([
			['addUser', 'portal'],
			['resetPassword', 'portal'],
		]);
		expect(JSON.stringify(db.select().from(audit).all())).not.toContain(passwordIn(reset.out));
		expect(brokenAuditEntry(db)).toBeUndefined();
	});
});

test('who is there cannot be added, who is not cannot be reset', async () => {
	await runPortal('user', 'add', 'hai@bao.example', '--role', 'editor');
	expect(await runPortal('user', 'add', 'HAI@bao.example', '--role', 'editor')).toMatchObject({
		status: 1,
		out: '',
		err: expect.stringContaining('There is an account for HAI@bao.example already.'),
	});
	expect(await runPortal('user', 'reset', 'ai@bao.example')).toMatchObject({
		status: 1,
		err: expect.stringContaining('There is no account'),
	});
});

test('the check names the entry of the log that somebody changed', async () => {
	expect(await runPortal('check')).toMatchObject({ status: 0 });
	inDatabase((db) => db.$client.exec("DROP TRIGGER audit_stays; UPDATE audit SET user_name = 'ai đó' WHERE id = 2"));
	expect(await runPortal('check')).toMatchObject({ status: 1, err: expect.stringContaining('The audit log was changed: entry 2') });
});
