import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long (s) a browser is remembered: as long as browsers keep cookies. */
export const deviceMemory = 400 * 86_400;

/** The cookie by which a browser shows that somebody has signed in with it before; one for each account. */
export function deviceCookie(userId: string): string {
	return `portal.device.${createHash('sha256').update(userId).digest('hex').slice(0, 16)}`;
}

/** What a browser is given when somebody signs in with it for the first time. */
export function deviceWord(secret: string, userId: string): string {
	const said = randomBytes(12).toString('base64url');
	return `${said}.${signature(secret, userId, said)}`;
}

/** Whether a browser's word was given to it for this account. */
export function isKnownDevice(secret: string, userId: string, word: string | undefined): boolean {
	const [said = '', given = ''] = (word ?? '').split('.');
	const wanted = signature(secret, userId, said);
	return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}

const signature = (secret: string, userId: string, said: string) =>
	createHmac('sha256', secret).update(`device ${userId} ${said}`).digest('base64url');
