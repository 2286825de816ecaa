import type { Database } from '../client.ts';

/**
 * Whether the caller is the one to run a job now: once in `every` ms, however many processes ask. A job whose process dies
 * half-way is due again after the same time, so jobs must bear to be run twice.
 */
export function claimJob(db: Database, name: string, every: number, now = Date.now()): boolean {
	const { changes } = db.$client
		.prepare<{ name: string; now: number; before: number }>(
			`INSERT INTO job (name, begun_at) VALUES (:name, :now)
			ON CONFLICT (name) DO UPDATE SET begun_at = :now WHERE begun_at <= :before OR begun_at > :now`,
		)
		.run({ name, now, before: now - every });
	return changes === 1;
}

/** Deletes change records older than `age` ms, but never the newest: its number is where readers of changes go on; and none of which somebody is yet to be told. */
export function forgetChanges(db: Database, age: number, now = Date.now()): number {
	return db.$client
		.prepare<[number]>(
			`DELETE FROM change WHERE at < ? AND id < (SELECT max(id) FROM change)
			AND id <= coalesce((SELECT min(change_id) FROM outbox_service), (SELECT max(id) FROM change))`,
		)
		.run(now - age).changes;
}
