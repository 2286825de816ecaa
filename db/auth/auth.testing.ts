import type { Role } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';
import { openEmpty } from '../testing/newsroom.ts';
import { openAuth } from './auth.ts';
import { readActor } from './read-actor.ts';
import { answerSignIn } from './sign-in.ts';
import { insertUser } from './users.ts';

export const right = 'mười hai con thuyền';
const origin = 'http://localhost:3000';

type Asked = { cookie?: string; client?: string };

/** A request as the front passes it on, from a household. */
export function requestOf(way: string, fields: unknown, { cookie = '', client = '203.0.113.5' }: Asked = {}): Request {
	return new Request(`${origin}/api/auth/${way}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin, cookie, 'x-portal-client': client },
		body: JSON.stringify(fields),
	});
}

/** The cookies that an answer sets, as the browser sends them back. */
export function cookiesOf(answer: Response): string {
	return answer.headers
		.getSetCookie()
		.map((each) => each.split(';')[0] ?? '')
		.filter((each) => !each.endsWith('='))
		.join('; ');
}

/** The door of a newsroom: somebody of each name with the right password, and what they do there. */
export async function openDoor() {
	const db = openEmpty();
	const auth = openAuth(db, { secret: 'a secret of some length for tests only', siteUrl: origin, paperName: 'Báo thử' });
	const hash = await hashPassword(right);
	const hire = (name: string, role: Role = 'reporter') => insertUser(db, { email: `${name}@bao.example`, name, role }, hash);
	const enter = (email: string, password: string, asked: Asked & { old?: string } = {}) =>
		answerSignIn({ db, auth }, requestOf('sign-in/email', { email, password }, asked), asked.old);
	const who = (cookie: string, now?: number) => readActor(db, auth, new Headers({ cookie }), now);
	/** What a page says as long as somebody does something at it. */
	const stay = (cookie: string) => auth.handler(new Request(`${origin}/api/auth/get-session`, { headers: { cookie, origin } }));
	return { db, auth, hire, enter, who, stay };
}
