import { once } from 'node:events';
import type { Server } from 'node:http';
import { openDatabase } from '#db/client.ts';
import type { Environment } from '#lib/environment.ts';
import { createFront } from './front.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { openHouse } from './open-house.ts';
import { readPlainPages } from './pages/plain-page.ts';
import { openPool } from './renderers/pool.ts';
import { startPress, startRenderer } from './renderers/start-renderer.ts';

/** How long (ms) answers under way have to end when the portal is told to stop. */
const drain = 8000;

/** Serves the portal until this process is told to stop; calls `opened` when it can be reached. Throws when the port is taken or no renderer starts. */
export async function serve(root: string, settings: Environment, opened: () => void): Promise<void> {
	const { host, port, siteUrl, databaseFile, webConcurrency } = settings;
	const stopped = toldToStop();
	const notes = {
		replaced: (reason: string) => console.error(`A renderer is replaced: ${reason}.`),
		failed: (error: unknown) => console.error('A renderer did not start:', error),
	};
	const [presses, pool] = await Promise.all([
		openPool(webConcurrency, () => startPress(root, settings), notes),
		openPool(webConcurrency, () => startRenderer(root, settings), notes),
	]);
	const db = openDatabase(databaseFile);
	const jobs = startJobs(databaseFile, settings.mediaDir, settings);
	const plainPages = readPlainPages(root);
	const { desks, ...manners } = openHouse({ root, settings, db, presses, pool, jobs, plainPages });
	const front = createFront(desks, { siteUrl, plainPages, ...manners });
	try {
		await listen(front, port, host);
		opened();
		await stopped;
		await close(front);
	} finally {
		await Promise.all([presses.close(), pool.close(), jobs.close()]);
		db.$client.close();
	}
}

function toldToStop(): Promise<unknown> {
	return Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
}

async function listen(front: Server, port: number, host: string): Promise<void> {
	try {
		await once(front.listen(port, host), 'listening');
	} catch (error) {
		throw new Error(`Port ${port} cannot be opened: ${error instanceof Error ? error.message : error}. Set PORT to another one.`);
	}
}

/** Takes no more requests, lets those under way end, and closes what is left after a while. */
async function close(front: Server): Promise<void> {
	const closed = once(front, 'close');
	front.close();
	const idle = setInterval(() => front.closeIdleConnections(), 50);
	const timer = setTimeout(() => front.closeAllConnections(), drain);
	await closed;
	clearInterval(idle);
	clearTimeout(timer);
}
