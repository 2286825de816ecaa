import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createGuardedFetch } from './guarded-fetch.ts';
import type { Transport } from './pinned-transport.ts';

type Internet = { answer: RequestListener; addresses?: Record<string, string[]>; time?: number };

/** A fetcher whose internet is one server of ours: every name is at a public address unless `addresses` says otherwise, every connection comes to `answer`. */
export async function openInternet({ answer, addresses = {}, time }: Internet) {
	const server = createServer(answer).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	/** Where connections were made to, as `host@address`. */
	const connections: string[] = [];
	const transport: Transport = ({ url, ip, method, headers, signal, body }) => {
		connections.push(`${url.host}@${ip}`);
		return new Promise((resolve, reject) => {
			const options = { host: '127.0.0.1', port, method, path: url.pathname + url.search, headers: { ...headers, host: url.host }, signal };
			request(options, resolve).on('error', reject).end(body);
		});
	};
	const resolve = async (name: string) => addresses[name] ?? ['93.184.215.14'];
	return { connections, fetch: createGuardedFetch({ transport, resolve, ...(time !== undefined && { time }) }) };
}
