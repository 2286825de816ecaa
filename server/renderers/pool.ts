import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, residentBytes } from './health.ts';
import type { Renderer } from './start-renderer.ts';

/** Times in ms. A renderer that fails `strikes` checks in a row, or takes more than `maxBytes`, is replaced. */
export type Rules = { every: number; patience: number; strikes: number; maxBytes: number; drain: number };
export const usualRules: Rules = { every: 1000, patience: 3000, strikes: 3, maxBytes: 512 * 1024 * 1024, drain: 10_000 };

type Seat = Renderer & { strikes: number };
type Notes = { replaced(reason: string): void; failed(error: unknown): void };
export type Pool = Awaited<ReturnType<typeof openPool>>;

/** `count` renderers, watched and replaced while the portal runs. Throws when the first ones do not start. */
export async function openPool(count: number, start: () => Promise<Renderer>, notes: Notes, rules: Rules = usualRules) {
	const seats = new Set<Seat>();
	const leaving = new WeakSet<Seat>();
	let stopping = false;
	let turn = 0;

	const seat = async (): Promise<void> => {
		const taken: Seat = { ...(await start()), strikes: 0 };
		if (stopping) return void taken.process.kill('SIGKILL');
		seats.add(taken);
		taken.process.once('exit', (code, signal) => {
			// One that was taken out of the pool before is replaced already.
			if (seats.delete(taken) && !stopping) void refill(`it ended with ${signal ?? `code ${code}`}`);
		});
	};
	/** Tries until there is one: a disk that is full now may have room in a minute. */
	const refill = async (reason: string): Promise<void> => {
		notes.replaced(reason);
		for (let pause = 100; !stopping; pause = Math.min(pause * 2, 10_000)) {
			try {
				return await seat();
			} catch (error) {
				notes.failed(error);
				await wait(pause);
			}
		}
	};
	const check = async (each: Seat): Promise<void> => {
		each.strikes = (await isAlive(each.port, rules.patience)) ? 0 : each.strikes + 1;
		if (each.strikes >= rules.strikes && seats.delete(each)) {
			each.process.kill('SIGKILL');
			void refill('it did not answer');
			return;
		}
		const bytes = await residentBytes(each.process.pid ?? 0);
		if (bytes < rules.maxBytes || !seats.has(each) || leaving.has(each)) return;
		leaving.add(each);
		void exchange(each, `it took ${Math.round(bytes / 1_048_576)} MB`);
	};
	const exchange = async (each: Seat, reason: string): Promise<void> => {
		await refill(reason);
		if (seats.delete(each)) await retire(each, rules.drain);
	};
	const watch = async (): Promise<void> => {
		while (!stopping) {
			await wait(rules.every, undefined, { ref: false });
			await Promise.all([...seats].map(check));
		}
	};

	await Promise.all(Array.from({ length: count }, seat));
	void watch();
	return {
		/** A renderer to ask, in turn, one that answered its last check if there is one and none on the port to `avoid` if there is another. Waits up to five seconds for one to start; throws when there is none. */
		async pick(avoid?: number): Promise<{ port: number }> {
			for (const until = Date.now() + 5000; Date.now() < until; await wait(20)) {
				const others = [...seats].filter(({ port }) => port !== avoid);
				const well = others.filter(({ strikes }) => strikes === 0);
				const choice = well.length > 0 ? well : others;
				const chosen = choice[turn++ % choice.length];
				if (chosen) return chosen;
			}
			throw Object.assign(new Error('No renderer is ready.'), { code: 'NO_RENDERER' });
		},
		pids: (): number[] => [...seats].flatMap(({ process: { pid } }) => pid ?? []),
		/** Ends all renderers after what they are doing, and returns when they are gone. */
		async close(): Promise<void> {
			stopping = true;
			await Promise.all([...seats].map((each) => retire(each, rules.drain)));
		},
	};
}

/** Asks a renderer to end after what it is doing; one that does not within `drain` ms is ended. */
async function retire({ process: child }: Renderer, drain: number): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), drain);
	await gone;
	clearTimeout(timer);
}
