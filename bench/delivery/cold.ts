import type { Figure } from '../figure.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { processorSeconds } from './processes.ts';
import { type RunningNext, startBareRenderer, startEmptyPage } from './start-next.ts';
import { median } from './statistics.ts';

/** A renderer runs for days: what it does in its first minute, before its code is compiled, is not its cost. */
const warmUp = 25;
const rounds = 5;
const each = 40;
const atOnce = 3;

type Round = { perSecond: number; milliseconds: number };

/** What a page costs that nobody has asked for yet, against an empty page of the same Next. `addresses`: articles not asked for. */
export async function measureCold(dataDir: string, addresses: string[]): Promise<Figure[]> {
	const [full, empty] = [await startBareRenderer(dataDir), await startEmptyPage()];
	try {
		const take = (from: number) => measureRound(full, (place) => innerPath(addresses[from + place] ?? ''));
		const takeEmpty = () => measureRound(empty, () => '/');
		const pairs: { article: Round; empty: Round }[] = [];
		for (let round = 0; round < warmUp + rounds; round++) pairs.push({ article: await take(round * each), empty: await takeEmpty() });
		return report(pairs.slice(warmUp));
	} finally {
		await Promise.all([full.stop(), empty.stop()]);
	}
}

function report(pairs: { article: Round; empty: Round }[]): Figure[] {
	const of = (pick: (pair: { article: Round; empty: Round }) => number) => median(pairs.map(pick));
	const how = `after ${warmUp * each} of each, ${rounds} interleaved rounds of ${each} pages, ${atOnce} at once; each Next asked directly; utime + stime from /proc`;
	return [
		{
			what: 'cold: an article against an empty page, processor time',
			value: `${of(({ article, empty }) => article.milliseconds / empty.milliseconds).toFixed(2)} times`,
			how,
		},
		{
			what: 'cold: article pages',
			value: `${of(({ article }) => article.perSecond).toFixed(0)}/s, ${of(({ article }) => article.milliseconds).toFixed(1)} ms each`,
			how: 'the same',
		},
		{
			what: 'cold: empty pages of Next',
			value: `${of(({ empty }) => empty.perSecond).toFixed(0)}/s, ${of(({ empty }) => empty.milliseconds).toFixed(1)} ms each`,
			how: 'the same, `force-dynamic`',
		},
	];
}

/** What the front asks of a renderer for an article. */
function innerPath(address: string): string {
	return `/vi/articles/${/\d+$/.exec(address)?.[0]}`;
}

async function measureRound({ port, pid }: RunningNext, addressOf: (place: number) => string): Promise<Round> {
	const [before, began] = [processorSeconds(pid), performance.now()];
	let next = 0;
	const worker = async () => {
		while (next < each) {
			const address = addressOf(next++);
			const { status } = await fetchBytes(port, address, 'identity', 'localhost', { 'x-portal-routed': '1' });
			if (status !== 200) throw new Error(`${address} answered ${status}.`);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	const seconds = (performance.now() - began) / 1000;
	return { perSecond: each / seconds, milliseconds: (1000 * (processorSeconds(pid) - before)) / each };
}
