import type { Miss } from '#lib/missed.ts';
import { type Database, transact } from '../client.ts';
import { dayNumber } from '../reading/most-read.ts';

/** Addresses that are kept of a day, those of one writing, and for how many days: made-up ones fill no disk. */
const [ofDay, atOnce, days] = [1000, 500, 30];

/** Adds counted addresses to the day's: those that most readers asked for stay. */
export function addMisses(db: Database, misses: Iterable<Miss>, now = Date.now()): void {
	const top = [...misses].sort((one, other) => other.hits - one.hits || other.bots - one.bots).slice(0, atOnce);
	const day = dayNumber(now);
	transact(db, () => {
		const add = db.$client.prepare<Miss & { day: number; now: number }>(
			`INSERT INTO missed_address (day, path, hits, bots, referrer, last_at) VALUES (:day, :path, :hits, :bots, :referrer, :now)
			ON CONFLICT (day, path) DO UPDATE SET hits = hits + :hits, bots = bots + :bots, last_at = :now, referrer = iif(:referrer = '', referrer, :referrer)`,
		);
		for (const miss of top) add.run({ ...miss, day, now });
		db.$client
			.prepare(
				`DELETE FROM missed_address WHERE day = :day AND path IN
				(SELECT path FROM missed_address WHERE day = :day ORDER BY hits DESC, bots DESC, last_at DESC LIMIT -1 OFFSET :most)`,
			)
			.run({ day, most: ofDay });
		db.$client.prepare('DELETE FROM missed_address WHERE day < ?').run(day - days);
	});
}
