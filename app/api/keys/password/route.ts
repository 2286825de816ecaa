import { z } from 'zod';
import { changeOwnPassword } from '#db/auth/own-password.ts';
import { householdOf } from '#db/auth/sign-in.ts';
import { Refused } from '#db/desk/actor.ts';
import { patiently } from '#db/patience.ts';
import { isStrong, TooManyPasswords } from '#lib/password.ts';
import { getActor, openDesk } from '../../../admin/desk.ts';
import { answerJson } from '../../../admin/perform.ts';

const Body = z.strictObject({ old: z.string().max(200), password: z.string().max(200) });

/** Changes one's own password and ends one's other sessions; open to those who must change it before they do anything else. */
export async function POST(request: Request): Promise<Response> {
	const actor = await getActor();
	if (!actor) return answerJson({ ok: false, refused: 'signedOut', detail: {} });
	const { db } = openDesk();
	const parsed = Body.safeParse(await request.json().catch(() => undefined));
	if (!parsed.success || !isStrong(parsed.data.password)) return answerJson({ ok: false, refused: 'weakPassword', detail: {} });
	try {
		const { old, password } = parsed.data;
		const household = householdOf(request);
		await patiently(() => changeOwnPassword(db, actor, { old, password, household }));
		return answerJson({ ok: true, value: {} });
	} catch (error) {
		if (error instanceof TooManyPasswords) return answerJson({ ok: false, refused: 'busy', detail: {} });
		if (error instanceof Refused) return answerJson({ ok: false, refused: error.key, detail: error.detail });
		throw error;
	}
}
