import type { Database } from '#db/client.ts';
import { claimJob, forgetChanges } from '#db/desk/jobs.ts';
import { recordChange } from '#db/desk/record-change.ts';
import { emptyTrash } from '#db/desk/trash.ts';
import { isBusy, isDiskFull } from '#db/patience.ts';
import { mostRead } from '#db/reading/most-read.ts';
import { localeCodes } from '#lib/locales.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** `run` may take its time: the job is not begun again before it has ended. */
export type Job = { name: string; every: number; run: (db: Database) => unknown };

/** What the portal does by itself, each once in its time however many processes there are. */
export const jobs: Job[] = [
	{ name: 'forget old changes', every: 60 * minute, run: (db) => forgetChanges(db, 7 * day) },
	{ name: 'empty the trash', every: 60 * minute, run: (db) => emptyTrash(db) },
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

const underWay = new Map<Job, Promise<unknown>>();

/** Runs the jobs that are due; one that fails is reported and keeps none of the others from running. */
export function runDueJobs(db: Database, due: Job[], report: (name: string, error: unknown) => void, now = Date.now()): void {
	for (const job of due) {
		const { name, every, run } = job;
		try {
			if (underWay.has(job) || !claimJob(db, name, every, now)) continue;
			const running = run(db);
			if (!(running instanceof Promise)) continue;
			const ended = running.catch((error) => report(name, error)).finally(() => underWay.delete(job));
			underWay.set(job, ended);
		} catch (error) {
			report(name, error);
			// The others would only wait for the same lock, or find the same disk full.
			if (isBusy(error) || isDiskFull(error)) return;
		}
	}
}

/** Ends when the jobs that are under way have ended. */
export async function jobsEnded(): Promise<void> {
	await Promise.all(underWay.values());
}
