import { platform } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../deploy/nginx/start-nginx.ts';
import { buildIfChanged } from '../../server/build.ts';
import type { Figure } from '../figure.ts';
import { measureCold } from './cold.ts';
import { measureFlood } from './flood.ts';
import { measureHits, type Pages } from './hits.ts';
import { measureMixed } from './mixed.ts';
import { type Archive, prepareArchive } from './prepare-archive.ts';
import { type Portal, startPortal } from './start-portal.ts';
import { measureWeight } from './weight.ts';

const articles = 13_000;
/** The oldest are asked for by the measurement of cold pages, the newest by that of readers. */
const forCold = 1500;

/** How the portal delivers: kept pages against nginx, cold pages against Next, readers while the desk writes, unknown addresses, weight, start. */
export async function measureDelivery(folder: string): Promise<Figure[]> {
	if (platform() !== 'linux') return skipped('Linux');
	await buildIfChanged(join(import.meta.dirname, '../..'));
	const archive = await prepareArchive(folder, articles);
	const newestFirst = { ...archive, filed: archive.filed.toReversed() };
	try {
		const first = await startPortal(archive.dataDir);
		await first.stop();
		const portal = await startPortal(archive.dataDir);
		const starts = [first.startedIn, portal.startedIn];
		try {
			return [...startFigures(starts), ...(await measureRunning(folder, portal, newestFirst))];
		} finally {
			await portal.stop();
		}
	} finally {
		archive.db.$client.close();
	}
}

async function measureRunning(folder: string, portal: Portal, archive: Archive): Promise<Figure[]> {
	const [article] = archive.filed;
	const [section = '/'] = archive.sections;
	const pages: Pages = { home: '/', section, article: article?.address ?? '/' };
	const cold = archive.filed.slice(-forCold).map(({ address }) => address);
	const readers = { ...archive, filed: archive.filed.slice(0, -forCold) };
	const parts: Part[] = [
		{ what: 'hits', needs: ['nginx', 'wrk', 'taskset'], measure: () => measureHits(folder, portal, pages) },
		{ what: 'cold', needs: [], measure: () => measureCold(archive.dataDir, cold) },
		{ what: 'mixed', needs: [], measure: () => measureMixed(portal, readers, '/') },
		{ what: 'unknown addresses', needs: ['wrk', 'taskset'], measure: () => measureFlood(portal, '/') },
		{ what: 'first visit', needs: [], measure: () => measureWeight(portal, pages) },
	];
	const figures: Figure[] = [];
	for (const part of parts) figures.push(...(await run(part)));
	return figures;
}

type Part = { what: string; needs: string[]; measure: () => Promise<Figure[]> };

async function run({ what, needs, measure }: Part): Promise<Figure[]> {
	const missing = needs.filter((program) => !isInstalled(program));
	if (missing.length > 0) return skipped(missing.join(', '), what);
	console.log(`Delivery: ${what} …`);
	const figures = await measure();
	for (const figure of figures) console.log(`  ${figure.what}: ${figure.value}`);
	return figures;
}

function startFigures(milliseconds: number[]): Figure[] {
	const how = 'from the start of the process to the first 200 of /readyz, with a build and a database; the better of two';
	return [{ what: 'start', value: `${(Math.min(...milliseconds) / 1000).toFixed(1)} s`, how }];
}

function skipped(program: string, what = 'delivery'): Figure[] {
	return [{ what, value: 'skipped', how: `${program} is not here` }];
}
