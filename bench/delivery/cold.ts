import type { Figure } from '../figure.ts';
import { startEmptyPage } from './empty-page.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { processorSeconds } from './processes.ts';
import type { Portal } from './start-portal.ts';
import { median } from './statistics.ts';

const warmUp = 6;
const rounds = 5;
const each = 40;
const atOnce = 3;

type Round = { perSecond: number; milliseconds: number };

/** What a page costs that nobody has asked for yet, against an empty page of the same Next. `addresses`: articles not asked for. */
export async function measureCold(portal: Portal, addresses: string[]): Promise<Figure[]> {
	const empty = await startEmptyPage();
	try {
		const [renderer = 0] = portal.renderers();
		const article = (place: number) => addresses[place] ?? '/';
		const take = (from: number) => measureRound(portal.port, '127.0.0.1', renderer, (place) => article(from + place));
		const takeEmpty = () => measureRound(empty.port, 'localhost', empty.pid, () => '/');
		for (let round = 0; round < warmUp; round++) await Promise.all([take(round * each), takeEmpty()]);
		const pairs: { article: Round; empty: Round }[] = [];
		for (let round = 0; round < rounds; round++) pairs.push({ article: await take((warmUp + round) * each), empty: await takeEmpty() });
		return report(pairs);
	} finally {
		await empty.stop();
	}
}

function report(pairs: { article: Round; empty: Round }[]): Figure[] {
	const of = (pick: (pair: { article: Round; empty: Round }) => number) => median(pairs.map(pick));
	const how = `after ${warmUp * each} of each, ${rounds} interleaved rounds of ${each} pages, ${atOnce} at once; utime + stime of the renderer from /proc`;
	return [
		{
			what: 'cold: an article against an empty page, processor time',
			value: `${of(({ article, empty }) => article.milliseconds / empty.milliseconds).toFixed(2)} times`,
			how,
		},
		{
			what: 'cold: article pages',
			value: `${of(({ article }) => article.perSecond).toFixed(0)}/s, ${of(({ article }) => article.milliseconds).toFixed(1)} ms each`,
			how: 'the same, through the front',
		},
		{
			what: 'cold: empty pages of Next',
			value: `${of(({ empty }) => empty.perSecond).toFixed(0)}/s, ${of(({ empty }) => empty.milliseconds).toFixed(1)} ms each`,
			how: 'the same, `force-dynamic`, asked directly',
		},
	];
}

async function measureRound(port: number, host: string, pid: number, addressOf: (place: number) => string): Promise<Round> {
	const [before, began] = [processorSeconds(pid), performance.now()];
	let next = 0;
	const worker = async () => {
		while (next < each) {
			const address = addressOf(next++);
			const { status } = await fetchBytes(port, address, 'identity', host);
			if (status !== 200) throw new Error(`${address} answered ${status}.`);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	const seconds = (performance.now() - began) / 1000;
	return { perSecond: each / seconds, milliseconds: (1000 * (processorSeconds(pid) - before)) / each };
}
