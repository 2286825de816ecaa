import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../server/free-port.ts';
import { childrenOf, residentMegabytes } from './processes.ts';

const root = join(import.meta.dirname, '../..');
const patience = 60_000;

/** A portal that runs: its front's process, its renderers, and how long (ms) it took from its start to its first readiness. */
export type Portal = { port: number; pid: number; renderers(): number[]; startedIn: number; stop(): Promise<void> };

/** Starts the portal as `npm start` does, with 64 MB for pages, on a data folder that is ready. Throws when it does not come up. */
export async function startPortal(dataDir: string): Promise<Portal> {
	const port = await freePort();
	const began = performance.now();
	// The name that the shipped nginx asks by.
	const settings = [
		`DATA_DIR=${dataDir}`,
		'SITE_URL=http://portal.example',
		`PORT=${port}`,
		'HOST=127.0.0.1',
		'PAGE_CACHE_MB=64',
		'DEMO=0',
	];
	const node = [process.execPath, '--max-semi-space-size=4', '--max-old-space-size=256', join(root, 'server/main.ts')];
	const child = spawn('env', [...settings, ...node], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
	await ready(child, `http://127.0.0.1:${port}/readyz`);
	const startedIn = performance.now() - began;
	const pid = child.pid ?? 0;
	return { port, pid, renderers: () => childrenOf(pid), startedIn, stop: () => stop(child) };
}

/** The memory of a portal, together and apart. */
export function memoryOf({ pid, renderers }: Portal): string {
	const [front, behind] = [residentMegabytes([pid]), residentMegabytes(renderers())];
	return `${(front + behind).toFixed(0)} MB (${front.toFixed(0)} + ${behind.toFixed(0)})`;
}

/** Waits until a process answers at an address. Throws when it ends before, or takes longer than a minute. */
export async function ready(child: ChildProcess, address: string): Promise<void> {
	for (const until = Date.now() + patience; Date.now() < until && child.exitCode === null; await wait(10)) {
		const isReady = await fetch(address).then(
			({ ok }) => ok,
			() => false,
		);
		if (isReady) return;
	}
	child.kill('SIGKILL');
	throw new Error(`Nothing answered at ${address}.`);
}

/** Asks a process to end, and returns when it has; after ten seconds it is ended. */
export async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGTERM');
	const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await gone;
	clearTimeout(timer);
}
