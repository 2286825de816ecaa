import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fewArenas } from '../few-arenas.ts';
import { freePort } from '../free-port.ts';

/** By name: Next takes a rewrite for one to another server when its own address is written 127.0.0.1. */
export const loopback = 'localhost';

/** Where the press lies after a build, below the project's folder. */
export const pressFile = '.next/press/press.mjs';

const patience = 60_000;
const leash = join(import.meta.dirname, 'leash.mjs');

export type RendererSettings = { siteUrl: string; dataDir: string };
export type Renderer = { port: number; process: ChildProcess };

/** Starts `next start` on a free port of the loopback interface and returns when it is ready. Throws when it ends before. */
export function startRenderer(root: string, settings: RendererSettings): Promise<Renderer> {
	const next = join(root, 'node_modules/next/dist/bin/next');
	return start(root, settings, (port) => [
		...['--max-old-space-size=192', '--max-semi-space-size=4', '--import', leash],
		...[next, 'start', '--hostname', loopback, '--port', `${port}`, '--keepAliveTimeout', '600000'],
	]);
}

/** The same for the press, which renders readers' pages only. */
export function startPress(root: string, settings: RendererSettings): Promise<Renderer> {
	return start(root, settings, (port) => [
		...['--max-old-space-size=128', '--max-semi-space-size=4', '--import', leash],
		...[join(root, pressFile), `${port}`],
	]);
}

async function start(root: string, settings: RendererSettings, wordsFor: (port: number) => string[]): Promise<Renderer> {
	const port = await freePort(loopback);
	const child = spawnNode(root, wordsFor(port), settings);
	for (const until = Date.now() + patience; child.exitCode === null && Date.now() < until; ) {
		const ready = await fetch(`http://${loopback}:${port}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
			({ ok }) => ok,
			() => false,
		);
		if (ready) return { port, process: child };
		await wait(50);
	}
	child.kill('SIGKILL');
	if (child.exitCode === null)
		throw new Error(`The renderer was not ready within ${patience / 1000} seconds. Its database is ${settings.dataDir}/portal.db.`);
	throw new Error(`The renderer ended with code ${child.exitCode} before it was ready.`);
}

function spawnNode(root: string, words: string[], { siteUrl, dataDir }: RendererSettings): ChildProcess {
	const child = spawn(process.execPath, words, {
		cwd: root,
		// Next puts its own port into PORT, which must not become the portal's address.
		env: {
			...fewArenas(process.env),
			SITE_URL: siteUrl,
			DATA_DIR: dataDir,
			NODE_ENV: 'production',
			NEXT_TELEMETRY_DISABLED: '1',
		},
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	// Where both want the same core, pages from memory come before pages in the making.
	if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	return child;
}
