import { cookies } from 'next/headers';
import { z } from 'zod';
import { findUser } from '#db/auth/users.ts';
import { readSite } from '#db/reading/site.ts';
import { secretOf } from '#db/secret.ts';
import { environment } from '#lib/environment.ts';
import { deviceCookie, deviceMemory, deviceWord, isKnownDevice } from '#lib/known-device.ts';
import { openDesk } from '../../admin/desk.ts';
import { deviceLetter } from '../../admin/device-letter.ts';
import { sendLetter } from '../../admin/send-letter.ts';

const Entered = z.object({ user: z.object({ id: z.string(), email: z.string() }) });

/** The answer to somebody who has signed in. A browser that was never used for the account is remembered, and its owner told by letter (threats, 31). */
export async function withDevice(request: Request, answer: Response): Promise<Response> {
	const entered = answer.ok ? Entered.safeParse(await answer.clone().json()) : undefined;
	if (!entered?.success) return answer;
	const { id, email } = entered.data.user;
	const { dataDir, siteUrl, smtp } = environment();
	const [secret, jar, name] = [secretOf(dataDir), await cookies(), deviceCookie(id)];
	if (isKnownDevice(secret, id, jar.get(name)?.value)) return answer;
	const secure = siteUrl.startsWith('https:');
	jar.set(name, deviceWord(secret, id), { path: '/api/auth', maxAge: deviceMemory, sameSite: 'lax', httpOnly: true, secure });
	if (smtp) void tell(smtp, email, request).catch((error: unknown) => console.error('A letter about a new device was not sent:', error));
	return answer;
}

async function tell(smtp: Parameters<typeof sendLetter>[0], email: string, { headers }: Request): Promise<void> {
	const { db } = openDesk();
	const row = findUser(db, email);
	if (!row) return;
	const seen = { userAgent: headers.get('user-agent') ?? '', address: headers.get('x-portal-client') ?? '', at: new Date() };
	await sendLetter(smtp, await deviceLetter({ ...row, ...seen, paper: readSite(db, 'vi').settings.name }));
}
