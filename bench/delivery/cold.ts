import type { Figure } from '../figure.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { processorSeconds } from './processes.ts';
import { type RunningNext, startBarePress, startBareRenderer, startEmptyPage } from './start-next.ts';
import { median } from './statistics.ts';

/** A renderer runs for days: what it does in its first minute, before its code is compiled, is not its cost. */
const warmUp = 25;
const rounds = 5;
const each = 40;
const atOnce = 3;

type Round = { perSecond: number; milliseconds: number };
type Sample = { printed: Round; rendered: Round; empty: Round };

/** What a page costs that nobody has asked for yet, against an empty page of the same Next. `addresses`: articles not asked for. */
export async function measureCold(dataDir: string, addresses: string[]): Promise<Figure[]> {
	const [press, next, empty] = [await startBarePress(dataDir), await startBareRenderer(dataDir), await startEmptyPage()];
	try {
		const sample = async (from: number): Promise<Sample> => {
			const addressOf = (place: number) => innerPath(addresses[from + place] ?? '');
			return {
				printed: await measureRound(press, addressOf),
				rendered: await measureRound(next, addressOf),
				empty: await measureRound(empty, () => '/'),
			};
		};
		const samples: Sample[] = [];
		for (let round = 0; round < warmUp + rounds; round++) samples.push(await sample(round * each));
		return report(samples.slice(warmUp));
	} finally {
		await Promise.all([press.stop(), next.stop(), empty.stop()]);
	}
}

function report(samples: Sample[]): Figure[] {
	const of = (pick: (sample: Sample) => number) => median(samples.map(pick));
	const how = `after ${warmUp * each} of each, ${rounds} interleaved rounds of ${each} pages, ${atOnce} at once; each renderer asked directly; utime + stime from /proc`;
	const times = (kind: 'printed' | 'rendered') => `${of((each) => each[kind].milliseconds / each.empty.milliseconds).toFixed(2)} times`;
	const pace = (kind: keyof Sample) =>
		`${of((each) => each[kind].perSecond).toFixed(0)}/s, ${of((each) => each[kind].milliseconds).toFixed(1)} ms each`;
	return [
		{ what: 'cold: an article against an empty page, processor time', value: times('printed'), how: `by the press, ${how}` },
		{ what: 'cold: the same by Next', value: times('rendered'), how },
		{ what: 'cold: article pages', value: pace('printed'), how: 'by the press, the same' },
		{ what: 'cold: article pages by Next', value: pace('rendered'), how: 'the same' },
		{ what: 'cold: empty pages of Next', value: pace('empty'), how: 'the same, `force-dynamic`' },
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
