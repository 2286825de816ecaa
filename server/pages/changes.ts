import type { Database } from '#db/client.ts';
import { keysOf } from '#db/desk/change-keys.ts';
import { articlesDue, changesSince, lastChangeId, nextPublication } from '#db/reading/changes.ts';

/** How often (ms) the change records are looked at, at most: a look takes some microseconds. */
const rhythm = 20;

export type Changes = { catchUp(now?: number): void };

/**
 * Tells `changed` the keys of what was written since, whoever wrote it, and of articles whose minute has come. To be called
 * before an answer is taken from memory; a database that does not answer is reported once, and pages go on as they are.
 */
export function followChanges(db: Database, changed: (keys: string[], now: number) => void, report: (error: unknown) => void): Changes {
	let seen = lastChangeId(db);
	let looked = Date.now();
	let due = nextPublication(db, looked);
	let silent = false;

	const look = (now: number) => {
		const changes = changesSince(db, seen);
		if (changes.length === 0 && now < due) return;
		const published = now < due ? [] : articlesDue(db, due - 1, now).flatMap((id) => keysOf(db, id));
		changed([...new Set([...changes.flatMap(({ keys }) => keys), ...published])], now);
		seen = changes.at(-1)?.id ?? seen;
		due = nextPublication(db, now);
	};
	return {
		catchUp(now = Date.now()) {
			if (now - looked < rhythm && now >= looked) return;
			looked = now;
			try {
				look(now);
				silent = false;
			} catch (error) {
				if (!silent) report(error);
				silent = true;
			}
		},
	};
}
