import { and, asc, desc, eq, gte, lt, type SQL } from 'drizzle-orm';
import type { AuditEntry } from '#lib/desk/audit-entry.ts';
import { type InSession, requireConfirmation } from '../auth/confirmation.ts';
import type { Database } from '../client.ts';
import { audit } from '../schema/desk.ts';
import type { Actor } from './actor.ts';
import { namesOf } from './audit-names.ts';
import { requireRight } from './require-right.ts';

export type AuditFilter = { who?: string; action?: string; subject?: string; subjectId?: string; from?: Date; until?: Date };
const pageSize = 50;

/** Entries of the log that a filter lets through, the newest first, those before entry `before`; `next` is where the following page begins. */
export function listAudit(db: Database, actor: Actor, filter: AuditFilter, before?: number) {
	requireRight(actor, 'readAudit');
	const earlier = before === undefined ? undefined : lt(audit.id, before);
	const rows = selectEntries(db, and(earlier, ...conditions(filter)))
		.orderBy(desc(audit.id))
		.limit(pageSize + 1)
		.all();
	const items = rows.slice(0, pageSize);
	return { items, titles: namesOf(db, items), next: rows.length > pageSize ? items.at(-1)?.id : undefined };
}

function selectEntries(db: Database, condition: SQL | undefined) {
	const { id, at, userName, action, subject, subjectId, detail } = audit;
	return db.select({ id, at, userName, action, subject, subjectId, detail }).from(audit).where(condition).$dynamic();
}

function conditions({ who, action, subject, subjectId, from, until }: AuditFilter) {
	return [
		who ? eq(audit.userId, who) : undefined,
		action ? eq(audit.action, action) : undefined,
		subject ? eq(audit.subject, subject) : undefined,
		subjectId ? eq(audit.subjectId, subjectId) : undefined,
		from && gte(audit.at, from),
		until && lt(audit.at, until),
	];
}

/** Who and what the log speaks of, to choose from. */
export function auditChoices(db: Database, actor: Actor) {
	requireRight(actor, 'readAudit');
	// One look into an index for each value, however long the log is.
	const distinct = (column: string) =>
		db.$client
			.prepare<[], string>(
				`WITH RECURSIVE each(value) AS (SELECT min(${column}) FROM audit
				UNION ALL SELECT (SELECT min(${column}) FROM audit WHERE ${column} > value) FROM each WHERE value IS NOT NULL)
				SELECT value FROM each WHERE value IS NOT NULL LIMIT 500`,
			)
			.pluck()
			.all();
	const latestName = db.$client.prepare<[string], string>('SELECT user_name FROM audit WHERE user_id = ? ORDER BY id DESC LIMIT 1').pluck();
	return {
		people: distinct('user_id').map((id) => ({ id, name: latestName.get(id) ?? id })),
		actions: distinct('action'),
		subjects: distinct('subject'),
	};
}

/** How many entries there are, counted up to a bound. */
export function countAudit(db: Database, most: number): number {
	return db.$client.prepare<[number], number>('SELECT count(*) FROM (SELECT 1 FROM audit LIMIT ?)').pluck().get(most) ?? 0;
}

export type ExportedEntry = AuditEntry & { userId: string | null; previous: string; hash: string };

/** Throws a refusal unless somebody may take the log out of the house: their right, and their password within the last ten minutes. */
export function requireAuditExport(db: Database, actor: InSession, now = new Date()): void {
	requireRight(actor, 'readAudit');
	requireConfirmation(db, actor, now);
}

/** The entries that a filter lets through, the oldest first, whole with their hashes; a stretch at a time. */
export function* exportAudit(db: Database, actor: InSession, filter: AuditFilter): Generator<ExportedEntry[]> {
	requireAuditExport(db, actor);
	let after = 0;
	for (;;) {
		const rows = db
			.select()
			.from(audit)
			.where(and(gte(audit.id, after + 1), ...conditions(filter)))
			.orderBy(asc(audit.id))
			.limit(1000)
			.all();
		if (rows.length === 0) return;
		yield rows;
		after = rows.at(-1)?.id ?? after;
	}
}
