import type { SignedIn } from '#db/auth/read-actor.ts';
import { noteOwnSecurity } from '#db/auth/sessions.ts';
import { answerSecondFactor, answerSignIn, answerWithPassword } from '#db/auth/sign-in.ts';
import { patiently } from '#db/patience.ts';
import { getActor, openDesk } from '../../../admin/desk.ts';
import { withDevice } from '../with-device.ts';
import { withLocale } from '../with-locale.ts';

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
/** What of it is written down when it is done by somebody who is signed in. */
const noted: Record<string, string> = {
	'two-factor/disable': 'disableSecondFactor',
	'two-factor/verify-totp': 'enableSecondFactor',
	'two-factor/generate-backup-codes': 'newRecoveryCodes',
};

const wordOf = (request: Request) => new URL(request.url).pathname.replace('/api/auth/', '');

export async function GET(request: Request): Promise<Response> {
	if (wordOf(request) !== 'get-session') return Response.json({ error: 'absent' }, { status: 404 });
	const answer = await patiently(() => openDesk().auth.handler(request));
	// The cookie goes on; the token that the library would tell is nothing for scripts.
	return new Response(null, {
		status: answer.ok ? 204 : answer.status,
		headers: answer.headers.getSetCookie().map((each) => ['set-cookie', each]),
	});
}

export async function POST(request: Request): Promise<Response> {
	const word = wordOf(request);
	if (!open.has(word)) return Response.json({ error: 'absent' }, { status: 404 });
	const desk = openDesk();
	const actor = await getActor();
	if (word === 'sign-in/email') return entered(request, await answerSignIn(desk, request, actor?.sessionId));
	if (word.startsWith('two-factor/') && actor) return answerOwn(request, word, actor);
	if (word.startsWith('two-factor/verify')) return entered(request, await answerSecondFactor(desk, request));
	return patiently(() => desk.auth.handler(request.clone()));
}

const entered = async (request: Request, answer: Response) => withLocale(await withDevice(request, answer));

/** The second factor of somebody who is signed in. When it is turned on or off, their other sessions end. */
async function answerOwn(request: Request, word: string, actor: SignedIn): Promise<Response> {
	const desk = openDesk();
	const begun = new Date();
	const isCode = word.startsWith('two-factor/verify');
	const answer = isCode ? await answerSecondFactor(desk, request) : await answerWithPassword(desk, request, actor.email);
	const action = word === 'two-factor/verify-totp' && actor.hasSecondFactor ? undefined : noted[word];
	if (answer.ok && action) await patiently(() => noteOwnSecurity(desk.db, actor, action, begun));
	return answer;
}
