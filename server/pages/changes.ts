import type { Database } from '#db/client.ts';
import { keysOf } from '#db/desk/change-keys.ts';
import { articlesDue, changesSince, lastChangeId, nextPublication } from '#db/reading/changes.ts';
import { keysDue, nextMoment } from '#db/reading/moments.ts';

/** How often (ms) the change records are looked at, at most: a look takes some microseconds. */
const rhythm = 20;

export type Changes = { catchUp(now?: number): void };

/**
 * Tells `changed` the keys of what was written since, whoever wrote it, of articles whose minute has come, and of what
 * begins or ends on the front page and above every page. To be called
 * before an answer is taken from memory; a database that does not answer is reported once, and pages go on as they are.
 */
export function followChanges(db: Database, changed: (keys: string[], now: number) => void, report: (error: unknown) => void): Changes {
	let seen = lastChangeId(db);
	let looked = Date.now();
	const nextDue = (after: number) => Math.min(nextPublication(db, after), nextMoment(db, after));
	let due = nextDue(looked);
	let silent = false;

	const look = (now: number) => {
		const changes = changesSince(db, seen);
		if (changes.length === 0 && now < due) return;
		const come = now < due ? [] : [...articlesDue(db, due - 1, now).flatMap((id) => keysOf(db, id)), ...keysDue(db, due - 1, now)];
		changed([...new Set([...changes.flatMap(({ keys }) => keys), ...come])], now);
		seen = changes.at(-1)?.id ?? seen;
		due = nextDue(now);
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
