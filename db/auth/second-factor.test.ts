import { describe, expect, test } from 'vitest';
import { refusalOf } from '../desk/desk.testing.ts';
import { readSecondFactorRoles } from '../desk/edit-settings.ts';
import { session } from '../schema/desk.ts';
import { setting } from '../schema/site.ts';
import { totp } from '../testing/totp.ts';
import { cookiesOf, openDoor, requestOf, right } from './auth.testing.ts';
import { confirmSession } from './confirmation.ts';
import { resetSecondFactor } from './second-factor.ts';
import { answerSecondFactor, answerWithPassword } from './sign-in.ts';

/** Somebody with a second factor, their secret and codes. */
async function withSecondFactor() {
	const door = await openDoor();
	const { auth, db, hire, enter } = door;
	const id = hire('linh', 'chief');
	const cookie = cookiesOf(await enter('linh@bao.example', right));
	const setup = await answerWithPassword({ db, auth }, requestOf('two-factor/enable', { password: right }, { cookie }), 'linh@bao.example');
	const { totpURI, backupCodes } = await setup.json();
	const secret = new URL(totpURI).searchParams.get('secret') ?? '';
	const code = (way: string, given: string, jar: string, client = '203.0.113.5') =>
		answerSecondFactor({ db, auth }, requestOf(`two-factor/${way}`, { code: given, trustDevice: true }, { cookie: jar, client }));
	return { ...door, id, cookie, secret, backupCodes: backupCodes as string[], code };
}

/** Turned on by the code of the half minute before: that of now is still good. */
async function turnedOn() {
	const made = await withSecondFactor();
	await made.code('verify-totp', totp(made.secret, Date.now() - 30_000), made.cookie);
	return made;
}

test('it does not count until one of its codes was right', async () => {
	const { code, cookie, secret, enter, who } = await withSecondFactor();
	expect((await code('verify-totp', '000000', cookie)).status).toBe(401);
	expect((await who(cookie))?.hasSecondFactor).toBe(false);
	expect(await (await enter('linh@bao.example', right)).json()).not.toHaveProperty('twoFactorRedirect');
	const verified = await code('verify-totp', totp(secret), cookie);
	expect(verified.status).toBe(200);
	expect((await who(cookiesOf(verified)))?.hasSecondFactor).toBe(true);
	expect(await who(cookie)).toBeUndefined();
});

test('it takes the password to turn it on', async () => {
	const { auth, db, hire, enter } = await openDoor();
	hire('linh');
	const cookie = cookiesOf(await enter('linh@bao.example', right));
	const ask = (password: string) =>
		answerWithPassword({ db, auth }, requestOf('two-factor/enable', { password }, { cookie }), 'linh@bao.example');
	for (let number = 0; number < 5; number++) expect((await ask('sai mật khẩu rồi')).status).toBe(400);
	expect((await ask(right)).status).toBe(429);
});

