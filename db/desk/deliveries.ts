import { type Database, transact } from '../client.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { requireRight } from './require-right.ts';

/** A service that is told of changes: how that goes, and what waits. */
export type ServiceState = {
	service: string;
	waiting: number;
	dead: number;
	sent: number;
	failed: number;
	failures: number;
	toldAt: number | null;
	notBefore: number;
	problem: string;
};
/** What a service could not be told, and why. */
export type DeadLetter = { id: number; service: string; subject: string; tries: number; deadAt: number; problem: string };
export type Deliveries = { services: ServiceState[]; letters: DeadLetter[] };

const shown = 200;

/** Who is told of changes, and what was given up, the newest first. */
export function listDeliveries(db: Database, actor: Actor): Deliveries {
	requireRight(actor, 'manageDeliveries');
	return {
		services: db.$client
			.prepare<[], ServiceState>(
				`SELECT service, sent, failed, failures, told_at AS toldAt, not_before AS notBefore, problem,
					(SELECT count(*) FROM outbox WHERE outbox.service = outbox_service.service AND dead_at IS NULL) AS waiting,
					(SELECT count(*) FROM outbox WHERE outbox.service = outbox_service.service AND dead_at IS NOT NULL) AS dead
				FROM outbox_service ORDER BY service`,
			)
			.all(),
		letters: db.$client
			.prepare<[number], DeadLetter>(
				`SELECT id, service, subject, tries, dead_at AS deadAt, problem FROM outbox
				WHERE dead_at IS NOT NULL ORDER BY dead_at DESC, id DESC LIMIT ?`,
			)
			.all(shown),
	};
}

/** One dead letter, or all of a service. */
export type Letters = { id: number } | { service: string };

/** Has them tried again, at once. Returns how many there were. */
export function retryLetters(db: Database, actor: Actor, which: Letters, now = new Date()): number {
	return change(db, actor, 'retryDelivery', which, now, () => {
		db.$client
			.prepare(
				'UPDATE outbox_service SET not_before = 0, failures = 0 WHERE service IN (SELECT service FROM outbox WHERE id = :id OR service = :service)',
			)
			.run(named(which));
		return db.$client
			.prepare(
				"UPDATE outbox SET dead_at = NULL, tries = 0, problem = '', due_at = :now WHERE dead_at IS NOT NULL AND (id = :id OR service = :service)",
			)
			.run({ ...named(which), now: now.getTime() }).changes;
	});
}

/** Throws them away. Returns how many there were. */
export function discardLetters(db: Database, actor: Actor, which: Letters, now = new Date()): number {
	return change(
		db,
		actor,
		'discardDelivery',
		which,
		now,
		() => db.$client.prepare('DELETE FROM outbox WHERE dead_at IS NOT NULL AND (id = :id OR service = :service)').run(named(which)).changes,
	);
}

const named = (which: Letters) => ({ id: 'id' in which ? which.id : null, service: 'service' in which ? which.service : null });

type Action = 'retryDelivery' | 'discardDelivery';

function change(db: Database, actor: Actor, action: Action, which: Letters, now: Date, write: () => number): number {
	return transact(db, () => {
		requireRight(actor, 'manageDeliveries');
		const count = write();
		if (count === 0) throw new Refused('absent');
		const subjectId = 'id' in which ? which.id : which.service;
		recordAudit(
			db,
			actor,
			{ action: action === 'retryDelivery' ? 'retryDelivery' : 'discardDelivery', subject: 'delivery', subjectId, detail: { count } },
			now,
		);
		return count;
	});
}
