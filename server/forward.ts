import { randomBytes } from 'node:crypto';
import {
	Agent,
	request as ask,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import { dataPolicy, deskPolicy } from './headers.ts';
import type { Pool } from './renderers/pool.ts';
import { loopback } from './renderers/start-renderer.ts';

const patience = 30_000;

export type Forward = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Fail = (request: IncomingMessage, response: ServerResponse, status: number) => void;

/** Passes the desk's requests to a renderer and its answers back, both as they come, without holding a body in memory. */
export function createForwarder(pool: Pool, common: string[], fail: Fail): Forward {
	const agent = new Agent({ keepAlive: true, maxSockets: 64 });
	return async (request, response) => {
		const { method = 'GET', url = '/' } = request;
		const renderer = await pool.pick().catch(() => undefined);
		if (!renderer) return fail(request, response, 503);
		const policy = policyFor(url);
		const options = {
			agent,
			host: loopback,
			port: renderer.port,
			method,
			path: url,
			headers: { ...passed(request.headers), ...policy.asked },
		};
		const upstream = ask(options, (answer) => {
			response.writeHead(answer.statusCode ?? 502, { ...shown(answer.headers, common), ...policy.answered });
			pipeline(answer, response, () => {});
		});
		upstream.setTimeout(patience, () => upstream.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
		upstream.on('error', (error) => {
			if (response.destroyed) return;
			console.error(`The renderer did not answer ${url}: ${error.message}`);
			if (response.headersSent) response.destroy();
			else fail(request, response, 502);
		});
		response.on('close', () => upstream.destroy());
		pipeline(request, upstream, () => {});
	};
}

/** The desk's scripts run by a nonce, which the renderer learns from the policy in its request; other answers run nothing. */
function policyFor(url: string): { asked: OutgoingHttpHeaders; answered: OutgoingHttpHeaders } {
	if (!/^\/admin(\/|\?|$)/.test(url)) return { asked: {}, answered: { 'content-security-policy': dataPolicy } };
	const policy = { 'content-security-policy': deskPolicy(randomBytes(16).toString('base64')) };
	return { asked: policy, answered: policy };
}

/** What a stranger may not tell a renderer: the framework's inner headers, and addresses other than the portal's own. */
function passed(headers: IncomingHttpHeaders): IncomingHttpHeaders {
	return Object.fromEntries(
		Object.entries(headers).filter(
			([name]) => !/^(x-middleware-|x-nextjs-|x-invoke-|x-forwarded-|forwarded$|content-security-policy)/.test(name),
		),
	);
}

/** A renderer's headers with ours: nothing of a session is kept anywhere, and the framework keeps its inner words to itself. */
function shown(headers: IncomingHttpHeaders, common: string[]): OutgoingHttpHeaders {
	const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(x-middleware-|x-nextjs-|link$)/.test(name)));
	for (let place = 0; place < common.length; place += 2) own[(common[place] ?? '').toLowerCase()] = common[place + 1];
	return { 'cache-control': 'private, no-store', ...own };
}
