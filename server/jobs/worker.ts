import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '#db/client.ts';
import { addReads } from '#db/desk/read-counts.ts';
import { isBusy, isDiskFull } from '#db/patience.ts';
import { createGuardedFetch } from '#media/guarded-fetch.ts';
import { servicesFor } from '../telling/services.ts';
import { createTeller } from '../telling/tell.ts';
import { jobs, jobsEnded, runDueJobs } from './jobs.ts';
import { mediaJobs } from './media-jobs.ts';
import { createMissBook } from './miss-book.ts';
import type { Counted, Outside } from './start-jobs.ts';
import { createUseBook } from './use-book.ts';

/** The thread that writes: a write waits for the disk, and pages from memory must not. Messages are what was counted, or `stop`. */
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
const misses = createMissBook();
const uses = createUseBook();
const { outside }: { outside?: Outside } = workerData;
const services = outside ? servicesFor(outside.telling, outside.siteUrl, createGuardedFetch({ time: 10_000 })) : [];
const teller = createTeller({ db, services, signal: stopping.signal, report });

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
const write = (name: string, book: { write(to: typeof db): void }) => {
	try {
		book.write(db);
	} catch (error) {
		report(name, error);
	}
};
const writeBooks = () => {
	write('count misses', misses);
	write('count uses of redirects', uses);
};
// Caches are told within a second; a look takes microseconds where nobody is to be told.
const timers = [setInterval(tick, 2000), setInterval(writeBooks, 10_000), ...(services.length > 0 ? [setInterval(teller.tick, 200)] : [])];
tick();

parentPort?.on('message', (message: Counted | 'stop') => {
	if (message !== 'stop') {
		for (const [id, reads] of message.reads) waiting.set(id, (waiting.get(id) ?? 0) + reads);
		misses.add(message.misses);
		uses.add(message.uses);
		return;
	}
	for (const timer of timers) clearInterval(timer);
	flush();
	writeBooks();
	stopping.abort();
	Promise.all([jobsEnded(), teller.ended()]).finally(() => {
		db.$client.close();
		parentPort?.close();
	});
});
