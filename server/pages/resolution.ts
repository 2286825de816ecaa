import type { Database } from '#db/client.ts';
import { type Resolution, resolve } from '#db/reading/resolve.ts';

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
