import { keysOfPath, type PageKeys } from '#lib/page-keys.ts';
import type { Made } from './make-page.ts';
import type { Page, PageCache } from './page-cache.ts';
import type { RenderQueue } from './render-queue.ts';

type Flight = { keys: PageKeys; result: Promise<Page>; isGone: boolean; listedUntil: number };
export type Flights = ReturnType<typeof createFlights>;

/** Pages in the making: one render for all who ask for the same page meanwhile. */
export function createFlights(
	make: (address: string) => Promise<Made>,
	cache: PageCache,
	queue: RenderQueue,
	failed: (address: string, error: unknown) => void,
) {
	const flights = new Map<string, Flight>();
	const planned = new Set<string>();

	const start = (address: string, run: (task: () => Promise<Made>) => Promise<Made>): Promise<Page> => {
		const land = async () => {
			try {
				const { page, isMinor } = await run(() => make(address));
				page.freshUntil = Math.min(page.freshUntil, flight.listedUntil);
				if (!flight.isGone) cache.put(address, page, isMinor);
				return page;
			} catch (error) {
				failed(address, error);
				throw error;
			} finally {
				if (flights.get(address) === flight) flights.delete(address);
			}
		};
		const keys = keysOfPath(address.split('?')[0] ?? '');
		const flight: Flight = { keys, isGone: false, listedUntil: Number.POSITIVE_INFINITY, result: Promise.resolve().then(land) };
		flights.set(address, flight);
		return flight.result;
	};
	return {
		/** The page, as soon as it is made. Throws Busy when there is no room, or what went wrong. */
		join: (address: string): Promise<Page> => flights.get(address)?.result ?? start(address, queue.urgent),
		/** Has a page made anew when nobody waits for another; who asks meanwhile gets what there is. */
		refresh(address: string): void {
			if (flights.has(address) || planned.has(address)) return;
			const begin = async () => {
				planned.delete(address);
				if (!flights.has(address)) await start(address, (task) => task()).catch(() => {});
			};
			planned.add(address);
			if (!queue.whenIdle(begin)) planned.delete(address);
		},
		/** What is in the making may have been read before a change: a page that changed itself is made again for whoever asks now. */
		change(keys: ReadonlySet<string>, now: number): void {
			for (const [address, flight] of flights) {
				if (flight.keys.lists.some((key) => keys.has(key))) flight.listedUntil = Math.min(flight.listedUntil, now);
				if (!flight.keys.own.some((key) => keys.has(key))) continue;
				flight.isGone = true;
				flights.delete(address);
			}
		},
	};
}
