import { expect, test } from 'vitest';
import { keysOfPath } from '#lib/page-keys.ts';
import { createFlights } from './flights.ts';
import type { Made } from './make-page.ts';
import { createPageCache } from './page-cache.ts';
import { createRenderQueue } from './render-queue.ts';

/** Flights whose renders end when they are told to, with the text they began with. */
function openFlights() {
	const cache = createPageCache(1_000_000);
	const renders: { address: string; end: (error?: Error) => Promise<void> }[] = [];
	const failures: string[] = [];
	let text = 'old';
	const make = (address: string) => {
		const page = {
			status: 200,
			tag: text,
			headers: [],
			effort: 'page' as const,
			representations: {},
			keys: keysOfPath(address),
			freshUntil: 9e15,
		};
		return new Promise<Made>((resolve, reject) => {
			const end = (error?: Error) => {
				if (error) reject(error);
				else resolve({ page, isMinor: false });
				return new Promise<void>((settled) => setImmediate(settled));
			};
			renders.push({ address, end });
		});
	};
	const flights = createFlights(make, cache, createRenderQueue({ slots: 4, maxWaiting: 9, patience: 1000 }), (address) =>
		failures.push(address),
	);
	const begin = () => new Promise(setImmediate);
	return { flights, cache, renders, failures, begin, write: (now: string) => (text = now) };
}

test('a thousand who ask for one page have it made once', async () => {
	const { flights, renders, begin } = openFlights();
	const answers = Array.from({ length: 1000 }, () => flights.join('/thoi-su'));
	await begin();
	expect(renders).toHaveLength(1);
	await renders[0]?.end();
	expect(new Set(await Promise.all(answers)).size).toBe(1);
});

test('a page that changes while it is made is not kept, and whoever asks after the change gets the new one', async () => {
	const { flights, cache, renders, begin, write } = openFlights();
	const before = flights.join('/thoi-su/cau-12');
	await begin();
	write('new');
	flights.change(new Set(['article:12']), 1000);
	const after = flights.join('/thoi-su/cau-12');
	await begin();
	await renders[1]?.end();
	await renders[0]?.end();
	expect([(await before).tag, (await after).tag, cache.get('/thoi-su/cau-12')?.tag]).toEqual(['old', 'new', 'new']);
});

test('a list in which something changed while it was made is kept as old', async () => {
	const { flights, cache, renders, begin } = openFlights();
	void flights.join('/');
	await begin();
	flights.change(new Set(['home']), 1000);
	await renders[0]?.end();
	expect(cache.get('/')?.freshUntil).toBe(1000);
});

test('a failure is told to all who wait and kept from nobody after', async () => {
	const { flights, cache, renders, failures, begin } = openFlights();
	const answers = Promise.allSettled([flights.join('/'), flights.join('/')]);
	await begin();
	await renders[0]?.end(new Error('the disk is gone'));
	expect(await answers).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
	expect(failures).toEqual(['/']);
	const again = flights.join('/');
	await begin();
	await renders[1]?.end();
	expect(await again).toBe(cache.get('/'));
});

test('a page is made anew in the background once, however often it is asked for', async () => {
	const { flights, cache, renders, begin } = openFlights();
	for (let count = 0; count < 5; count++) flights.refresh('/');
	await begin();
	expect(renders).toHaveLength(1);
	await renders[0]?.end();
	expect(cache.get('/')).toBeDefined();
	flights.refresh('/');
	await begin();
	expect(renders).toHaveLength(2);
});
