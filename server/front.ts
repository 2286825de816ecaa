import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { localeOf } from '#lib/address.ts';
import { defaultLocale } from '#lib/locales.ts';
import { limitConnections } from './connections.ts';
import { type PlainPages, plainPage, sendPlainPage } from './pages/plain-page.ts';
import { sendMoved } from './pages/serve-pages.ts';
import { canonicalPath, refusalOf } from './refusal.ts';

/** Whoever opens a connection and says nothing is gone within twelve seconds. */
const limits = {
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	connectionsCheckingInterval: 2000,
	keepAliveTimeout: 65_000,
	maxHeaderSize: 64 * 1024,
};

type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => void;
/** Who answers what: a path itself, what begins with a prefix, and `pages` everything else. */
export type Desks = { exact: Record<string, Answer>; beginning: [prefix: string, answer: Answer][]; pages: Answer };

/** The server that faces the world: refuses what nobody should see, and hands everything else to whoever answers it. */
export function createFront({ exact, beginning, pages }: Desks, plainPages: PlainPages, refused: () => void): Server {
	const front = createServer(limits, (request, response) => {
		const { method, url } = request;
		// Told to stop: whoever asks again is to do so on a connection of whoever comes after.
		if (!front.listening) response.setHeader('Connection', 'close');
		const status = refusalOf(method, url);
		if (status !== undefined || url === undefined) {
			refused();
			return sendPlainPage(response, plainPages, localeOf(url ?? '/'), status ?? 400);
		}
		const cut = url.indexOf('?');
		const path = cut < 0 ? url : url.slice(0, cut);
		if (Object.hasOwn(exact, path)) return exact[path]?.(request, response, path);
		for (const [prefix, answer] of beginning) if (path.startsWith(prefix)) return answer(request, response, path);
		const canonical = canonicalPath(path);
		if (canonical !== path) return sendMoved(response, 308, canonical + (cut < 0 ? '' : url.slice(cut)));
		pages(request, response, path);
	});
	limitConnections(front);
	answerUnreadable(front, plainPages);
	return front;
}

/** What is not even HTTP, or has headers without end, never becomes a request. */
function answerUnreadable(front: Server, plainPages: PlainPages): void {
	front.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
		const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
		const page = plainPage(plainPages, defaultLocale, status);
		socket.end(
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\nConnection: close\r\n\r\n${page}`,
			// Whoever does not take the answer is not waited for.
			() => socket.destroy(),
		);
	});
}
