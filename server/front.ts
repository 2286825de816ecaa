import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { localeOf } from '#lib/address.ts';
import { defaultLocale } from '#lib/locales.ts';
import { limitConnections } from './connections.ts';
import { createHostCheck } from './hosts.ts';
import { type PlainPages, plainPage, sendPlainPage } from './pages/plain-page.ts';
import { sendMoved } from './pages/serve-pages.ts';
import { canonicalPath, refusalOf } from './refusal.ts';

/** Whoever opens a connection and says nothing is gone within twelve seconds. */
const limits = {
	headersTimeout: 10_000,
	// The longest upload; every other body has its own, shorter time (body-patience.ts).
	requestTimeout: 15 * 60_000,
	connectionsCheckingInterval: 2000,
	keepAliveTimeout: 65_000,
	maxHeaderSize: 64 * 1024,
};

type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => void;
/** Who answers what: a path itself, what begins with a prefix, and `pages` everything else. */
export type Desks = {
	exact: Record<string, Answer>;
	beginning: [prefix: string, answer: Answer][];
	pages: Answer;
	/** Where an address has moved, if it has: one in another form than its own is sent there at once, not to its own form first. */
	moved?: (request: IncomingMessage, target: string) => string | undefined;
};

/** What the front itself answers with: pages that need no renderer, and the headers of every answer. `siteUrl` names the host that is ours. */
export type Manners = { siteUrl: string; plainPages: PlainPages; common: string[]; refused: () => void };

/** Asked by probes and by whoever measures, under whichever name they know. */
const operators = new Set(['/healthz', '/readyz', '/metrics']);

/** The server that faces the world: refuses what nobody should see, and hands everything else to whoever answers it. */
export function createFront({ exact, beginning, pages, moved }: Desks, { siteUrl, plainPages, common, refused }: Manners): Server {
	const hostKind = createHostCheck(siteUrl);
	const front = createServer(limits, (request, response) => {
		const { method } = request;
		// Told to stop: whoever asks again is to do so on a connection of whoever comes after.
		if (!front.listening) response.setHeader('Connection', 'close');
		if (!request.url?.startsWith('/')) readTarget(request);
		const { url } = request;
		const kind = hostKind(request.headers.host);
		const status = kind === 'foreign' && !operators.has(url ?? '') ? 421 : refusalOf(method, url);
		if (status !== undefined || url === undefined) {
			refused();
			return sendPlainPage(response, plainPages, common, localeOf(url ?? '/'), status ?? 400);
		}
		if (kind === 'twin') return sendMoved(response, common, 308, siteUrl + url);
		const cut = url.indexOf('?');
		const path = cut < 0 ? url : url.slice(0, cut);
		if (Object.hasOwn(exact, path)) return exact[path]?.(request, response, path);
		for (const [prefix, answer] of beginning) if (path.startsWith(prefix)) return answer(request, response, path);
		const canonical = canonicalPath(path);
		if (canonical !== path) {
			const target = canonical + (cut < 0 ? '' : url.slice(cut));
			const to = moved?.(request, target);
			return sendMoved(response, common, to === undefined ? 308 : 301, to ?? target);
		}
		pages(request, response, path);
	});
	limitConnections(front);
	answerUnreadable(front, plainPages, common);
	return front;
}

/** What is not even HTTP, or has headers without end, never becomes a request. */
function answerUnreadable(front: Server, plainPages: PlainPages, common: string[]): void {
	const always = common.map((word, place) => word + (place % 2 ? '\r\n' : ': ')).join('');
	front.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
		const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
		const page = plainPage(plainPages, defaultLocale, status);
		socket.end(
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\nConnection: close\r\n${always}\r\n${page}`,
			// Whoever does not take the answer is not waited for.
			() => socket.destroy(),
		);
	});
}

/** Takes the origin off a target as a proxy writes it (RFC 9112, 3.2.2); its host counts, not the header's. */
function readTarget(request: IncomingMessage): void {
	const [, host, path] = /^https?:\/\/([^/?#]+)(.*)$/i.exec(request.url ?? '') ?? [];
	if (host === undefined) return;
	request.headers.host = host;
	request.url = path?.startsWith('/') ? path : `/${path}`;
}
