import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalConfiguration, startNginx, stopNginx } from '../../deploy/nginx/start-nginx.ts';
import { freePort } from '../../server/free-port.ts';
import type { Figure } from '../figure.ts';
import { compareServers, type Server } from './compare-servers.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { childrenOf } from './processes.ts';
import type { Portal } from './start-portal.ts';
import { pin } from './wrk.ts';

export type Pages = Record<string, string>;

/** How fast kept pages come from the front and through the shipped nginx, against nginx with the same bytes in files; all on core 0. */
export async function measureHits(folder: string, portal: Portal, pages: Pages): Promise<Figure[]> {
	const module = brotliModule();
	const encoding = module ? 'br' : 'gzip';
	const nginxes: ChildProcess[] = [];
	try {
		const files = await startFiles(join(folder, 'files'), portal, pages, module);
		nginxes.push(files.nginx);
		const proxy = await startProxy(join(folder, 'proxy'), portal);
		nginxes.push(proxy.nginx);
		const [ofFiles, ofProxy] = [family(files.nginx), family(proxy.nginx)];
		const servers: Server[] = [
			{ name: 'nginx with files', port: files.port, pids: ofFiles, pathOf: (page) => `/${page}.html` },
			{ name: 'front', port: portal.port, pids: [portal.pid], pathOf: (_, address) => address },
			{ name: 'nginx before the front', port: proxy.port, pids: [...ofProxy, portal.pid], pathOf: (_, address) => address },
		];
		await onCores('0', [portal.pid, ...ofFiles, ...ofProxy]);
		const figures: Figure[] = [];
		for (const [page, address] of Object.entries(pages)) figures.push(...(await compareServers(servers, page, address, encoding)));
		return figures;
	} finally {
		await onCores(allCores(), [portal.pid]);
		await Promise.all(nginxes.map(stopNginx));
	}
}

/** nginx as fast as it gets: the same compressed bytes in files that it keeps open, and no log. */
async function startFiles(folder: string, portal: Portal, pages: Pages, module: string | undefined) {
	mkdirSync(folder, { recursive: true });
	const [encoding, ending, word] = module ? ['br', 'br', 'brotli_static'] : ['gzip', 'gz', 'gzip_static'];
	for (const [page, address] of Object.entries(pages)) {
		const { status, body } = await fetchBytes(portal.port, address, encoding);
		if (status !== 200) throw new Error(`${address} answered ${status}.`);
		writeFileSync(join(folder, `${page}.html.${ending}`), body);
	}
	const port = await freePort();
	const http = `sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 10000000; default_type text/html;
		server { listen 127.0.0.1:${port}; root ${folder}; ${word} on; }`;
	return { port, nginx: await startNginx(folder, port, http, module ? `load_module ${module};` : '') };
}

async function startProxy(folder: string, portal: Portal) {
	mkdirSync(folder, { recursive: true });
	const port = await freePort();
	return { port, nginx: await startNginx(folder, port, portalConfiguration({ port, upstream: portal.port, folder })) };
}

function brotliModule(): string | undefined {
	const built = spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr;
	const file = join(/--modules-path=(\S+)/.exec(built)?.[1] ?? '', 'ngx_http_brotli_static_module.so');
	return existsSync(file) ? file : undefined;
}

const family = ({ pid = 0 }: ChildProcess): number[] => [pid, ...childrenOf(pid)];

async function onCores(cores: string, pids: number[]): Promise<void> {
	for (const pid of pids) await pin(pid, cores);
}

const allCores = () => `0-${Number(execFileSync('nproc', ['--all'], { encoding: 'utf8' })) - 1}`;
