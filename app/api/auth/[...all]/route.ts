import { forgetFailures, recordFailure, waitBeforeSignIn } from '#db/auth/attempts.ts';
import { findUser } from '#db/auth/users.ts';
import { household } from '#lib/household.ts';
import { TooManyPasswords } from '#lib/password.ts';
import { openDesk } from '../../../admin/desk.ts';

/** Nobody's address: whoever is shut out, and whoever never was there, are judged by the same work and get the same answer. */
const nobody = 'nobody@nowhere.invalid';
/** What of the library's own routes the desk uses. */
const open = new Set([
	'get-session',
	'sign-in/email',
	'sign-out',
	'two-factor/enable',
	'two-factor/disable',
	'two-factor/verify-totp',
	'two-factor/verify-backup-code',
	'two-factor/generate-backup-codes',
]);

export async function GET(request: Request): Promise<Response> {
	return isOpen(request) ? openDesk().auth.handler(request) : Response.json({ error: 'absent' }, { status: 404 });
}

export async function POST(request: Request): Promise<Response> {
	if (!isOpen(request)) return Response.json({ error: 'absent' }, { status: 404 });
	const { pathname } = new URL(request.url);
	if (pathname.endsWith('/sign-in/email')) return signIn(request);
	if (pathname.includes('/two-factor/verify')) return counted(request, request, '');
	return openDesk().auth.handler(request);
}

const isOpen = (request: Request) => open.has(new URL(request.url).pathname.replace('/api/auth/', ''));

async function signIn(request: Request): Promise<Response> {
	const given: unknown = await request
		.clone()
		.json()
		.catch(() => undefined);
	const email = typeof given === 'object' && given !== null && 'email' in given ? `${given.email}` : '';
	const account = email.trim().toLowerCase().slice(0, 200);
	const mayEnter = findUser(openDesk().db, account)?.disabled === false;
	const asked = new Request(request.url, {
		method: 'POST',
		headers: request.headers,
		body: JSON.stringify({ ...(typeof given === 'object' ? given : {}), email: mayEnter ? account : nobody }),
	});
	return counted(request, asked, account);
}

/** Hands a request on unless its household or account has tried too often of late, and remembers whether it failed. */
async function counted(request: Request, asked: Request, account: string): Promise<Response> {
	const { db, auth } = openDesk();
	const tried = { account, household: household(request.headers.get('x-portal-client') ?? '') };
	const wait = waitBeforeSignIn(db, tried);
	if (wait > 0) return Response.json({ error: 'tooOften', wait }, { status: 429, headers: { 'retry-after': `${wait}` } });
	try {
		const answer = await auth.handler(asked);
		if (answer.status === 401 || answer.status === 403) recordFailure(db, tried);
		else if (answer.ok) forgetFailures(db, tried);
		return answer;
	} catch (error) {
		if (!(error instanceof TooManyPasswords)) throw error;
		return Response.json({ error: 'busy' }, { status: 503, headers: { 'retry-after': '2' } });
	}
}
