import { expect, test } from 'vitest';
import { Refused } from '../desk/actor.ts';
import { audit } from '../schema/desk.ts';
import { cookiesOf, openDoor, right } from './auth.testing.ts';
import { changeOwnPassword } from './own-password.ts';

const household = '203.0.113.5';
const fresh = 'một câu khác cũng dài';

/** Somebody who is signed in twice. */
async function signedInTwice() {
	const door = await openDoor();
	door.hire('linh');
	const [here, there] = [cookiesOf(await door.enter('linh@bao.example', right)), cookiesOf(await door.enter('linh@bao.example', right))];
	const actor = await door.who(here);
	if (!actor) throw new Error('Nobody is signed in.');
	return { ...door, here, there, actor };
}

test('a new password ends the other sessions, and only it opens', async () => {
	const { db, actor, here, there, who, enter } = await signedInTwice();
	await changeOwnPassword(db, actor, { old: right, password: fresh, household });
	expect(await who(here)).toBeDefined();
	expect(await who(there)).toBeUndefined();
	expect((await enter('linh@bao.example', right)).status).toBe(401);
	expect((await enter('linh@bao.example', fresh)).status).toBe(200);
	expect(db.select().from(audit).all()).toMatchObject([{ action: 'changePassword', userName: 'linh' }]);
});

test('whoever found a session open cannot guess the old one: the sixth try waits, right or wrong', async () => {
	const { db, actor, there, who } = await signedInTwice();
	const change = (old: string) =>
		changeOwnPassword(db, actor, { old, password: fresh, household }).then(
			() => 'changed',
			(error: unknown) => (error instanceof Refused ? error.key : error),
		);
	for (let number = 0; number < 5; number++) expect(await change(`sai mật khẩu ${number}`)).toBe('wrongPassword');
	expect(await change(right)).toBe('tooOften');
	expect(await who(there)).toBeDefined();
});
