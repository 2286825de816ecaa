import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Environment } from '#lib/environment.ts';

/** Runs `next start` until this process is told to stop; prints the address when it answers. Throws when it ends by itself. */
export async function superviseRenderer(root: string, { host, port, siteUrl }: Environment): Promise<void> {
	const renderer = spawn(
		process.execPath,
		[join(root, 'node_modules/next/dist/bin/next'), 'start', '--hostname', host, '--port', `${port}`],
		{
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', 'ignore', 'inherit'],
		},
	);
	const stop = () => renderer.kill('SIGTERM');
	process.once('SIGTERM', stop).once('SIGINT', stop);
	const ended = once(renderer, 'exit');
	await Promise.race([announce(renderer, port, siteUrl), ended]);
	const [code, signal] = await ended;
	if (code !== 0 && signal === null) throw new Error(`The renderer ended with code ${code}. Is port ${port} in use?`);
}

async function announce(renderer: ChildProcess, port: number, siteUrl: string): Promise<void> {
	while (renderer.exitCode === null) {
		const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
			({ ok }) => ok,
			() => false,
		);
		if (ready) return console.log(`The portal is at ${siteUrl}`);
		await wait(100);
	}
}
