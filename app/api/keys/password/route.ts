import { z } from 'zod';
import { passwordHashOf, setPassword } from '#db/auth/users.ts';
import { hashPassword, isStrong, verifyPassword } from '#lib/password.ts';
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
	if (!(await verifyPassword(passwordHashOf(db, actor.id) ?? '', parsed.data.old)))
		return answerJson({ ok: false, refused: 'wrongPassword', detail: {} });
	setPassword(db, actor.id, await hashPassword(parsed.data.password), false, actor.sessionId);
	return answerJson({ ok: true, value: {} });
}
