import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

test('so many things are done at a time, in their order, and whoever finds the queue full is told', async () => {
	const queue = createQueue(2, 2, () => new Error('full'));
	let [running, most] = [0, 0];
	const order: number[] = [];
	const work = (number: number) =>
		queue(async () => {
			most = Math.max(most, ++running);
			order.push(number);
			await new Promise((resolve) => setImmediate(resolve));
			running--;
			if (number === 1) throw new Error('failed');
			return number;
		});
	const all = await Promise.allSettled([1, 2, 3, 4, 5].map(work));
	expect(all.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message))).toEqual(['failed', 2, 3, 4, 'full']);
	expect({ most, order }).toEqual({ most: 2, order: [1, 2, 3, 4] });
	expect(await work(6)).toBe(6);
});
