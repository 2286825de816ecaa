import type { Database } from '../client.ts';
import { change } from '../schema/site.ts';

/** Appends what a write touched (`article:123`, `section:7`, `home`, `site` …), to be called in the write's own transaction. */
export function recordChange(db: Database, keys: Iterable<string>, at = new Date()): void {
	db.insert(change)
		.values({ at, keys: [...new Set(keys)].sort() })
		.run();
}
