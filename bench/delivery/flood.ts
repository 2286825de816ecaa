import { randomBytes } from 'node:crypto';
import type { Figure } from '../figure.ts';
import { readAs } from './load.ts';
import { memoryOf, type Portal } from './start-portal.ts';
import { median, percent, whole } from './statistics.ts';
import { hammer } from './wrk.ts';

const rounds = 2;
const seconds = 5;
const perSecond = 2000;

/** How fast a kept page comes while somebody tries 20,000 addresses that never were, against how fast it comes without. */
export async function measureFlood(portal: Portal, page: string): Promise<Figure[]> {
	const before = memoryOf(portal);
	const speeds: { calm: number; flooded: number }[] = [];
	const statuses = new Set<string>();
	for (let round = 0; round < rounds; round++) {
		const calm = await hammer(portal.port, page, seconds);
		const cold = Array.from({ length: perSecond * seconds }, unknownAddress);
		const flood = readAs({ port: portal.port, perSecond, seconds, hot: [], kept: 0, cold, coldShare: 1 });
		const flooded = await hammer(portal.port, page, seconds);
		for (const status of Object.keys((await flood).statuses)) statuses.add(status);
		speeds.push({ calm: calm.perSecond, flooded: flooded.perSecond });
	}
	const share = median(speeds.map(({ calm, flooded }) => flooded / calm));
	const how = `${whole(rounds * perSecond * seconds)} random addresses at ${perSecond}/s (answers: ${[...statuses].join(', ')}), ${rounds} interleaved rounds of ${seconds} s`;
	return [
		{
			what: 'unknown addresses: a kept page meanwhile',
			value: `${percent(share)} of ${whole(median(speeds.map(({ calm }) => calm)))}/s`,
			how: `wrk -t1 -c32; ${how}`,
		},
		{ what: 'unknown addresses: memory', value: `${before} before, ${memoryOf(portal)} after`, how },
	];
}

const forms = [
	(word: string) => `/${word}`,
	(word: string) => `/thoi-su/${word}-${Number.parseInt(word.slice(0, 10), 16)}`,
	(word: string) => `/${word}/${word}`,
	(word: string) => `/en/topics/${word}`,
	(word: string) => `/wp-content/${word}.php`,
];

function unknownAddress(_: unknown, place: number): string {
	return forms[place % forms.length]?.(randomBytes(8).toString('hex')) ?? '/';
}
