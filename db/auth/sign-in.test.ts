import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { session, user } from '../schema/desk.ts';
import { today } from '../testing/newsroom.ts';
import { rowsOf } from '../testing/rows.ts';
import { cookiesOf, openDoor, requestOf, right } from './auth.testing.ts';
import { hashOf } from './hashed-tokens.ts';

const hour = 3_600_000;

// Only the clock stands: hashing goes on as ever.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: today('08:00') }));
afterEach(() => void vi.useRealTimers());

describe('at the door', () => {
	test('unknown, wrong and shut out get one answer', async () => {
		const { db, hire, enter } = await openDoor();
		hire('linh');
		db.update(user)
			.set({ disabled: true })
			.where(eq(user.id, hire('cu')))
			.run();
		const answers = await Promise.all(
			[
				['ai-do@bao.example', right],
				['linh@bao.example', 'sai mật khẩu rồi'],
				['cu@bao.example', right],
				['cu@bao.example', 'sai mật khẩu rồi'],
				['khong-phai-thu', right],
				['', right],
			].map(async ([email = '', password = '']) => {
				const answer = await enter(email, password);
				return [answer.status, await answer.text(), answer.headers.getSetCookie()];
			}),
		);
		expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
		expect(answers[0]?.[0]).toBe(401);
	});

	test('who it was is known by the cookie, whose token is new each time, and the session before ends', async () => {
		const { hire, enter, who } = await openDoor();
		const id = hire('linh', 'editor');
		const first = cookiesOf(await enter(' LINH@bao.example ', right));
		const actor = await who(first);
		expect(actor).toMatchObject({ id, role: 'editor', email: 'linh@bao.example', needsSecondFactor: false });
		const second = cookiesOf(await enter('linh@bao.example', right, { cookie: first, old: actor?.sessionId }));
		expect(second).not.toBe(first);
		expect(await who(first)).toBeUndefined();
		expect(await who(second)).toMatchObject({ id });
	});

	test('a token that somebody planted is worth nothing', async () => {
		const { hire, enter, who } = await openDoor();
		hire('linh');
		const planted = 'portal.session_token=planted.c2lnbmF0dXJl';
		const given = cookiesOf(await enter('linh@bao.example', right, { cookie: planted }));
		expect(given).not.toContain('planted');
		expect(await who(planted)).toBeUndefined();
	});
});

describe('whoever tries too often waits', () => {
	test('an account: 429 with the seconds to wait, from wherever it is tried, and after them the right password opens', async () => {
		const { hire, enter } = await openDoor();
		hire('linh');
		for (let number = 0; number < 5; number++)
			expect((await enter('linh@bao.example', 'sai mật khẩu rồi', { client: `198.51.100.${number}` })).status).toBe(401);
		const late = await enter('Linh@bao.example', right, { client: '198.51.100.77' });
		expect([late.status, late.headers.get('retry-after')]).toEqual([429, '4']);
		expect(await late.json()).toEqual({ error: 'tooOften', wait: 4 });
		vi.setSystemTime(today('08:00').getTime() + 4000);
		expect((await enter('linh@bao.example', right)).status).toBe(200);
	});

	test('an account that is not there waits as one that is', async () => {
		const { enter } = await openDoor();
		const statuses: number[] = [];
		for (let number = 0; number < 6; number++) statuses.push((await enter('ai-do@bao.example', right)).status);
		expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
	});

	test('a household of IPv6 is its 64 bits: thirty addresses are one', async () => {
		const { enter } = await openDoor();
		const statuses: number[] = [];
		for (let number = 0; number < 22; number++)
			statuses.push((await enter(`u${number}@bao.example`, right, { client: `2001:db8:7:7:${number.toString(16)}::1` })).status);
		expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
		expect(statuses.slice(20)).toEqual([429, 429]);
		expect((await enter('u@bao.example', right, { client: '2001:db8:7:8::1' })).status).toBe(401);
	});

	test('a dozen at once are a dozen', async () => {
		const { hire, enter } = await openDoor();
		hire('linh');
		const answers = await Promise.all(Array.from({ length: 12 }, () => enter('linh@bao.example', 'sai mật khẩu rồi')));
		expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
		expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
	});

	test('whoever does not get their turn at the hashing has not tried', async () => {
		const { db, hire, enter } = await openDoor();
		hire('linh');
		const answers = await Promise.all(
			Array.from({ length: 40 }, (_, number) => enter(`u${number}@bao.example`, right, { client: `192.0.2.${number}` })),
		);
		expect(answers.some(({ status }) => status === 503)).toBe(true);
		const counted = db.$client.prepare<[], number>("SELECT count(*) FROM attempt WHERE key LIKE 'account:%'").pluck().get();
		expect(counted).toBe(answers.filter(({ status }) => status === 401).length);
	});
});

