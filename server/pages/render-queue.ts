/** Why a render did not begin: too many are before it. */
export class Busy extends Error {}

export type RenderQueue = ReturnType<typeof createRenderQueue>;

type Limits = { slots: number; maxWaiting: number; patience: number };

/**
 * At most `slots` renders at once. Readers who wait come first, at most `maxWaiting` of them and none longer than `patience`
 * ms; pages made anew in the background come last.
 */
export function createRenderQueue({ slots, maxWaiting, patience }: Limits) {
	let running = 0;
	const readers = new Set<() => void>();
	const background: (() => void)[] = [];

	/** A slot goes straight to the next in line, so that nobody who comes meanwhile takes it. */
	const release = () => {
		const [begin] = readers;
		const task = begin ?? background.shift();
		if (task) task();
		else running--;
	};
	const turn = () =>
		new Promise<void>((resolve, reject) => {
			const begin = () => {
				clearTimeout(timer);
				readers.delete(begin);
				resolve();
			};
			const timer = setTimeout(() => {
				readers.delete(begin);
				reject(new Busy('The turn of a page did not come in time.'));
			}, patience);
			readers.add(begin);
		});

	return {
		/** Whether a render would have to wait. */
		isBusy: (): boolean => running >= slots,
		waiting: (): number => readers.size,
		/** Runs a task that somebody waits for; throws Busy when the queue is full or its turn does not come in time. */
		async urgent<Result>(task: () => Promise<Result>): Promise<Result> {
			if (running < slots) running++;
			else if (readers.size >= maxWaiting) throw new Busy('Too many pages wait to be made.');
			else await turn();
			return task().finally(release);
		},
		/** Runs a task, which must not fail, when nobody waits for another; false when too many of them wait already. */
		whenIdle(task: () => Promise<void>): boolean {
			const begin = () => void task().finally(release);
			if (running < slots) {
				running++;
				begin();
			} else if (background.length < maxWaiting) background.push(begin);
			else return false;
			return true;
		},
	};
}
