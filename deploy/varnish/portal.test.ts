import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCorrection } from '#db/desk/corrections.ts';
import { openStaffedNewsroom } from '#db/desk/desk.testing.ts';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { servicesFor } from '../../server/telling/services.ts';
import { createTeller } from '../../server/telling/tell.ts';

const hasVarnish = spawnSync('varnishd', ['-V']).status === 0;

/** A portal whose pages say how often they were made, with a life so long that only a purge ends it. */
async function startPortal() {
	let made = 0;
	const portal = createServer((request, response) => {
		const tags = request.url === '/mot' ? 'article:1,site' : 'article:2,site';
		response.setHeader('Cache-Control', 'public, s-maxage=3600').setHeader('Cache-Tag', tags).end(`${request.url} ${++made}`);
	}).listen(0, '127.0.0.1');
	await once(portal, 'listening');
	onTestFinished(() => {
		portal.closeAllConnections();
		portal.close();
	});
	return (portal.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
	const socket = createSocket().listen(0, '127.0.0.1');
	await once(socket, 'listening');
	const { port } = socket.address() as AddressInfo;
	await new Promise((resolve) => socket.close(resolve));
	return port;
}

async function startVarnish(backend: number): Promise<string> {
	const folder = temporaryFolder();
	const file = join(folder, 'portal.vcl');
	writeFileSync(file, readFileSync(join(import.meta.dirname, 'portal.vcl'), 'utf8').replace('"3000"', `"${backend}"`));
	const port = await freePort();
	const varnish: ChildProcess = spawn('varnishd', [
		'-F',
		'-j',
		'none',
		'-n',
		folder,
		'-a',
		`127.0.0.1:${port}`,
		'-f',
		file,
		'-s',
		'malloc,16m',
	]);
	let said = '';
	varnish.stderr?.on('data', (part) => {
		said += part;
	});
	const gone = once(varnish, 'exit');
	onTestFinished(async () => {
		varnish.kill();
		await gone;
	});
	const origin = `http://127.0.0.1:${port}`;
	const isOpen = async () => {
		if (varnish.exitCode !== null) throw new Error(said);
		expect((await fetch(`${origin}/admin`)).status).toBe(200);
	};
	await vi.waitFor(isOpen, { timeout: 20_000, interval: 100 });
	return origin;
}

test.skipIf(!hasVarnish)(
	'a Varnish forgets the pages of a story that was corrected, and keeps the others',
	async () => {
		const origin = await startVarnish(await startPortal());
		const read = async (path: string) => (await fetch(origin + path)).text();
		const [first, second] = [await read('/mot'), await read('/hai')];
		expect([await read('/mot'), await read('/hai')]).toEqual([first, second]);
		const { db, write } = openStaffedNewsroom();
		const id = write({ title: 'Cầu mới' });
		expect(id).toBe(1);
		const settings = { varnish: [origin] };
		const services = servicesFor(settings, 'http://bao.example', async () => Promise.reject(new Error('Nobody else is told.')));
		const teller = createTeller({ db, services, signal: new AbortController().signal, report: (_, error) => Promise.reject(error) });
		createCorrection(db, id, 'Đã sửa.');
		teller.tick();
		await teller.ended();
		expect(await read('/mot')).not.toBe(first);
		expect(await read('/hai')).toBe(second);
		expect((await fetch(`${origin}/mot`)).headers.get('cache-tag')).toBeNull();
	},
	60_000,
);
