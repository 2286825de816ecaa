import { type Database, transact } from '../client.ts';
import { dayNumber } from '../reading/most-read.ts';

/** Adds reads to the counts of the day in Vietnam, in one transaction; ids of nothing that is public are passed over. */
export function addReads(db: Database, reads: ReadonlyMap<number, number>, now = Date.now()): void {
	const add = db.$client.prepare<{ id: number; reads: number; day: number; now: number }>(
		`INSERT INTO read_count (article_id, day, locale, reads)
		SELECT id, :day, locale, :reads FROM article WHERE id = :id AND public_at <= :now
		ON CONFLICT (article_id, day) DO UPDATE SET reads = reads + excluded.reads`,
	);
	transact(db, () => {
		for (const [id, count] of reads) add.run({ id, reads: count, day: dayNumber(now), now });
	});
}
