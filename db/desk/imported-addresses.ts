import type { Database } from '../client.ts';
import { resolve } from '../reading/resolve.ts';
import { recordChange } from './record-change.ts';
import { moveAddress } from './redirects.ts';

/**
 * Leads the addresses at which something was read at its old place to its new one, each in the form in which addresses are looked up; to be
 * called in the write's own transaction. An address that is a page here keeps its page. Returns those that were kept from moving.
 */
export function keepOldAddresses(db: Database, addresses: readonly string[], target: string, now: Date): string[] {
	const own = addresses.filter(
		(path) => path !== target && !path.includes('?') && ['page', 'withdrawn'].includes(resolve(db, path, null).kind),
	);
	const moving = addresses.filter((path) => path !== target && path.length <= 500 && !own.includes(path));
	for (const path of moving) moveAddress(db, path, target, now);
	if (moving.length > 0)
		recordChange(
			db,
			moving.map((path) => `path:${path}`),
			now,
		);
	return own;
}
