import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { secretOf } from '#db/secret.ts';

import { localeOf, pathOf } from '#lib/address.ts';
import type { Environment } from '#lib/environment.ts';
import { localeCodes } from '#lib/locales.ts';
import { isMediaName, mediaPath } from '#lib/media.ts';
import { diskStorage } from '#media/storage.ts';
import { startCounts } from './counts.ts';
import { createMediaFiles } from './files/media-files.ts';
import { createShareFiles } from './files/share-files.ts';
import { buildPrefix, createStaticFiles } from './files/static-files.ts';
import { createForwarder } from './forward.ts';
import type { Desks } from './front.ts';
import { securityHeaders } from './headers.ts';
import type { Jobs } from './jobs/start-jobs.ts';
import { counterName, mayRead, writeMetrics } from './metrics.ts';
import { followChanges } from './pages/changes.ts';
import { createFlights } from './pages/flights.ts';
import { createPageMaker } from './pages/make-page.ts';
import { createOembed, oembedPath } from './pages/oembed.ts';
import { createPageCache } from './pages/page-cache.ts';
import { type PlainPages, sendPlainPage } from './pages/plain-page.ts';
import { createPreview, previewPrefix } from './pages/preview.ts';
import { createRender } from './pages/render.ts';
import { Busy, createRenderQueue } from './pages/render-queue.ts';
import { createQueryResolution, createResolution } from './pages/resolution.ts';
import { createPageServer } from './pages/serve-pages.ts';
import { createReads, readsPath } from './reads.ts';
import type { Pool } from './renderers/pool.ts';
import { speculationRules, speculationType } from './speculation-rules.ts';
import { tellingFigures } from './telling/figures.ts';
import { keyPath } from './telling/index-now.ts';

const searches = new Set(localeCodes.map((locale) => pathOf({ page: 'search', locale })));
/** Rendered files that are no pages of the paper. */
const assets = new Set(['/icon.svg']);
/** Renders at once, a renderer: one computes while others wait for nothing much. Whoever would wait longer than two seconds is told to come back. */
const slotsEach = 3;
const queueEach = 150;
const queuePatience = 2000;

type Parts = { root: string; settings: Environment; db: Database; presses: Pool; pool: Pool; jobs: Jobs; plainPages: PlainPages };

/** Everything behind the front: the page cache and what keeps it true, files, the beacon, the desk's way through. */
export function openHouse({ root, settings, db, presses, pool, jobs, plainPages }: Parts) {
	const counts = startCounts();
	const common = securityHeaders(settings.siteUrl);
	const cache = createPageCache(settings.pageCacheBytes);
	const queue = createRenderQueue({
		slots: slotsEach * settings.webConcurrency,
		maxWaiting: queueEach * settings.webConcurrency,
		patience: queuePatience,
	});
	const resolution = createResolution(db, (path) => searches.has(path) || assets.has(path));
	const oldQuery = createQueryResolution(db);
	const render = createRender(presses, pool);
	const make = createPageMaker({
		...{ render, common, resolution },
		tagNames: settings.telling.fastly ? ['Cache-Tag', 'Surrogate-Key'] : ['Cache-Tag'],
		isSearch: (path) => searches.has(path),
	});
	const flights = createFlights(
		(address) => {
			counts.renders++;
			return make(address);
		},
		cache,
		queue,
		(address, error) => {
			// In a flood each refusal is one of thousands: they are counted where they are answered, not written down.
			if (error instanceof Busy) return;
			counts.renderFailures++;
			console.error(`The page at ${address.slice(0, 200)} could not be made: ${error instanceof Error ? error.message : error}`);
		},
	);
	const changes = followChanges(
		db,
		(keys, now) => {
			cache.change(keys, now);
			flights.change(new Set(keys), now);
		},
		(error) => console.error('The database does not tell what changed; pages are shown as they are:', error),
	);
	const refuse = (request: IncomingMessage, response: ServerResponse, status: number) => {
		counts.refused++;
		sendPlainPage(response, plainPages, common, localeOf(request.url ?? '/'), status);
	};
	const pages = createPageServer({
		cache,
		flights,
		queue,
		changes,
		common,
		counts,
		refuse,
		resolution,
		oldQuery,
		miss: jobs.miss,
		use: jobs.use,
	});
	const files = createStaticFiles(root, common);
	const stored = diskStorage(settings.mediaDir);
	const media = createMediaFiles((name) => (isMediaName(name) ? stored.pathOf(name) : undefined), common);
	const shares = createShareFiles(db, settings.mediaDir, common);
	const forward = createForwarder(pool, settings.siteUrl, common, refuse);
	const text = (response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8', caching = 'no-store') =>
		response
			.writeHead(status, ['Content-Type', type, 'Content-Length', `${Buffer.byteLength(body)}`, 'Cache-Control', caching, ...common])
			.end(response.req.method === 'HEAD' ? undefined : body);
	const figures = () => ({
		...Object.fromEntries(Object.entries(counts).map(([name, value]) => [counterName(name), value])),
		...Object.fromEntries(Object.entries(cache.measure()).map(([name, value]) => [`cache_${name}`, value])),
		renders_waiting: queue.waiting(),
		renderers: pool.pids().length,
		presses: presses.pids().length,
		resident_bytes: process.memoryUsage.rss(),
		...tellingFigures(db),
	});
	const { metricsToken } = settings;
	const { indexNowKey } = settings.telling;
	const desks: Desks = {
		exact: {
			'/healthz': (_, response) => text(response, 200, 'ok\n'),
			'/readyz': forward,
			'/admin': forward,
			'/speculation-rules.json': (_, response) => text(response, 200, speculationRules, speculationType, 'public, max-age=86400'),
			[oembedPath]: createOembed({ db, siteUrl: settings.siteUrl, common, pages }),
			[readsPath]: createReads(common, (id) => {
				counts.reads++;
				jobs.count(id);
			}),
			...(indexNowKey && { [keyPath(indexNowKey)]: (_, response) => text(response, 200, indexNowKey) }),
			...(metricsToken && {
				'/metrics': (request, response) =>
					mayRead(request.headers.authorization, metricsToken)
						? text(response, 200, writeMetrics(figures()), 'text/plain; version=0.0.4; charset=utf-8')
						: pages(request, response),
			}),
		},
		beginning: [
			[buildPrefix, (request, response, path) => files(request, response, path) || text(response, 404, 'Not found\n')],
			[
				mediaPath(''),
				(request, response, path) => {
					const name = path.slice(mediaPath('').length);
					const answer = name.startsWith('share-') ? shares : media;
					answer(request, response, name, () => text(response, 404, 'Not found\n'));
				},
			],
			[previewPrefix, createPreview({ db, render, common, secret: secretOf(settings.dataDir), refuse, missing: pages })],
			['/admin/', forward],
			['/api/', forward],
		],
		pages,
		moved: (request, target) => {
			const found = oldQuery(target) ?? resolution(target);
			if (found?.kind !== 'moved') return undefined;
			if (found.by) jobs.use(request, found.by);
			return found.to;
		},
	};
	return { desks, common, refused: () => counts.refused++ };
}
