import { Agent, request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { localeOf } from '#i18n/address.ts';
import { type PlainPages, sendPlainPage } from './plain-page.ts';
import { refusalOf } from './refusal.ts';
import { loopback } from './renderer.ts';

/**
 * The server that faces the world: refuses what no renderer should see, passes everything else to the renderer without
 * holding bodies in memory, and puts a readable page in the place of an empty or missing answer.
 */
export function createFront(renderer: { port: number }, pages: PlainPages): Server {
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	return createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
		const status = refusalOf(request.method, request.url);
		if (status !== undefined) return sendPlainPage(response, pages, localeOf(request.url ?? '/'), status);
		forward(request, response, { agent, port: renderer.port, pages });
	});
}

type Way = { agent: Agent; port: number; pages: PlainPages };

function forward(request: IncomingMessage, response: ServerResponse, { agent, port, pages }: Way): void {
	const { method, url = '/', headers } = request;
	const failed = (status: number) => {
		if (response.headersSent) return response.destroy();
		sendPlainPage(response, pages, localeOf(url), status);
	};
	const upstream = ask({ agent, host: loopback, port, method, path: url, headers }, (answer) => {
		const { statusCode = 502 } = answer;
		if (statusCode >= 500 && isForReaders(url)) {
			answer.resume();
			return failed(statusCode);
		}
		response.writeHead(statusCode, answer.headers);
		pipeline(answer, response, () => {});
	});
	upstream.on('error', (error) => {
		if (request.destroyed && !request.complete) return;
		console.error(`The renderer did not answer ${url}: ${error.message}`);
		failed(502);
	});
	response.on('close', () => upstream.destroy());
	pipeline(request, upstream, () => {});
}

const isForReaders = (url: string) => !/^\/(readyz|healthz|api\/|admin|media\/|_next\/)/.test(url);
