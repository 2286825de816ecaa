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

const articles = 10_000;
/** The oldest are asked for by the measurement of cold pages, the newest by that of readers. */
const forCold = 1000;

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
	const missing = ['nginx', 'wrk', 'taskset'].filter((program) => !isInstalled(program));
	return [
		...(missing.length > 0 ? skipped(missing.join(', '), 'hits') : await measureHits(folder, portal, pages)),
		...(await measureCold(portal, cold)),
		...(await measureMixed(portal, readers, pages.home ?? '/')),
		...(missing.some((program) => program !== 'nginx')
			? skipped('wrk', 'unknown addresses')
			: await measureFlood(portal, pages.home ?? '/')),
		...(await measureWeight(portal, pages)),
	];
}

function startFigures(milliseconds: number[]): Figure[] {
	const how = 'from the start of the process to the first 200 of /readyz, with a build and a database; the better of two';
	return [{ what: 'start', value: `${(Math.min(...milliseconds) / 1000).toFixed(1)} s`, how }];
}

function skipped(program: string, what = 'delivery'): Figure[] {
	return [{ what, value: 'skipped', how: `${program} is not here` }];
}
