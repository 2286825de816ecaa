import { createTransport } from 'nodemailer';
import { type FreshLink, noteMail } from '#db/auth/key-links.ts';
import type { Database } from '#db/client.ts';
import type { Environment } from '#lib/environment.ts';

type Letter = { subject: string; text: string };

/** Sends a link in a letter, when there is a server for letters. Nobody waits for it: what became of it stands beside the link at the desk. */
export function sendLink(db: Database, smtp: Environment['smtp'], link: FreshLink, letter: Letter): void {
	if (!smtp) return;
	noteMail(db, link.word, 'sending');
	void createTransport(inTime(smtp.url))
		.sendMail({ from: smtp.from, to: { name: link.name, address: link.email }, ...letter })
		.then(() => noteMail(db, link.word, 'sent'))
		.catch((error: unknown) => noteMail(db, link.word, 'failed', (error instanceof Error ? error.message : `${error}`).slice(0, 300)))
		.catch((error: unknown) => console.error('What became of a letter could not be written down:', error));
}

/** The server's address with times after which it counts as silent, in ms. */
function inTime(smtpUrl: string): string {
	const url = new URL(smtpUrl);
	for (const [name, time] of Object.entries({ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }))
		if (!url.searchParams.has(name)) url.searchParams.set(name, `${time}`);
	return url.href;
}
