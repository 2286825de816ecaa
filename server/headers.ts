import { embedOrigins } from '#lib/video/providers.ts';

const always = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data:",
	'font-src': "'self'",
	'manifest-src': "'self'",
	'frame-src': embedOrigins.join(' '),
	'form-action': "'self'",
	'base-uri': "'none'",
	'frame-ancestors': "'none'",
};

/** What a readers' page may load: our own files, the players of known providers, and of other hosts only the films it shows. */
export function contentPolicy(html: string): string {
	const sources = Array.from(html.matchAll(/<source\b[^>]*\ssrc="(https:\/\/[^"/]+)[^"]*"([^>]*)>/g));
	const streams = sources.some(([tag]) => tag.includes('application/vnd.apple.mpegurl'));
	// A stream's parts come from hosts that only its manifest names.
	const hosts = streams ? 'blob: https:' : [...new Set(sources.map(([, origin]) => origin))].join(' ');
	return writePolicy({
		...always,
		'connect-src': streams ? "'self' https:" : "'self'",
		'media-src': `'self' ${hosts}`.trimEnd(),
		...(streams && { 'worker-src': 'blob:' }),
	});
}

/** For the desk, a React application: scripts carry the nonce of their answer, pictures and uploads are our own. */
export function deskPolicy(nonce: string): string {
	return writePolicy({
		...always,
		'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`,
		'style-src': "'self' 'unsafe-inline'",
		'img-src': "'self' data: blob:",
		'media-src': "'self' blob:",
		'connect-src': "'self'",
		// Previews of the desk's own making.
		'frame-src': `'self' ${embedOrigins.join(' ')}`,
	});
}

/** For cards in other sites' pages: pictures, type and a style sheet of ours, and nothing that runs. */
export const framedPolicy =
	"default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** For answers that are no pages: nothing in them may run or be framed. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

function writePolicy(directives: Record<string, string>): string {
	return Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');
}

const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** The headers of every answer, name after value. HSTS only where readers type https. */
export function securityHeaders(siteUrl: string): string[] {
	return [
		...['X-Content-Type-Options', 'nosniff'],
		...['Referrer-Policy', 'strict-origin-when-cross-origin'],
		...['Cross-Origin-Opener-Policy', 'same-origin'],
		...['Permissions-Policy', permissions.map((name) => `${name}=()`).join(', ')],
		...(siteUrl.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : []),
	];
}
