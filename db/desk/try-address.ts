import { localeOf } from '#lib/address.ts';
import { normalPath } from '#lib/old-address/normal-path.ts';
import { matchPattern, readAddress } from '#lib/old-address/pattern.ts';
import type { Captures } from '#lib/old-address/tokens.ts';
import type { Database } from '../client.ts';
import { followIn } from '../reading/old-address.ts';
import { findOldFile } from '../reading/old-file.ts';
import { redirectPatterns, targetOf } from '../reading/redirect-patterns.ts';
import { ownIn, type Resolution, resolve, resolveQuery } from '../reading/resolve.ts';
import type { Actor } from './actor.ts';
import { requireRight } from './require-right.ts';

/** A pattern that fits: its number in the order, what it caught, and where that leads, if to anything. */
export type Step = { number: number; pattern: string; caught: Captures; to?: string };
/** What a reader of an address gets, who decides it, and which patterns fit. */
export type Trial = {
	address: string;
	outcome: 'page' | 'moved' | 'withdrawn' | 'absent';
	by: 'paper' | 'redirect' | 'pattern' | 'file' | 'nobody';
	to?: string;
	steps: Step[];
};

/** Tries an address as a reader would; whole addresses of another host are taken for what follows the host. */
export function tryAddress(db: Database, actor: Actor, text: string): Trial | undefined {
	requireRight(actor, 'editRedirects');
	const url = URL.parse(text.trim(), 'http://own.invalid');
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	const path = normalPath(url.pathname);
	const query = url.search.slice(1);
	const found = resolveQuery(db, path, query) ?? resolve(db, path, url.searchParams.get('page'));
	const to = found.kind === 'moved' ? found.to : undefined;
	return {
		address: path + url.search,
		outcome: found.kind,
		by: whoDecides(found, findOldFile(db, path)),
		...(to !== undefined && { to }),
		steps: stepsOf(db, path, query),
	};
}

function whoDecides(found: Resolution, file: string | undefined): Trial['by'] {
	if (found.kind === 'absent') return 'nobody';
	if (found.kind !== 'moved') return 'paper';
	if (!found.by) return found.to === file ? 'file' : 'paper';
	return 'pattern' in found.by ? 'pattern' : 'redirect';
}

function stepsOf(db: Database, path: string, query: string): Step[] {
	const address = readAddress(path, query);
	if (!address) return [];
	const follow = followIn(db, ownIn(db));
	return redirectPatterns(db).flatMap((row, place) => {
		const caught = matchPattern(row.parsed, address);
		if (!caught) return [];
		const to = targetOf(db, row, caught, localeOf(path), follow);
		return [{ number: place + 1, pattern: row.pattern, caught, ...(to !== undefined && { to }) }];
	});
}
