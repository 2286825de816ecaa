import { createHash } from 'node:crypto';
import type { Database } from '../client.ts';
import { prepared } from '../reading/prepared.ts';
import { audit } from '../schema/desk.ts';
import type { Actor } from './actor.ts';

type Entry = { action: string; subject: string; subjectId: string | number; detail?: Record<string, unknown> };
type Row = { at: number; userId: string | null; userName: string; action: string; subject: string; subjectId: string; detail: string };

const latest = prepared((db) => db.$client.prepare<[], string>('SELECT hash FROM audit ORDER BY id DESC LIMIT 1').pluck());

/** Writes down what was done, chained to what was written before; to be called in the write's own transaction. */
export function recordAudit(
	db: Database,
	actor: Actor | undefined,
	{ action, subject, subjectId, detail = {} }: Entry,
	at = new Date(),
): void {
	const previous = latest(db).get() ?? '';
	const row = { userId: actor?.id ?? null, userName: actor?.name ?? '', action, subject, subjectId: `${subjectId}` };
	const hash = chained(previous, { ...row, at: at.getTime(), detail: JSON.stringify(detail) });
	db.insert(audit)
		.values({ ...row, at, detail, previous, hash })
		.run();
}

function chained(previous: string, { at, userId, userName, action, subject, subjectId, detail }: Row): string {
	return createHash('sha256')
		.update(JSON.stringify([previous, at, userId, userName, action, subject, subjectId, detail]))
		.digest('base64url');
}

/** The id of the first entry of the log that does not follow from the one before it; undefined when all do. */
export function brokenAuditEntry(db: Database): number | undefined {
	const rows = db.$client.prepare<[], Row & { id: number; previous: string; hash: string }>(
		`SELECT id, at, user_id AS userId, user_name AS userName, action, subject, subject_id AS subjectId, detail, previous, hash FROM audit ORDER BY id`,
	);
	let before = '';
	for (const row of rows.iterate()) {
		if (row.previous !== before || row.hash !== chained(before, row)) return row.id;
		before = row.hash;
	}
	return undefined;
}
