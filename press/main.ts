import { createServer, type ServerResponse } from 'node:http';
import { sharedDatabase } from '#db/client.ts';
import { innerPage } from '#db/reading/inner-page.ts';
import { resolve } from '#db/reading/resolve.ts';
import { parseAddress } from '#lib/address.ts';
import { environment } from '#lib/environment.ts';
import { GET as readiness } from '../app/readyz/route.ts';
import { houseHead } from './house-head.ts';
import { printPage } from './print-page.ts';

/** The press: a renderer for readers' pages only, without Next around React (ADR 018). The argument is its port on the loopback interface. */
const head = houseHead(process.cwd());

type Answer = { status: number; body: string; location?: string };

async function answer(target: string, routed: boolean): Promise<Answer> {
	if (target === '/healthz') return { status: 200, body: 'ok\n' };
	if (target === '/readyz') {
		const ready = readiness();
		return { status: ready.status, body: await ready.text() };
	}
	return routed ? print(target, 200) : find(target);
}

/** What is no readers' page is Next's to answer: 501. */
async function print(target: string, status: number): Promise<Answer> {
	const html = await printPage(target, head);
	return html === undefined ? { status: 501, body: '' } : { status, body: html };
}

/** What an address answers that the front could not decide about: as proxy.ts does before Next's pages. */
function find(target: string): Promise<Answer> | Answer {
	const { pathname, search, searchParams } = new URL(target, 'http://press');
	if (!parseAddress(pathname)) return { status: 501, body: '' };
	const db = sharedDatabase(environment().databaseFile);
	const found = resolve(db, pathname, searchParams.get('page'), Object.fromEntries(searchParams));
	if (found.kind === 'moved') return { status: 301, body: '', location: found.to };
	const { path, status } = innerPage(found, pathname);
	return print(path + search, status);
}

function send(response: ServerResponse, { status, body, location }: Answer): void {
	response
		.writeHead(status, {
			'content-type': 'text/html; charset=utf-8',
			'content-length': Buffer.byteLength(body),
			...(location !== undefined && { location }),
		})
		.end(body);
}

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
	const target = request.url ?? '/';
	answer(target, request.headers['x-portal-routed'] !== undefined).then(
		(made) => send(response, made),
		(error: unknown) => {
			console.error(`The press could not print ${target.slice(0, 200)}:`, error);
			send(response, { status: 500, body: '' });
		},
	);
});
process.on('SIGTERM', () => {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
});
server.listen(Number(process.argv[2]), 'localhost');
