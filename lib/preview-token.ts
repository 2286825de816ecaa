import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long (ms) a preview address is good. */
const life = 24 * 3_600_000;

/** A word for a preview of an article's working copy, good for a day: the article, when it ends, and a signature of 192 bits. */
export function previewToken(secret: string, articleId: number, now = Date.now()): string {
	const said = `${articleId}.${(now + life).toString(36)}`;
	return `${said}.${signature(secret, said)}`;
}

/** The article that a preview word is for; undefined for one that is made up, altered or too old. */
export function readPreviewToken(secret: string, token: string, now = Date.now()): number | undefined {
	const [, said = '', id = '', until = '', given = ''] = /^((\d{1,15})\.([0-9a-z]{1,12}))\.([\w-]{32})$/.exec(token) ?? [];
	const wanted = signature(secret, said);
	if (given.length !== wanted.length || !timingSafeEqual(Buffer.from(given), Buffer.from(wanted))) return undefined;
	return Number.parseInt(until, 36) > now ? Number(id) : undefined;
}

const signature = (secret: string, said: string) => createHmac('sha256', secret).update(`preview ${said}`).digest('base64url').slice(0, 32);
