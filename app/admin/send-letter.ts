import { createTransport } from 'nodemailer';
import type { Environment } from '#lib/environment.ts';

export type Letter = { to: { name: string; address: string }; subject: string; text: string };

/** Hands a letter to the server for letters. Throws what that server says against it, or that it says nothing. */
export async function sendLetter({ url, from }: NonNullable<Environment['smtp']>, letter: Letter): Promise<void> {
	await createTransport(inTime(url)).sendMail({ from, ...letter });
}

/** The server's address with times after which it counts as silent, in ms. */
function inTime(smtpUrl: string): string {
	const url = new URL(smtpUrl);
	for (const [name, time] of Object.entries({ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }))
		if (!url.searchParams.has(name)) url.searchParams.set(name, `${time}`);
	return url.href;
}
