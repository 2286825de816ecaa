import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Telling } from '#lib/environment.ts';
import type { Miss } from '#lib/missed.ts';
import type { RuleUse } from '#lib/old-address/rule.ts';
import { createMisses } from '../misses.ts';
import { createUses } from '../uses.ts';

/** How often (ms) counted reads are handed over, and how many articles are counted in between at most. */
const rhythm = 1000;
const most = 50_000;

/** How long (ms) after its end the thread is started again. */
const pause = 2000;

export type Jobs = {
	count(articleId: number): void;
	/** Notes that an address is not there. */
	miss: ReturnType<typeof createMisses>['note'];
	/** Notes that a redirect or a pattern led somebody on. */
	use: ReturnType<typeof createUses>['note'];
	close(): Promise<void>;
};
/** Who is told of changes, and of which paper; nobody without it. */
export type Outside = { telling: Telling; siteUrl: string };

/** Starts the thread that writes for the front and tells others: counted reads, misses and uses of redirects, changes, the portal's regular jobs. One that ends by an error is started again. */
export function startJobs(databaseFile: string, mediaDir = join(dirname(databaseFile), 'media'), outside?: Outside): Jobs {
	let closing = false;
	let worker = launch({ databaseFile, mediaDir, outside }, failed);
	function failed(error: Error): void {
		console.error('The thread for jobs ended:', error);
		setTimeout(() => {
			if (!closing) worker = launch({ databaseFile, mediaDir, outside }, failed);
		}, pause).unref();
	}
	let reads = new Map<number, number>();
	const misses = createMisses();
	const uses = createUses();
	const hand = () => {
		const counted: Counted = { reads: [...reads], misses: misses.take(), uses: uses.take() };
		if (counted.reads.length + counted.misses.length + counted.uses.length > 0) worker.postMessage(counted);
		reads = new Map();
	};
	const timer = setInterval(hand, rhythm).unref();
	return {
		/** Notes that an article was read. */
		count(articleId) {
			if (reads.size < most || reads.has(articleId)) reads.set(articleId, (reads.get(articleId) ?? 0) + 1);
		},
		miss: misses.note,
		use: uses.note,
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

/** What the front hands to the thread: counted reads of articles, addresses that are not there, and uses of redirects. */
export type Counted = { reads: [id: number, reads: number][]; misses: Miss[]; uses: RuleUse[] };

function launch(given: { databaseFile: string; mediaDir: string; outside: Outside | undefined }, failed: (error: Error) => void): Worker {
	// What it loads leaves litter of many times what it needs; a small heap is swept in time.
	const resourceLimits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 };
	return new Worker(join(import.meta.dirname, 'worker.ts'), { workerData: given, resourceLimits }).on('error', failed);
}
