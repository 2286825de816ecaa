import { type FreshLink, noteMail } from '#db/auth/key-links.ts';
import type { Database } from '#db/client.ts';
import type { Environment } from '#lib/environment.ts';
import { type Letter, sendLetter } from './send-letter.ts';

/** Sends a link in a letter, when there is a server for letters. Nobody waits for it: what became of it stands beside the link at the desk. */
export function sendLink(db: Database, smtp: Environment['smtp'], link: FreshLink, letter: Omit<Letter, 'to'>): void {
	if (!smtp) return;
	noteMail(db, link.word, 'sending');
	void sendLetter(smtp, { to: { name: link.name, address: link.email }, ...letter })
		.then(() => noteMail(db, link.word, 'sent'))
		.catch((error: unknown) => noteMail(db, link.word, 'failed', (error instanceof Error ? error.message : `${error}`).slice(0, 300)))
		.catch((error: unknown) => console.error('What became of a letter could not be written down:', error));
}
