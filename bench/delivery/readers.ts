import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answers, Load } from './load.ts';

/** Runs in a process of its own (load.ts): asks as it is told, reports, and ends. */
process.once('message', (load: Load) => void read(load));

const agent = new Agent({ keepAlive: true, maxSockets: 128 });
const rhythm = 5;

async function read({ port, perSecond, seconds, hot, kept, cold, coldShare }: Load): Promise<void> {
	const answers: Answers = { hits: [], cold: [], statuses: {} };
	const pick = zipf(hot.length);
	const total = perSecond * seconds;
	const open = new Set<Promise<void>>();
	let [sent, asked, began] = [0, 0, performance.now()];
	while (sent < total) {
		const due = Math.min(total, ((performance.now() - began) * perSecond) / 1000);
		for (; sent < due; sent++) {
			const isCold = asked < cold.length && (sent + 1) * coldShare > asked;
			const place = isCold ? kept : pick();
			const path = (isCold ? cold[asked++] : hot[place]) ?? '/';
			const answer = ask(port, path, place < kept ? answers.hits : answers.cold, answers.statuses).finally(() => open.delete(answer));
			open.add(answer);
		}
		await wait(rhythm);
	}
	await Promise.all(open);
	process.send?.(answers);
}

function ask(port: number, path: string, times: number[], statuses: Record<string, number>): Promise<void> {
	return new Promise((resolve) => {
		const began = performance.now();
		const done = (status: string) => {
			times.push(performance.now() - began);
			statuses[status] = (statuses[status] ?? 0) + 1;
			resolve();
		};
		request({ agent, host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'br' } }, (answer) => {
			answer
				.resume()
				.on('end', () => done(`${answer.statusCode}`))
				.on('error', () => done('broken'));
		})
			.on('error', () => done('failed'))
			.end();
	});
}

/** Places from 0 on, the nth as often as 1/n of the first. */
function zipf(count: number): () => number {
	let sum = 0;
	const upTo = Array.from({ length: count }, (_, place) => (sum += 1 / (place + 1)));
	return () => {
		const point = Math.random() * sum;
		let [low, high] = [0, count - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((upTo[middle] ?? 0) < point) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
