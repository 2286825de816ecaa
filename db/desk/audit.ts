import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
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

/** An entry as it was written: `detail` is its text, which the hash covers. */
type Kept = Row & { id: number; previous: string; hash: string };
/** What is known of the log up to an entry. */
type Chain = { id: number; hash: string; broken?: number };

const following = prepared((db) =>
	db.$client.prepare<[number, number], Kept>(
		`SELECT id, at, user_id AS userId, user_name AS userName, action, subject, subject_id AS subjectId, detail, previous, hash
		FROM audit WHERE id > ? ORDER BY id LIMIT ?`,
	),
);
/** The id that was last given to an entry, whether or not it is still there. */
const lastGiven = prepared((db) => db.$client.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'audit'").pluck());
/** So many entries are looked at in one go: some milliseconds. */
const stretch = 2000;

/** Looks at the next entries; undefined at the end of the log. */
function followChain(db: Database, { id, hash }: Chain): Chain | undefined {
	const rows = following(db).all(id, stretch);
	if (rows.length === 0) return (lastGiven(db).get() ?? 0) > id ? { id, hash, broken: id + 1 } : undefined;
	let before = hash;
	for (const row of rows) {
		if (row.previous !== before || row.hash !== chained(before, row)) return { id: row.id, hash: row.hash, broken: row.id };
		before = row.hash;
	}
	return { id: rows.at(-1)?.id ?? id, hash: before };
}

/** The id of the first entry of the log that does not follow from the one before it, or that is missing at its end; undefined when all is as it was written. */
export function brokenAuditEntry(db: Database): number | undefined {
	let chain: Chain | undefined = { id: 0, hash: '' };
	while (chain) {
		if (chain.broken !== undefined) return chain.broken;
		chain = followChain(db, chain);
	}
	return undefined;
}

/** The same, letting others work in between: for a server. */
export async function findBrokenAuditEntry(db: Database): Promise<number | undefined> {
	let chain: Chain | undefined = { id: 0, hash: '' };
	while (chain) {
		if (chain.broken !== undefined) return chain.broken;
		chain = followChain(db, chain);
		await setImmediate();
	}
	return undefined;
}
