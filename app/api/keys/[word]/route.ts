import { z } from 'zod';
import { spendKeyLink } from '#db/auth/key-links.ts';
import { Refused } from '#db/desk/actor.ts';
import { patiently } from '#db/patience.ts';
import { isStrong, TooManyPasswords } from '#lib/password.ts';
import { openDesk } from '../../../admin/desk.ts';
import { answerJson } from '../../../admin/perform.ts';

const Body = z.strictObject({ password: z.string().max(200), old: z.undefined().optional() });

/** Makes the account of somebody invited, or gives a lost one its new password. The word in the address is what allows it. */
export async function POST(request: Request, { params }: RouteContext<'/api/keys/[word]'>): Promise<Response> {
	const { word } = await params;
	const parsed = Body.safeParse(await request.json().catch(() => undefined));
	if (!parsed.success || !isStrong(parsed.data.password)) return answerJson({ ok: false, refused: 'weakPassword', detail: {} });
	try {
		return answerJson({ ok: true, value: await patiently(() => spendKeyLink(openDesk().db, word, parsed.data.password)) });
	} catch (error) {
		if (error instanceof TooManyPasswords) return answerJson({ ok: false, refused: 'busy', detail: {} });
		if (error instanceof Refused) return answerJson({ ok: false, refused: error.key, detail: error.detail });
		throw error;
	}
}
