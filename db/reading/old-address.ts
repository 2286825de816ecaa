import { parseAddress } from '#lib/address.ts';
import { normalPairs, normalPath } from '#lib/old-address/normal-path.ts';
import { readAddress } from '#lib/old-address/pattern.ts';
import { isKnownParameter } from '#lib/page-keys.ts';
import type { Database } from '../client.ts';
import { findRedirect } from './article-state.ts';
import { findOldFile } from './old-file.ts';
import { prepared } from './prepared.ts';
import { type Follow, fitsPattern, leadByPattern, redirectPatterns, type Way } from './redirect-patterns.ts';
import type { Resolution } from './resolve.ts';
import { resolveArticle } from './resolve-article.ts';

/** What an address of ours answers, whatever other addresses lead to. */
export type Own = (path: string, page: string | null) => Resolution;

/** How often a reader could have been sent on; more is a circle, which writes refuse. */
const mostHops = 5;

/** Where an address that is no page leads: by its own redirect, else to the file that it was, else by the first pattern with something to lead to. */
export function leadFrom(db: Database, path: string, own: Own): Way | undefined {
	const exact = exactRedirect(db, path) ?? ofWholePage(db, path);
	if (exact === undefined) return fileFrom(db, path) ?? patternFrom(db, path, own);
	const last = lastOf(db, exact.to, own);
	return { ...exact, to: patternFrom(db, last.split(/[?#]/)[0] ?? '', own)?.to ?? last };
}

/** What WordPress hangs on to the address of a post for the same in another form: its feed, its page for phones, pages of its text and comments. */
const otherForm = /(?<=.)\/(?:feed(?:\/(?:rss2?|rdf|atom))?|amp|embed|trackback|(?:comment-page-|page\/)\d{1,6})$/;

/** The redirect of the page of which this is another form. */
function ofWholePage(db: Database, path: string): Way | undefined {
	const whole = normalPath(path);
	const end = whole.search(otherForm);
	return end > 0 ? exactRedirect(db, whole.slice(0, end)) : undefined;
}

function fileFrom(db: Database, path: string): Way | undefined {
	const to = findOldFile(db, path);
	return to === undefined ? undefined : { to };
}

function patternFrom(db: Database, path: string, own: Own): Way | undefined {
	// A page of a list that is too far is still an address of ours.
	if (own(path, null).kind !== 'absent') return undefined;
	const address = readAddress(path);
	return address && leadByPattern(db, address, path, false, followIn(db, own));
}

/** A redirect from exactly this path. */
export function exactRedirect(db: Database, path: string): Way | undefined {
	for (const form of path.includes('%') ? [path, normalPath(path)] : [path]) {
		const to = findRedirect(db, form);
		if (to !== undefined) return { to, by: { redirect: form } };
	}
	return undefined;
}

const anyWithQuery = prepared((db) => db.$client.prepare<[], number>("SELECT 1 FROM redirect WHERE instr(path, '?') > 0 LIMIT 1").pluck());

/**
 * Where an address of an old system leads that says with a query what it means (`/?p=12`, `/index.php?id=12`). Parameters that a page
 * of ours knows are its own. Nothing is kept of such an address anywhere: made-up ones fill no memory.
 */
export function leadFromQuery(db: Database, path: string, query: string, own: Own): Way | undefined {
	const page = parseAddress(path)?.page;
	const pairs = normalPairs(query).filter((pair) => page === undefined || !isKnownParameter(page, pair.split('=')[0] ?? ''));
	if (pairs.length === 0) return undefined;
	const exact = anyWithQuery(db).get() === undefined ? undefined : exactWithQuery(db, path, pairs);
	if (exact !== undefined) return { ...exact, to: lastOf(db, exact.to, own) };
	if (!redirectPatterns(db).some(({ parsed }) => parsed.parameters.length > 0)) return undefined;
	const address = readAddress(path, pairs.join('&'));
	return address && leadByPattern(db, address, path, true, followIn(db, own));
}

/** All of a query, else any one pair of it: others may have been added on the way. */
function exactWithQuery(db: Database, path: string, pairs: string[]): Way | undefined {
	for (const query of [pairs.join('&'), ...pairs.slice(0, 8)]) {
		const redirect = `${path}?${query}`;
		const to = findRedirect(db, redirect);
		if (to !== undefined) return { to, by: { redirect } };
	}
	return undefined;
}

/** Follows addresses of ours in which a pattern has put what it caught. */
export function followIn(db: Database, own: Own): Follow {
	return (target) => {
		const last = lastOf(db, target, own);
		const found = own(last.split(/[?#]/)[0] ?? '', null).kind;
		return found === 'absent' ? undefined : last;
	};
}

/** The address at which a way ends: no reader is sent on twice. */
function lastOf(db: Database, target: string, own: Own): string {
	let last = target;
	for (let hop = 0; hop < mostHops; hop++) {
		const [path = '', query] = last.split('#')[0]?.split('?') ?? [];
		const found = own(path, new URLSearchParams(query).get('page'));
		const next =
			found.kind === 'moved' ? found.to : found.kind === 'absent' ? (exactRedirect(db, path)?.to ?? byNumber(db, path)) : undefined;
		if (next === undefined || next === last) return last;
		last = next;
	}
	return last;
}

/**
 * What the number at the end of a path answers below a word that is no section of ours: the article that has it, wherever it was once.
 * A page of a list of WordPress (`/page/2`), and a number in an address of the old system's form, is none of ours.
 */
export function answerByNumber(db: Database, path: string): Resolution {
	const address = parseAddress(path);
	if (address?.page !== 'article' || (address.section === 'page' && address.slug === '')) return { kind: 'absent' };
	const old = readAddress(path);
	return old && fitsPattern(db, old) ? { kind: 'absent' } : resolveArticle(db, address);
}

function byNumber(db: Database, path: string): string | undefined {
	const found = answerByNumber(db, path);
	return found.kind === 'moved' ? found.to : undefined;
}
