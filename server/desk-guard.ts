import type { IncomingMessage } from 'node:http';

const reading = new Set(['GET', 'HEAD']);
/** Where somebody who is not signed in yet may send something. */
const anonymous = /^\/api\/(auth|keys)(\/|\?|$)/;
const sessionCookie = /(?:^|;\s*)(?:__Secure-)?portal\.(?:session_token|two_factor)=/;
/** Bytes that anything but an upload may have. */
const largest = 1_048_576;

/**
 * The status with which the desk's front door turns a request away before the framework reads its body (threats, 8 and 9); undefined
 * for one that may pass. Whether a session is good, and what it may do, is judged behind it, every time.
 */
export function turnAway(
	{ method = 'GET', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
	siteUrl: string,
): number | undefined {
	if (reading.has(method)) return undefined;
	if (!isOurPage(headers, siteUrl)) return 403;
	if (!anonymous.test(url) && !sessionCookie.test(headers.cookie ?? '')) return 401;
	const isUpload = /^\/api\/desk\/uploads(\/|\?|$)/.test(url);
	return !isUpload && Number(headers['content-length'] ?? 0) > largest ? 413 : undefined;
}

/** Whether a browser says that the request comes from a page of ours. */
function isOurPage({ origin, host, 'sec-fetch-site': site }: IncomingMessage['headers'], siteUrl: string): boolean {
	if (origin === undefined) return site === 'same-origin';
	return origin === siteUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
