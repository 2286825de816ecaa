import type { Bench, Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { articleCases } from './queries/article-cases.ts';
import { measureExports } from './queries/export-memory.ts';
import { fileCases } from './queries/file-cases.ts';
import { listCases } from './queries/list-cases.ts';
import { type Times, timeCases } from './queries/measure.ts';
import { partnerCases } from './queries/partner-cases.ts';
import { searchCases } from './queries/search-cases.ts';
import { measureSitemaps } from './queries/sitemap-memory.ts';
import { openStages, type Stage } from './queries/stage.ts';

const sizes = [1000, 100_000, 1_000_000];
const rounds = { readings: 200, searches: 40 };

/** How long everything that readers' pages ask takes in archives of growing size, and how that compares to the smallest. */
export async function measureQueries({ folder, articles, archive }: Bench): Promise<Figure[]> {
	const stages = openStages(
		archive ?? folder,
		sizes.filter((size) => size <= articles),
	);
	const [largest] = stages.slice(-1);
	const memory = largest ? [measureSitemaps(largest), ...measureExports(largest)] : [];
	const figures = [...memory, ...(await figuresOf(stages))];
	for (const { db } of stages) db.$client.close();
	return [...sizesOf(stages, articles), ...figures];
}

/** The figures of all cases on stages that are there. */
export async function figuresOf(stages: readonly Stage[]): Promise<Figure[]> {
	const readings = await timeCases(stages, [...listCases, ...articleCases], rounds.readings);
	const files = await timeCases(stages, [...fileCases, ...partnerCases], rounds.searches);
	const searches = await timeCases(stages, searchCases, rounds.searches);
	return [...readings, ...files, ...searches, together('search: all of these', searches)].map(figureOf);
}

function sizesOf(stages: readonly Stage[], articles: number): Figure[] {
	const left = sizes.filter((size) => size > articles);
	const last = stages.at(-1)?.generated;
	return [
		{
			what: 'queries: sizes',
			value: stages.map((stage) => stage.articles.toLocaleString('en')).join(' · '),
			how:
				left.length > 0
					? `left out: ${left.map((size) => size.toLocaleString('en')).join(', ')} (--articles ${articles})`
					: 'generated articles; all times are of the processor',
		},
		...(last
			? [
					{
						what: 'generate',
						value: `${Math.round((1000 * last.articles) / last.milliseconds)} articles/s`,
						how: `the last ${last.articles}`,
					},
				]
			: []),
	];
}

function together(name: string, times: Times[]): Times {
	const stages = times[0]?.milliseconds ?? [];
	return { name, milliseconds: stages.map((_, column) => times.flatMap(({ milliseconds }) => milliseconds[column] ?? [])) };
}

function figureOf({ name, milliseconds }: Times): Figure {
	const row = (share: number) => milliseconds.map((times) => percentile(times, share));
	const runs = milliseconds[0]?.length ?? 0;
	return { what: name, value: `p50 ${inWords(row(0.5))}`, how: `p95 ${inWords(row(0.95))}; ${runs} runs a size` };
}

/** `0.31 · 0.33 · 0.35 ms, ×1.13`: the last is the ratio of the largest size to the smallest. */
function inWords(row: number[]): string {
	const ratio = (row.at(-1) ?? 0) / (row[0] ?? 1);
	return `${row.map((value) => value.toFixed(2)).join(' · ')} ms, ×${ratio.toFixed(2)}`;
}