describe('a session', () => {
	test('ends eight hours after somebody last did something, whatever an open page asks meanwhile by itself', async () => {
		const { hire, enter, who, stay } = await openDoor();
		hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		vi.setSystemTime(today('08:00').getTime() + 7 * hour);
		await stay(cookie);
		for (let minute = 0; minute < 8 * 60; minute += 20) {
			vi.setSystemTime(today('15:00').getTime() + (minute * hour) / 60);
			expect(await who(cookie)).toBeDefined();
		}
		vi.setSystemTime(today('15:00').getTime() + 8 * hour + 1000);
		expect(await who(cookie)).toBeUndefined();
		expect(await (await stay(cookie)).json()).toBeNull();
	});

	test('ends after seven days however much it is used', async () => {
		const { db, hire, enter, who, stay } = await openDoor();
		hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		for (let passed = 0; passed <= 168; passed += 6) {
			vi.setSystemTime(today('08:00').getTime() + passed * hour);
			await stay(cookie);
			expect(await who(cookie)).toBeDefined();
		}
		vi.setSystemTime(today('08:00').getTime() + 168 * hour + 1000);
		expect(await who(cookie)).toBeUndefined();
		expect(db.select().from(session).all()).toEqual([]);
	});

	test('is in the database by the hash of its token only: a copy of the database opens nothing', async () => {
		const { db, hire, enter, who } = await openDoor();
		hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		const token = decodeURIComponent(/session_token=([^.;]+)/.exec(cookie)?.[1] ?? '');
		expect(token.length).toBeGreaterThanOrEqual(32);
		expect(await who(cookie)).toMatchObject({ name: 'linh' });
		expect(JSON.stringify(rowsOf(db))).not.toContain(token);
		expect(db.select({ token: session.token }).from(session).all()).toEqual([{ token: hashOf(token) }]);
	});

	test('ends when its owner leaves', async () => {
		const { db, auth, hire, enter, who } = await openDoor();
		hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		expect((await auth.handler(requestOf('sign-out', {}, { cookie }))).status).toBe(200);
		expect(await who(cookie)).toBeUndefined();
		expect(db.select().from(session).all()).toEqual([]);
	});

	test('of somebody who is shut out is refused at the very next request', async () => {
		const { db, hire, enter, who } = await openDoor();
		const id = hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		db.update(user).set({ disabled: true }).where(eq(user.id, id)).run();
		expect(await who(cookie)).toBeUndefined();
	});

	test('has the role of this moment', async () => {
		const { db, hire, enter, who } = await openDoor();
		const id = hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		db.update(user).set({ role: 'chief' }).where(eq(user.id, id)).run();
		expect(await who(cookie)).toMatchObject({ role: 'chief' });
	});

	test('that is gone is gone, and a changed cookie is none', async () => {
		const { db, hire, enter, who } = await openDoor();
		hire('linh');
		const cookie = cookiesOf(await enter('linh@bao.example', right));
		expect(await who(cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBeUndefined();
		db.delete(session).run();
		expect(await who(cookie)).toBeUndefined();
	});
});
