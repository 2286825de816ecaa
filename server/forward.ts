import { Agent, request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { localeOf } from '#lib/address.ts';
import { type PlainPages, sendPlainPage } from './plain-page.ts';
import { passedTarget } from './refusal.ts';
import { loopback } from './renderer.ts';

type Forward = (request: IncomingMessage, response: ServerResponse, retried?: boolean) => void;

const patience = 30_000;
const isForReaders = (url: string) => !/^\/(readyz$|healthz$|media\/|_next\/)/.test(url);

/** Passes requests to the renderer and its answers back, without holding bodies in memory; failures become readable pages. */
export function createForwarder(port: number, pages: PlainPages): Forward {
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	const forward: Forward = (request, response, retried = false) => {
		const { method = 'GET', url = '/' } = request;
		const failed = (status: number) => {
			if (response.headersSent) return response.destroy();
			sendPlainPage(response, pages, localeOf(url), status);
		};
		const options = { agent, host: loopback, port, method, path: passedTarget(url), headers: passedHeaders(request.headers, url) };
		const upstream = ask(options, (answer) => {
			const { statusCode = 502 } = answer;
			if (isForReaders(url) && (statusCode >= 500 || statusCode === 405)) {
				answer.resume();
				return failed(statusCode);
			}
			response.writeHead(statusCode, answer.headers);
			pipeline(answer, response, () => {});
		});
		upstream.setTimeout(patience, () => upstream.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
		upstream.on('error', (error) => {
			if (response.destroyed) return;
			// The renderer may close an idle connection just as it is used again; a request that changes nothing is asked once more.
			if (upstream.reusedSocket && !retried && !response.headersSent && (method === 'GET' || method === 'HEAD')) {
				return forward(request, response, true);
			}
			console.error(`The renderer did not answer ${url}: ${error.message}`);
			failed(502);
		});
		response.on('close', () => upstream.destroy());
		pipeline(request, upstream, () => {});
	};
	return forward;
}

/** Readers' pages are asked for as HTML: the framework's own request headers would make it answer something else. */
function passedHeaders(headers: IncomingHttpHeaders, url: string): IncomingHttpHeaders {
	if (!isForReaders(url)) return headers;
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(rsc$|next-|x-middleware-|x-nextjs-|x-invoke-)/.test(name)));
}
