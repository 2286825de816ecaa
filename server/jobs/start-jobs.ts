import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** How often (ms) counted reads are handed over, and how many articles are counted in between at most. */
const rhythm = 1000;
const most = 50_000;

/** How long (ms) after its end the thread is started again. */
const pause = 2000;

export type Jobs = { count(articleId: number): void; close(): Promise<void> };

/** Starts the thread that writes for the front: counted reads, and the portal's regular jobs. One that ends by an error is started again. */
export function startJobs(databaseFile: string, mediaDir = join(dirname(databaseFile), 'media')): Jobs {
	let closing = false;
	let worker = launch({ databaseFile, mediaDir }, failed);
	function failed(error: Error): void {
		console.error('The thread for jobs ended:', error);
		setTimeout(() => {
			if (!closing) worker = launch({ databaseFile, mediaDir }, failed);
		}, pause).unref();
	}
	let reads = new Map<number, number>();
	const hand = () => {
		if (reads.size > 0) worker.postMessage([...reads]);
		reads = new Map();
	};
	const timer = setInterval(hand, rhythm).unref();
	return {
		/** Notes that an article was read. */
		count(articleId) {
			if (reads.size < most || reads.has(articleId)) reads.set(articleId, (reads.get(articleId) ?? 0) + 1);
		},
		/** Writes what was counted, and ends. */
		async close() {
			closing = true;
			clearInterval(timer);
			hand();
			if (worker.threadId < 0) return;
			const gone = once(worker, 'exit');
			worker.postMessage('stop');
			await gone;
		},
	};
}

function launch(given: { databaseFile: string; mediaDir: string }, failed: (error: Error) => void): Worker {
	// What it loads leaves litter of many times what it needs; a small heap is swept in time.
	const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 };
	return new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: given, resourceLimits }).on('error', failed);
}
