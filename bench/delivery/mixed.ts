import type { Database } from '#db/client.ts';
import { replaceArticle } from '#db/desk/write-article.ts';
import type { Figure } from '../figure.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { type Answers, readAs } from './load.ts';
import { type Archive, articleNumber, type Filed, fileArticle } from './prepare-archive.ts';
import { memoryOf, type Portal } from './start-portal.ts';
import { quantile, whole } from './statistics.ts';

const perSecond = 600;
const seconds = 10;
const rounds = 2;
/** So many of the articles are read, the newest most; the others are the ones nobody has asked for yet. */
const read = 10_000;
/** So many of them are in memory for certain, whatever else is asked for meanwhile. */
const kept = 5000;
const coldShare = 0.05;

/** Readers at 600 requests a second, one in twenty for an article nobody has asked for, without and with an edition a second. */
export async function measureMixed(portal: Portal, archive: Archive, home: string): Promise<Figure[]> {
	const articles = archive.filed.slice(0, read);
	const hot = [home, ...archive.sections, ...articles.map(({ address }) => address)];
	await warm(portal, hot.toReversed());
	const fresh = archive.filed.slice(read).map(({ address }) => address);
	const needed = Math.ceil(perSecond * seconds * coldShare);
	const calm: Answers[] = [];
	const busy: Answers[] = [];
	for (let round = 0; round < rounds; round++) {
		const load = () => ({ port: portal.port, perSecond, seconds, hot, kept, cold: fresh.splice(0, needed), coldShare });
		calm.push(await readAs(load()));
		const press = startPress(archive.db, articles);
		busy.push(await readAs(load()).finally(press.stop));
	}
	return report(calm, busy, memoryOf(portal));
}

async function warm({ port }: Portal, addresses: string[]): Promise<void> {
	const waiting = addresses.values();
	const worker = async () => {
		for (const address of waiting) await fetchBytes(port, address);
	};
	await Promise.all(Array.from({ length: 3 }, worker));
}

/** Once a second a new article, or a new version of one of the twenty that are read most. */
function startPress(db: Database, articles: Filed[]): { stop(): void } {
	let edition = 0;
	const [first] = articles;
	const publish = () => {
		edition++;
		const old = articles[edition % 20];
		if (!old || !first) return;
		const [, section = ''] = old.address.split('/');
		if (edition % 2) fileArticle(db, section, articleNumber(1_000_000 + edition, old.input.sectionId, new Date()));
		else replaceArticle(db, old.id, { ...old.input, lead: [`Bản thứ ${edition}.`], updatedAt: new Date() });
	};
	const timer = setInterval(publish, 1000);
	return { stop: () => clearInterval(timer) };
}

function report(calm: Answers[], busy: Answers[], memory: string): Figure[] {
	const [before, during] = [calm, busy].map((rounds) => rounds.flatMap(({ hits }) => hits));
	const times = (values: number[] = []) => `p50 ${quantile(values, 0.5).toFixed(2)} ms, p99 ${quantile(values, 0.99).toFixed(2)} ms`;
	const ratio = (part: number) => (quantile(during ?? [], part) / quantile(before ?? [], part)).toFixed(1);
	const all = [...calm, ...busy];
	const total = read + all.reduce((sum, { hits, cold }) => sum + hits.length + cold.length, 0);
	const how = `${perSecond} requests/s by a Node process, 95 % by Zipf over ${whole(read)} articles and their lists, 5 % articles not asked for; hits are the ${whole(kept)} most read; ${rounds} rounds of ${seconds} s`;
	return [
		{ what: 'mixed: hits', value: times(before), how },
		{ what: 'mixed: hits with an edition a second', value: times(during), how: `${how}, interleaved with those without` },
		{ what: 'mixed: with editions against without', value: `p50 ${ratio(0.5)} times, p99 ${ratio(0.99)} times`, how: 'the two before' },
		{ what: 'mixed: cold pages and seldom read ones', value: times(all.flatMap(({ cold }) => cold)), how: 'the same' },
		{ what: 'mixed: statuses', value: JSON.stringify(sumOf(all)), how: 'the same' },
		{
			what: 'memory: front and renderer',
			value: memory,
			how: `Pss (shared pages counted once) after ${whole(total)} requests in some two minutes (an hour at ${(total / 3600).toFixed(0)}/s), PAGE_CACHE_MB=64`,
		},
	];
}

function sumOf(all: Answers[]): Record<string, number> {
	const sum: Record<string, number> = {};
	for (const { statuses } of all) for (const [status, count] of Object.entries(statuses)) sum[status] = (sum[status] ?? 0) + count;
	return sum;
}
