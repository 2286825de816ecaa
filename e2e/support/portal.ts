import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fewArenas } from '../../server/few-arenas.ts';

/** The first of the ports, of which each portal has one. */
const firstPort = Number(process.env.E2E_PORT ?? 3210);
const root = join(import.meta.dirname, '../..');

/** The data that every portal begins with. */
export const template = join(tmpdir(), `portal-e2e-${firstPort}`);

export type Portal = { url: string; dataDir: string; stop: () => Promise<void> };

/** Starts a production portal with data of its own, by number; whatever happens in it is seen by nobody else. Throws its own words when it does not start. */
export async function startPortal(number: number): Promise<Portal> {
	const port = firstPort + number;
	const dataDir = `${template}-${number}`;
	rmSync(dataDir, { recursive: true, force: true });
	cpSync(template, dataDir, { recursive: true });
	const log = join(dataDir, 'portal.log');
	const url = `http://localhost:${port}`;
	const output = openSync(log, 'a');
	const child = spawn(process.execPath, ['--import', join(root, 'server/renderers/leash.mjs'), join(root, 'server/main.ts')], {
		cwd: root,
		env: { ...fewArenas(process.env), PORT: `${port}`, DATA_DIR: dataDir, SITE_URL: url },
		stdio: ['ignore', output, output, 'ipc'],
	});
	const ended = once(child, 'exit');
	const stop = async () => {
		child.kill('SIGTERM');
		const late = setTimeout(() => child.kill('SIGKILL'), 5000);
		await ended;
		clearTimeout(late);
		rmSync(dataDir, { recursive: true, force: true });
	};
	while (!(await isReady(url))) {
		if (child.exitCode !== null) throw new Error(`The portal under test did not start:\n${readFileSync(log, 'utf8')}`);
		await wait(100);
	}
	return { url, dataDir, stop };
}

/** Whether the portal answers, the desk's door too, which Next loads when it is asked for. */
async function isReady(url: string): Promise<boolean> {
	return fetch(`${url}/admin/sign-in`, { signal: AbortSignal.timeout(30_000) }).then(
		({ ok }) => ok,
		() => false,
	);
}
