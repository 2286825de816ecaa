import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { household } from '#lib/household.ts';
import { TooManyPasswords } from '#lib/password.ts';
import type { Database } from '../client.ts';
import { patiently } from '../patience.ts';
import { session, user } from '../schema/desk.ts';
import { beginTry, type Tried, takeBackTry } from './attempts.ts';
import type { Auth } from './auth.ts';
import { hashOf } from './hashed-tokens.ts';
import { useCode } from './used-codes.ts';
import { findUser } from './users.ts';

/** Nobody's address: whoever is shut out, and whoever never was there, are judged by the same work and get the same answer. */
const nobody = 'nobody@nowhere.invalid';

/** What the library says of somebody whose code was right. */
const Entered = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

type House = { db: Database; auth: Auth };

/** Answers e-mail and password. `old`: the session that this browser had before, which ends with a new one. */
export async function answerSignIn({ db, auth }: House, request: Request, old?: string): Promise<Response> {
	const given = await fieldsOf(request);
	const account = `${given.email ?? ''}`.trim().toLowerCase().slice(0, 200);
	const mayEnter = findUser(db, account)?.disabled === false;
	const asked = resent(request, { email: mayEnter ? account : nobody, password: `${given.password ?? ''}`.slice(0, 200) });
	const answer = await counted({ db, auth }, asked, { account, household: householdOf(request) });
	if (answer.ok && mayEnter) await patiently(() => noteEntry(db, account, old));
	return answer;
}

/** Answers the six digits, or a recovery code, of somebody whose password was right; each opens the door once. No browser is trusted beyond this once. */
export async function answerSecondFactor(house: House, request: Request): Promise<Response> {
	const code = `${(await fieldsOf(request)).code ?? ''}`.slice(0, 40);
	const answer = await counted(house, resent(request, { code }), { account: '', household: householdOf(request) });
	if (!answer.ok || !request.url.includes('/verify-totp')) return answer;
	const { token, user } = Entered.parse(await answer.clone().json());
	if (await patiently(() => useCode(house.db, user.id, code))) return answer;
	await patiently(() =>
		house.db
			.delete(session)
			.where(eq(session.token, hashOf(token)))
			.run(),
	);
	return Response.json({ code: 'INVALID_CODE' }, { status: 401 });
}

/** Answers what needs the password once more of somebody who is signed in: guesses there count as they do at the door. */
export async function answerWithPassword(house: House, request: Request, account: string): Promise<Response> {
	const { password } = await fieldsOf(request);
	const asked = resent(request, { password: `${password ?? ''}`.slice(0, 200) });
	return counted(house, asked, { account, household: householdOf(request) });
}

/** The household a request comes from, by the address that the front wrote into it. */
export function householdOf({ headers }: { headers: Headers }): string {
	return household(headers.get('x-portal-client') ?? '');
}

async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
	const body: unknown = await request.json().catch(() => undefined);
	return typeof body === 'object' && body !== null ? { ...body } : {};
}

function resent({ url, headers }: Request, fields: Record<string, string>): Request {
	const kept = new Headers(headers);
	for (const name of ['content-length', 'transfer-encoding']) kept.delete(name);
	kept.set('content-type', 'application/json');
	return new Request(url, { method: 'POST', headers: kept, body: JSON.stringify(fields) });
}

/** Hands a request on unless its household or account has tried too often of late. */
async function counted({ db, auth }: House, asked: Request, tried: Tried): Promise<Response> {
	const wait = await patiently(() => beginTry(db, tried));
	if (wait > 0) return Response.json({ error: 'tooOften', wait }, { status: 429, headers: { 'retry-after': `${wait}` } });
	try {
		const answer = await patiently(() => auth.handler(asked.clone()));
		if (answer.ok || answer.status >= 500) await patiently(() => takeBackTry(db, tried, answer.ok));
		return answer;
	} catch (error) {
		await patiently(() => takeBackTry(db, tried));
		if (!(error instanceof TooManyPasswords)) throw error;
		return Response.json({ error: 'busy' }, { status: 503, headers: { 'retry-after': '2' } });
	}
}

function noteEntry(db: Database, email: string, old: string | undefined): void {
	db.update(user).set({ lastSeenAt: new Date() }).where(eq(user.email, email)).run();
	if (old !== undefined) db.delete(session).where(eq(session.id, old)).run();
}