describe('at the door', () => {
	test('the password alone opens nothing; a code, or a recovery code once, does', async () => {
		const { enter, who, code, secret, backupCodes } = await turnedOn();
		const half = await enter('linh@bao.example', right);
		expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
		expect(await who(cookiesOf(half))).toBeUndefined();
		expect(await who(cookiesOf(await code('verify-totp', totp(secret), cookiesOf(half))))).toMatchObject({ name: 'linh' });

		const [first = ''] = backupCodes;
		const again = cookiesOf(await enter('linh@bao.example', right));
		expect(await who(cookiesOf(await code('verify-backup-code', first, again)))).toMatchObject({ name: 'linh' });
		const third = cookiesOf(await enter('linh@bao.example', right));
		expect((await code('verify-backup-code', first, third)).status).toBe(401);
	});

	test('a half-open door is used once, and no browser is trusted for longer', async () => {
		const { enter, code, secret } = await turnedOn();
		const half = cookiesOf(await enter('linh@bao.example', right));
		const inside = await code('verify-totp', totp(secret), half);
		expect(cookiesOf(inside)).not.toContain('trust');
		expect((await code('verify-totp', totp(secret), half)).status).toBe(401);
		expect(await (await enter('linh@bao.example', right, { cookie: cookiesOf(inside) })).json()).toMatchObject({ twoFactorRedirect: true });
	});

	test('a code opens once, whoever saw it; the next one opens again', async () => {
		const { db, enter, who, code, secret, id } = await turnedOn();
		const halves = [cookiesOf(await enter('linh@bao.example', right)), cookiesOf(await enter('linh@bao.example', right))];
		const answers = await Promise.all(halves.map((half) => code('verify-totp', totp(secret), half)));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
		const refused = answers.find(({ status }) => status === 401);
		expect(refused?.headers.getSetCookie()).toEqual([]);
		const ofHers = () =>
			db
				.select()
				.from(session)
				.all()
				.filter(({ userId }) => userId === id).length;
		const before = ofHers();
		expect((await code('verify-totp', totp(secret), cookiesOf(await enter('linh@bao.example', right)))).status).toBe(401);
		expect(ofHers()).toBe(before);
		const next = await code('verify-totp', totp(secret, Date.now() + 30_000), cookiesOf(await enter('linh@bao.example', right)));
		expect(await who(cookiesOf(next))).toMatchObject({ name: 'linh' });
	});

	test('guessing codes ends: five to a half-open door, and a household has twenty', async () => {
		const { enter, code } = await turnedOn();
		const half = cookiesOf(await enter('linh@bao.example', right));
		const statuses: number[] = [];
		for (let number = 0; number < 7; number++) statuses.push((await code('verify-totp', `00000${number}`, half, '192.0.2.9')).status);
		expect(statuses.slice(0, 5)).toEqual(Array(5).fill(401));
		expect(statuses.slice(5).every((status) => status >= 400)).toBe(true);
		for (let number = 0; number < 14; number++) await code('verify-totp', '000000', half, '192.0.2.9');
		expect((await code('verify-totp', '000000', half, '192.0.2.9')).status).toBe(429);
	});

	test('nothing is asked of nobody', async () => {
		const { code } = await openDoorWithCode();
		expect((await code('verify-totp', '123456')).status).toBe(401);
		expect((await code('verify-backup-code', 'abcde-12345')).status).toBe(401);
	});
});

async function openDoorWithCode() {
	const { db, auth } = await openDoor();
	return { code: (way: string, code: string) => answerSecondFactor({ db, auth }, requestOf(`two-factor/${way}`, { code })) };
}

describe('roles that must have one', () => {
	test.each([
		['chief administrator', ['chief', 'administrator']],
		['', []],
		['nobody', []],
	])('%s', async (value, expected) => {
		const { db } = await openDoor();
		db.insert(setting).values({ key: 'secondFactorRoles', locale: '', value }).run();
		expect(readSecondFactorRoles(db)).toEqual(expected);
	});

	test('whoever has such a role needs it until they have it', async () => {
		const { db, cookie, code, secret, who } = await withSecondFactor();
		expect(await who(cookie)).toMatchObject({ needsSecondFactor: false });
		db.insert(setting).values({ key: 'secondFactorRoles', locale: '', value: 'chief' }).run();
		expect(await who(cookie)).toMatchObject({ needsSecondFactor: true });
		expect(await who(cookiesOf(await code('verify-totp', totp(secret), cookie)))).toMatchObject({ needsSecondFactor: false });
	});
});

test('an administrator resets a lost one: its owner’s sessions end and the password opens again', async () => {
	const { db, id, hire, enter, who } = await turnedOn();
	hire('quan-tri', 'administrator');
	const admin = await who(cookiesOf(await enter('quan-tri@bao.example', right)));
	const reporter = {
		id: hire('moi'),
		name: 'moi',
		email: 'moi@bao.example',
		role: 'reporter' as const,
		locale: 'vi' as const,
		sessionId: 'x',
	};
	if (!admin) throw new Error('The administrator is not in.');
	expect(refusalOf(() => resetSecondFactor(db, reporter, id))).toMatchObject({ key: 'notAllowed' });
	expect(refusalOf(() => resetSecondFactor(db, admin, id))).toMatchObject({ key: 'reauthenticate' });
	await confirmSession(db, admin, right, '203.0.113.5');
	resetSecondFactor(db, admin, id);
	expect(db.select({ userId: session.userId }).from(session).all()).toEqual([{ userId: admin.id }]);
	expect(await (await enter('linh@bao.example', right)).json()).not.toHaveProperty('twoFactorRedirect');
});
