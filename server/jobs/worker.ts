import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '#db/client.ts';
import { addReads } from '#db/desk/read-counts.ts';
import { isBusy, isDiskFull } from '#db/patience.ts';
import { jobs, jobsEnded, runDueJobs } from './jobs.ts';
import { mediaJobs } from './media-jobs.ts';

/** The thread that writes: a write waits for the disk, and pages from memory must not. Messages are counted reads, or `stop`. */
const db = openDatabase(workerData.databaseFile);
const stopping = new AbortController();
const report = (name: string, error: unknown) => {
	if (stopping.signal.aborted) return;
	if (!isBusy(error) && !isDiskFull(error)) return console.error(`The job "${name}" failed:`, error);
	// True of all jobs at once, for as long as it lasts: said once a minute.
	if (Date.now() - lastSaid < 60_000) return;
	lastSaid = Date.now();
	console.error(`The portal’s jobs wait: ${error instanceof Error ? error.message : error}.`);
};
let lastSaid = 0;
const all = [...jobs, ...mediaJobs({ mediaDir: workerData.mediaDir, signal: stopping.signal })];
const waiting = new Map<number, number>();

const tick = () => {
	runDueJobs(db, all, report);
	flush();
};
const flush = () => {
	if (waiting.size === 0) return;
	try {
		addReads(db, waiting);
		waiting.clear();
	} catch (error) {
		// They stay for the next try: a database that is locked now is free in a second.
		report('count reads', error);
	}
};
const timer = setInterval(tick, 2000);
tick();

parentPort?.on('message', (message: [id: number, reads: number][] | 'stop') => {
	if (message !== 'stop') {
		for (const [id, reads] of message) waiting.set(id, (waiting.get(id) ?? 0) + reads);
		return;
	}
	clearInterval(timer);
	flush();
	stopping.abort();
	jobsEnded().finally(() => {
		db.$client.close();
		parentPort?.close();
	});
});
