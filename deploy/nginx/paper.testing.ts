import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { freePort } from '../../server/free-port.ts';
import { sendStored } from '../../server/send-stored.ts';
import { store } from '../../server/stored.ts';

const caching = 'public, max-age=0, s-maxage=1, stale-while-revalidate=9, stale-if-error=86400';
const immutable = 'public, max-age=31536000, immutable';

type Seen = { url: string; method: string; headers: IncomingMessage['headers'] };

/** In the portal's place: it answers as the front does, with what the paper says now, and notes what it was asked. */
export async function openPaper() {
	const paper = { text: 'Tin buổi sáng', status: 200, delay: 0, seen: [] as Seen[] };
	const server = createServer(async (asked, response) => {
		const { url = '', method = '', headers } = asked;
		paper.seen.push({ url, method, headers });
		if (/^\/(admin|api)/.test(url)) {
			let length = 0;
			for await (const part of asked) length += part.length;
			return response.writeHead(200, { 'Set-Cookie': 'session=1', 'X-Accel-Expires': '60' }).end(`${paper.text} ${length}`);
		}
		const { text, status } = paper;
		await wait(paper.delay);
		if (status >= 500) return response.writeHead(status, { 'Cache-Control': 'no-store' }).end('broken');
		const isFile = url.startsWith('/_next/') || url.startsWith('/media/');
		const headersOfPage = ['Content-Type', 'text/html', 'Cache-Control', isFile ? immutable : caching];
		sendStored(asked, response, await store(Buffer.from(text.repeat(100)), status, headersOfPage, 'page'));
	});
	const port = await freePort();
	await once(server.listen(port, '127.0.0.1'), 'listening');
	return { paper, server, port };
}

export type Answer = { status: number; text: string; headers: IncomingMessage['headers'] };
type Question = { method?: string; headers?: Record<string, string>; body?: Buffer };

/** What nginx answers to a question, decoded. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asked = request({ port, host: '127.0.0.1', path, method, headers: { host: 'portal.example', ...headers } }, async (answer) => {
			const parts: Buffer[] = [];
			for await (const part of answer) parts.push(part);
			const bytes = Buffer.concat(parts);
			const encoding = answer.headers['content-encoding'];
			const plain = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
			resolve({ status: answer.statusCode ?? 0, text: plain.toString(), headers: answer.headers });
		});
		asked.on('error', reject);
		asked.end(body);
	});
}

/** Ends a server at once, with every connection. */
export async function close(server: Server): Promise<void> {
	if (!server.listening) return;
	const closed = once(server.close(), 'close');
	server.closeAllConnections();
	await closed;
}
