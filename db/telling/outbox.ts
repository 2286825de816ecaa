import { type Database, transact } from '../client.ts';
import { prepared } from '../reading/prepared.ts';

export type Letter = { id: number; subject: string; version: number };
/** Why something was not told, whether asking again is of no use, and how long (ms) to wait before. */
export type Failure = { problem: string; isFinal: boolean; wait: number };

/** After so many tries a letter is laid aside for an editor to see. */
export const mostTries = 12;

const waiting = prepared((db) =>
	db.$client.prepare<{ service: string; now: number; most: number }, Letter>(
		`SELECT id, subject, version FROM outbox WHERE service = :service AND dead_at IS NULL AND due_at <= :now ORDER BY due_at, id LIMIT :most`,
	),
);

/** The letters of a service whose time has come, at most `most`: nobody else gets any of it until it is settled, or `lease` ms are over. */
export function takeLetters(db: Database, service: string, most: number, lease: number, now = Date.now()): Letter[] {
	if (waiting(db).all({ service, now, most: 1 }).length === 0) return [];
	return transact(db, () => {
		const { changes } = db.$client
			.prepare<{ service: string; now: number; until: number }>(
				'UPDATE outbox_service SET leased_until = :until WHERE service = :service AND leased_until <= :now AND not_before <= :now',
			)
			.run({ service, now, until: now + lease });
		return changes === 1 ? waiting(db).all({ service, now, most }) : [];
	});
}

/** Takes out what was told; what changed meanwhile is told again after `wait` ms. */
export function markTold(db: Database, service: string, letters: Letter[], wait: number, now = Date.now()): void {
	transact(db, () => {
		const remove = db.$client.prepare('DELETE FROM outbox WHERE id = ? AND version = ?');
		const again = db.$client.prepare("UPDATE outbox SET due_at = ?, tries = 0, problem = '' WHERE id = ?");
		for (const { id, version } of letters) if (remove.run(id, version).changes === 0) again.run(now + wait, id);
		db.$client
			.prepare(
				"UPDATE outbox_service SET leased_until = 0, not_before = 0, failures = 0, problem = '', sent = sent + ?, told_at = ? WHERE service = ?",
			)
			.run(letters.length, now, service);
	});
}

/** Notes that nothing of it was told. The service is left alone for a while; letters that cannot be told are laid aside. */
export function markFailed(db: Database, service: string, letters: Letter[], { problem, isFinal, wait }: Failure, now = Date.now()): void {
	transact(db, () => {
		const fail = db.$client.prepare<{ id: number; problem: string; now: number; tries: number }>(
			'UPDATE outbox SET tries = tries + 1, problem = :problem, dead_at = iif(tries + 1 >= :tries, :now, NULL) WHERE id = :id',
		);
		for (const { id } of letters) fail.run({ id, problem, now, tries: isFinal ? 1 : mostTries });
		db.$client
			.prepare(
				'UPDATE outbox_service SET leased_until = 0, not_before = ?, failures = failures + 1, failed = failed + 1, problem = ? WHERE service = ?',
			)
			.run(now + wait, problem, service);
	});
}

/** How often in a row a service could not be told. */
export function failuresOf(db: Database, service: string): number {
	return db.$client.prepare<[string], number>('SELECT failures FROM outbox_service WHERE service = ?').pluck().get(service) ?? 0;
}

type Figures = Record<'outbox_waiting' | 'outbox_dead' | 'outbox_sent_total' | 'outbox_failed_total', number>;

const figures = prepared((db) =>
	db.$client.prepare<[], Figures>(
		`SELECT (SELECT count(*) FROM outbox WHERE dead_at IS NULL) AS outbox_waiting, (SELECT count(*) FROM outbox WHERE dead_at IS NOT NULL) AS outbox_dead,
			coalesce(sum(sent), 0) AS outbox_sent_total, coalesce(sum(failed), 0) AS outbox_failed_total FROM outbox_service`,
	),
);

/** What waits to be told, what was given up, and how often it went well or not, for /metrics. */
export function outboxFigures(db: Database): Figures | Record<string, never> {
	return figures(db).get() ?? {};
}
