import { parseAddress } from '#lib/address.ts';
import { normalPairs, normalPath } from '#lib/old-address/normal-path.ts';
import { isKnownParameter } from '#lib/page-keys.ts';
import { Refused } from './actor.ts';

/** What the front answers itself, before it looks for redirects. */
const machinery = /^\/(admin|api|media|_next|healthz|readyz|metrics)(\/|$)/;

/** An old address in the form in which it is looked up, with the query that an old system read. Throws a refusal for what is no path of this site. */
export function sourcePath(text: string): string {
	const { path, search } = ownParts(inLetters(text.trim()), 'path');
	if (search === '') return path;
	const page = parseAddress(path)?.page;
	const pairs = normalPairs(search.slice(1)).filter((pair) => page === undefined || !isKnownParameter(page, pair.split('=')[0] ?? ''));
	if (pairs.length === 0) throw new Refused('invalid', { path: 'path' });
	return `${path}?${pairs.join('&')}`;
}

/** Old systems had letters of all kinds in their addresses; browsers send them as percent signs. */
function inLetters(text: string): string {
	return /^\/[^\s\\]*$/.test(text) ? encodeURI(text.toWellFormed().normalize('NFC')).replace(/%25(?=[0-9a-f]{2})/gi, '%') : text;
}

/** Where a redirect may lead: to a path of this site, in the form in which it answers. Throws a refusal for anything else. */
export function ownTarget(text: string): string {
	const { path, search } = ownParts(text.trim(), 'target');
	return path + search;
}

/** Judges a path as browsers read it: no other host, no scheme, nothing they would take for one. */
function ownParts(given: string, field: 'path' | 'target'): { path: string; search: string } {
	const parsed = /^\/(?![/\\])[\x21-\x7e]*$/.test(given) && !given.includes('\\') ? new URL(given, 'http://own.invalid') : undefined;
	if (parsed?.host !== 'own.invalid' || given.length > 500) throw new Refused('invalid', { path: field });
	const path = normalPath(parsed.pathname);
	if (machinery.test(path)) throw new Refused('invalid', { path: field });
	return { path, search: parsed.search };
}
