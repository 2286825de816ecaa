import type { Database } from '#db/client.ts';
import { claimJob, forgetChanges } from '#db/desk/jobs.ts';
import { recordChange } from '#db/desk/record-change.ts';
import { mostRead } from '#db/reading/most-read.ts';
import { localeCodes } from '#lib/locales.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

export type Job = { name: string; every: number; run: (db: Database) => void };

/** What the portal does by itself, each once in its time however many processes there are. */
export const jobs: Job[] = [
	{ name: 'forget old changes', every: 60 * minute, run: (db) => forgetChanges(db, 7 * day) },
	{ name: 'optimize', every: day, run: (db) => db.$client.pragma('optimize') },
	{ name: 'rank most read', every: 5 * minute, run: rankMostRead },
];

let ranking = '';

/** Has the front pages made anew when other articles are read most, or in another order. */
function rankMostRead(db: Database): void {
	const present = JSON.stringify(localeCodes.map((locale) => mostRead(db, locale, 10).map(({ id }) => id)));
	if (ranking !== '' && ranking !== present) recordChange(db, ['home']);
	ranking = present;
}

/** Runs the jobs that are due; one that fails is reported and keeps none of the others from running. */
export function runDueJobs(db: Database, due: Job[], report: (name: string, error: unknown) => void, now = Date.now()): void {
	for (const { name, every, run } of due) {
		try {
			if (claimJob(db, name, every, now)) run(db);
		} catch (error) {
			report(name, error);
		}
	}
}
