import { probes } from '#lib/missed.ts';
import { type Database, transact } from '../client.ts';
import { dayNumber } from '../reading/most-read.ts';
import { prepared } from '../reading/prepared.ts';
import { resolve, resolveQuery } from '../reading/resolve.ts';
import type { Actor } from './actor.ts';
import { recordAudit } from './audit.ts';
import { type Proposal, proposeTarget } from './propose-target.ts';
import { requireRight } from './require-right.ts';

/** An address that is not there, as often as it was asked for in the days of a report. */
export type Missed = { path: string; hits: number; bots: number; referrer: string; lastAt: number; proposal?: Proposal };
export type MissedReport = { items: Missed[]; probes: number };

const [shown, looked] = [50, 400];

const asked = prepared((db) =>
	db.$client.prepare<{ day: number; probes: string; bots: number; most: number }, Missed>(
		`SELECT path, sum(hits) AS hits, sum(bots) AS bots, referrer, max(last_at) AS lastAt FROM missed_address
		WHERE day > :day AND path <> :probes AND path NOT IN (SELECT path FROM missed_ignored)
		GROUP BY path HAVING sum(hits) > 0 OR :bots ORDER BY hits DESC, bots DESC, path LIMIT :most`,
	),
);
const probed = prepared((db) =>
	db.$client
		.prepare<[number, string], number>('SELECT coalesce(sum(hits + bots), 0) FROM missed_address WHERE day > ? AND path = ?')
		.pluck(),
);

/** What a report is of: so many days, and whether addresses are named that only machines asked for. */
export type MissedQuery = { days: number; bots: boolean };

/** The addresses that readers asked for most in the last days and that still lead nowhere, each with where it may have been meant to lead. */
export function listMissed(db: Database, actor: Actor, { days, bots }: MissedQuery, now = Date.now()): MissedReport {
	requireRight(actor, 'editRedirects');
	const day = dayNumber(now) - days;
	const items: Missed[] = [];
	for (const miss of asked(db).all({ day, probes, bots: bots ? 1 : 0, most: looked })) {
		if (items.length === shown) break;
		if (isThere(db, miss.path)) continue;
		const proposal = proposeTarget(db, miss.path, now);
		items.push({ ...miss, ...(proposal && { proposal }) });
	}
	return { items, probes: probed(db).get(day, probes) ?? 0 };
}

/** Whether an address answers by now, by whoever's doing. */
function isThere(db: Database, address: string): boolean {
	const [path = '', query = ''] = address.split('?');
	return (resolveQuery(db, path, query) ?? resolve(db, path, null)).kind !== 'absent';
}

/** Takes an address out of the report for good: nobody need lead it anywhere. */
export function ignoreMissed(db: Database, actor: Actor, path: string, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editRedirects');
		db.$client.prepare('INSERT INTO missed_ignored (path, at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(path, now.getTime());
		recordAudit(db, actor, { action: 'ignoreMissed', subject: 'redirect', subjectId: path }, now);
	});
}

/** Puts an address back into the report. */
export function watchMissed(db: Database, actor: Actor, path: string, now = new Date()): void {
	transact(db, () => {
		requireRight(actor, 'editRedirects');
		if (db.$client.prepare('DELETE FROM missed_ignored WHERE path = ?').run(path).changes === 0) return;
		recordAudit(db, actor, { action: 'watchMissed', subject: 'redirect', subjectId: path }, now);
	});
}
