import { normalizeText } from '../text/normalize.ts';
import { isSafeHref } from './href.ts';

/** Search engines and mail programs wrap addresses in one of their own. */
const wrapped: readonly [host: RegExp, path: RegExp, parameter: string][] = [
	[/^www\.google\.[a-z.]+$/, /^\/url$/, 'q'],
	[/^www\.google\.[a-z.]+$/, /^\/url$/, 'url'],
	[/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^\/$/, 'url'],
	[/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
];

/** The address behind the redirect of a search engine or mail program; any other address as it is. */
export function unwrapped(href: string): string {
	const url = URL.parse(href);
	if (!url) return href;
	const targets = wrapped.flatMap(([host, path, parameter]) => {
		const target = host.test(url.hostname) && path.test(url.pathname) ? url.searchParams.get(parameter) : null;
		return target && /^https?:\/\//i.test(target) ? [target] : [];
	});
	return targets[0] ?? href;
}

/** The address as a link keeps it: unwrapped, of our own site as a path, `https://` or `mailto:` added where they were left out. */
export function linkAddress(typed: string, ownOrigin: string): string | undefined {
	const given = completed(normalizeText(typed).trim());
	const url = URL.parse(unwrapped(given));
	const href = url ? (url.origin === ownOrigin ? url.href.slice(ownOrigin.length) : url.href) : given;
	return href.length <= 2000 && isSafeHref(href) ? href : undefined;
}

function completed(given: string): string {
	if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(given)) return `mailto:${given}`;
	if (/^\+?\d[\d .()-]{6,}$/.test(given)) return `tel:${given.replace(/[ .()-]/g, '')}`;
	return /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i.test(given) ? `https://${given}` : given;
}
