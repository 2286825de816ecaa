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
import { limitBody, patienceFor } from './body-patience.ts';
import { turnAway } from './desk-guard.ts';
import { dataPolicy, deskPolicy } from './headers.ts';
import { addressOf } from './reads.ts';
import type { Pool } from './renderers/pool.ts';
import { loopback } from './renderers/start-renderer.ts';

/** How long (ms) a renderer may say nothing; pictures wait for their turn in the darkroom. */
const [patience, uploadPatience] = [30_000, 120_000];

export type Forward = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Fail = (request: IncomingMessage, response: ServerResponse, status: number) => void;

/** Requests of the desk under way at once: strangers who ask for what is not there must not stand before editors without end. */
const most = 64;
/** What concerns one connection only (RFC 9110, 7.6.1), and the framework's inner words: neither is passed in either direction. */
const ofOneHop =
	/^(connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|proxy-.*|x-middleware-.*|x-nextjs-.*|x-invoke-.*|x-portal-.*|link)$/;
const spoken = /^(x-forwarded-.*|forwarded|content-security-policy.*)$/;

/** Passes the desk's requests to a renderer and its answers back, both as they come, without holding a body in memory. */
export function createForwarder(pool: Pool, siteUrl: string, common: string[], fail: Fail): Forward {
	const agent = new Agent({ keepAlive: true, maxSockets: most });
	let underWay = 0;
	return async (request, response) => {
		const status = turnAway(request, siteUrl);
		if (status !== undefined) return fail(request, response, status);
		if (underWay >= most) return fail(request, response, 503);
		underWay++;
		response.once('close', () => underWay--);
		const renderer = await pool.pick().catch(() => undefined);
		if (!renderer) return fail(request, response, 503);
		limitBody(request, patienceFor(request.url ?? '/'));
		try {
			pass(request, response, { agent, host: loopback, port: renderer.port }, common, fail);
		} catch (error) {
			// What Node itself refuses to send on was asked wrongly.
			console.error(`A request for ${request.url} could not be passed on: ${error instanceof Error ? error.message : error}`);
			if (!response.headersSent) fail(request, response, 400);
		}
	};
}

type Way = { agent: Agent; host: string; port: number };

function pass(request: IncomingMessage, response: ServerResponse, way: Way, common: string[], fail: Fail, retried = false): void {
	const { method = 'GET', url = '/' } = request;
	const policy = policyFor(url);
	const client = { 'x-portal-client': addressOf(request), 'x-portal-path': url };
	const upstream = ask({ ...way, method, path: url, headers: { ...passed(request), ...policy.asked, ...client } }, (answer) => {
		response.writeHead(statusOf(request, answer), { ...shown(answer.headers, common), ...policy.answered });
		pipeline(answer, response, () => {});
	});
	const wait = url.startsWith('/api/desk/uploads') ? uploadPatience : patience;
	upstream.setTimeout(wait, () => upstream.destroy(new Error(`no answer within ${wait / 1000} seconds`)));
	upstream.on('error', (error) => {
		if (response.destroyed) return;
		// A renderer may close an idle connection just as it is used again.
		const isReading = method === 'GET' || method === 'HEAD';
		if (isReading && upstream.reusedSocket && !retried && !response.headersSent) return pass(request, response, way, common, fail, true);
		console.error(`The renderer did not answer ${url}: ${error.message}`);
		if (response.headersSent) response.destroy();
		else fail(request, response, 502);
	});
	response.on('close', () => upstream.destroy());
	pipeline(request, upstream, () => {});
}

/** The framework answers 500 to an action whose body it cannot read; actions of ours answer whatever happens (app/admin/perform.ts). */
function statusOf({ headers }: IncomingMessage, { statusCode = 502 }: IncomingMessage): number {
	return statusCode === 500 && headers['next-action'] !== undefined ? 400 : statusCode;
}

/** The desk's scripts run by a nonce, which the renderer learns from the policy in its request; other answers run nothing. */
function policyFor(url: string): { asked: OutgoingHttpHeaders; answered: OutgoingHttpHeaders } {
	if (!/^\/admin(\/|\?|$)/.test(url)) return { asked: {}, answered: { 'content-security-policy': dataPolicy } };
	const policy = { 'content-security-policy': deskPolicy(randomBytes(16).toString('base64')) };
	return { asked: policy, answered: policy };
}

/** What a renderer is told of a request: no word about addresses other than the portal's own; a body keeps its frame. */
function passed({ headers }: IncomingMessage): IncomingHttpHeaders {
	const chunked = headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' };
	return { ...Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneHop.test(name) && !spoken.test(name))), ...chunked };
}

/** A renderer's headers with ours: nothing of a session is kept anywhere. */
function shown(headers: IncomingHttpHeaders, common: string[]): OutgoingHttpHeaders {
	const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneHop.test(name)));
	for (let place = 0; place < common.length; place += 2) own[(common[place] ?? '').toLowerCase()] = common[place + 1];
	return { 'cache-control': 'private, no-store', ...own };
}
