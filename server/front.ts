import { createServer, type Server, STATUS_CODES } from 'node:http';
import { localeOf } from '#lib/address.ts';
import { defaultLocale } from '#lib/locales.ts';
import { createForwarder } from './forward.ts';
import { type PlainPages, plainPage, sendPlainPage } from './plain-page.ts';
import { refusalOf } from './refusal.ts';

const limits = { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 64 * 1024 };

/**
 * The server that faces the world: refuses what no renderer should see, passes everything else on, and puts a readable
 * page in the place of an empty or missing answer.
 */
export function createFront(renderer: { port: number }, pages: PlainPages): Server {
	const forward = createForwarder(renderer.port, pages);
	const front = createServer(limits, (request, response) => {
		const status = refusalOf(request.method, request.url);
		if (status !== undefined) return sendPlainPage(response, pages, localeOf(request.url ?? '/'), status);
		forward(request, response);
	});
	// What is not even HTTP, or has headers without end, never becomes a request.
	front.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
		const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
		const page = plainPage(pages, defaultLocale, status);
		socket.end(
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\nConnection: close\r\n\r\n${page}`,
		);
	});
	return front;
}
