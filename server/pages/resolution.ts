import type { Database } from '#db/client.ts';
import { type Resolution, resolve, resolveQuery } from '#db/reading/resolve.ts';

export type Resolve = (address: string) => Resolution | undefined;

/**
 * A function that tells what an address answers; undefined when only a renderer can say, or the database is silent.
 * `isUndecided` names the paths that the front does not decide about: a search costs more than it may spend, a file is no page.
 */
export function createResolution(db: Database, isUndecided: (path: string) => boolean): Resolve {
	return (address) => {
		const [path = '', query] = address.split('?');
		if (isUndecided(path)) return undefined;
		try {
			return resolve(db, path, new URLSearchParams(query).get('page'));
		} catch {
			return undefined;
		}
	};
}

export type Moved = Extract<Resolution, { kind: 'moved' }>;

/** A function that tells where an address of an old system leads, whose query says what it means; undefined for any other. */
export function createQueryResolution(db: Database): (target: string) => Moved | undefined {
	return (target) => {
		const cut = target.indexOf('?');
		if (cut < 0) return undefined;
		try {
			return resolveQuery(db, target.slice(0, cut), target.slice(cut + 1));
		} catch {
			// A database that does not answer leads nowhere; the page is shown as it is.
			return undefined;
		}
	};
}
