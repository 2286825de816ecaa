import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** By name: Next takes a rewrite for one to another server when its own address is written 127.0.0.1. */
export const loopback = 'localhost';

const patience = 60_000;

type Settings = { siteUrl: string; dataDir: string };
export type Renderer = { port: number; process: ChildProcess };

/** Starts `next start` on a free port of the loopback interface and returns when it is ready. Throws when it ends before. */
export async function startRenderer(root: string, { siteUrl, dataDir }: Settings): Promise<Renderer> {
	const port = await freePort();
	const next = join(root, 'node_modules/next/dist/bin/next');
	const child = spawn(process.execPath, [next, 'start', '--hostname', loopback, '--port', `${port}`], {
		cwd: root,
		// Next puts its own port into PORT, which must not become the portal's address.
		env: { ...process.env, SITE_URL: siteUrl, DATA_DIR: dataDir, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	for (const until = Date.now() + patience; child.exitCode === null && Date.now() < until; ) {
		const ready = await fetch(`http://${loopback}:${port}/readyz`).then(
			({ ok }) => ok,
			() => false,
		);
		if (ready) return { port, process: child };
		await wait(50);
	}
	child.kill();
	if (child.exitCode === null)
		throw new Error(`The renderer was not ready within ${patience / 1000} seconds. Its database is ${dataDir}/portal.db.`);
	throw new Error(`The renderer ended with code ${child.exitCode} before it was ready.`);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, loopback);
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (address === null || typeof address === 'string') throw new Error('No free port was found for the renderer.');
	return address.port;
}
