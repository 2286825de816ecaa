import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fewArenas } from '../few-arenas.ts';
import { freePort } from '../free-port.ts';

/** By name: Next takes a rewrite for one to another server when its own address is written 127.0.0.1. */
export const loopback = 'localhost';

const patience = 60_000;

export type RendererSettings = { siteUrl: string; dataDir: string };
export type Renderer = { port: number; process: ChildProcess };

/** Starts `next start` on a free port of the loopback interface and returns when it is ready. Throws when it ends before. */
export async function startRenderer(root: string, settings: RendererSettings): Promise<Renderer> {
	const port = await freePort(loopback);
	const child = spawnNext(root, port, settings);
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

function spawnNext(root: string, port: number, { siteUrl, dataDir }: RendererSettings): ChildProcess {
	const next = join(root, 'node_modules/next/dist/bin/next');
	const leash = join(import.meta.dirname, 'leash.mjs');
	const child = spawn(
		process.execPath,
		[
			'--max-old-space-size=192',
			'--max-semi-space-size=4',
			'--import',
			leash,
			next,
			'start',
			'--hostname',
			loopback,
			'--port',
			`${port}`,
			'--keepAliveTimeout',
			'600000',
		],
		{
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
		},
	);
	// Where both want the same core, pages from memory come before pages in the making.
	if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	return child;
}
