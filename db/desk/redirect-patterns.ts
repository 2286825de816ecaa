import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { redirectPatterns } from '../reading/redirect-patterns.ts';
import { redirectPattern } from '../schema/moving.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { digestOf, requireUnchanged } from './digest.ts';
import { judgePattern, type PatternInput, requireEnds } from './judge-pattern.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';

/** So many are held against every address that is not there. */
const most = 100;

/** Adds a pattern after the others. Throws a refusal that names what is wrong with it. */
export function addPattern(db: Database, actor: Actor, input: PatternInput, now = new Date()): number {
	return transact(db, () => {
		requireRight(actor, 'editRedirects');
		const present = redirectPatterns(db);
		const row = judgePattern(db, input, present);
		if (present.length >= most) throw new Refused('invalid', { path: 'pattern', problem: 'many' });
		const [{ id } = { id: 0 }] = db
			.insert(redirectPattern)
			.values({
				...row,
				position: 1 + (db.$client.prepare<[], number>('SELECT coalesce(max(position), 0) FROM redirect_pattern').pluck().get() ?? 0),
				createdAt: now,
			})
			.returning({ id: redirectPattern.id })
			.all();
		recordChange(db, ['redirects'], now);
		requireEnds(db);
		recordAudit(db, actor, { action: 'addPattern', subject: 'redirect', subjectId: row.pattern, detail: { ...row } }, now);
		return id;
	});
}

/** A pattern as somebody saw it: `rev` is the word for what stood there. */
export type SeenPattern = { id: number; rev: string };

/** Writes a pattern anew in its place. Throws a refusal `conflict` when somebody else has changed it since. */
export function savePattern(db: Database, actor: Actor, { id, rev, ...input }: PatternInput & SeenPattern, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editRedirects');
		const before = requirePresent(db, { id, rev });
		const row = judgePattern(
			db,
			input,
			redirectPatterns(db).filter((each) => each.id !== id),
		);
		if (revOfPattern(row) === rev) return;
		db.update(redirectPattern).set(row).where(eq(redirectPattern.id, id)).run();
		recordChange(db, ['redirects'], now);
		requireEnds(db);
		recordAudit(db, actor, { action: 'savePattern', subject: 'redirect', subjectId: row.pattern, detail: { ...row, before } }, now);
	});
}

/** Takes a pattern away. Throws a refusal `conflict` when somebody else has changed it since. */
export function deletePattern(db: Database, actor: Actor, { id, rev }: SeenPattern, now = new Date()): PatternInput {
	return transact(db, () => {
		requireRight(actor, 'editRedirects');
		const gone = requirePresent(db, { id, rev });
		db.delete(redirectPattern).where(eq(redirectPattern.id, id)).run();
		recordChange(db, ['redirects'], now);
		recordAudit(db, actor, { action: 'deletePattern', subject: 'redirect', subjectId: gone.pattern, detail: { ...gone } }, now);
		return gone;
	});
}

function requirePresent(db: Database, { id, rev }: SeenPattern): PatternInput {
	const found = redirectPatterns(db).find((each) => each.id === id);
	if (!found) throw new Refused('absent');
	requireUnchanged(rev, written(found));
	return written(found);
}

const written = ({ kind, pattern, target }: PatternInput): PatternInput => ({ kind, pattern, target });

/** The word for what stands in a pattern. */
export const revOfPattern = (row: PatternInput): string => digestOf(written(row));

/** Puts a pattern one place earlier in the order in which they are tried. */
export function raisePattern(db: Database, actor: Actor, id: number, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editRedirects');
		const order = redirectPatterns(db);
		const place = order.findIndex((each) => each.id === id);
		const [above, own] = [order[place - 1], order[place]];
		if (!own) throw new Refused('absent');
		if (!above) return;
		const ids = order.map((each) => (each === above ? own.id : each === own ? above.id : each.id));
		const put = db.$client.prepare<[number, number]>('UPDATE redirect_pattern SET position = ? WHERE id = ?');
		for (const [position, each] of ids.entries()) put.run(position + 1, each);
		recordChange(db, ['redirects'], now);
		recordAudit(db, actor, { action: 'raisePattern', subject: 'redirect', subjectId: own.pattern, detail: { before: above.pattern } }, now);
	});
}
