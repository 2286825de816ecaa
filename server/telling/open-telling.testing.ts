import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { openStaffedNewsroom } from '#db/desk/desk.testing.ts';
import { type Environment, readEnvironment } from '#lib/environment.ts';
import { openInternet } from '#media/internet.testing.ts';
import { servicesFor } from './services.ts';
import { createTeller } from './tell.ts';

export const siteUrl = 'https://bao.example';
export const minute = 60_000;
export type Post = { host: string; method: string; path: string; body: string; headers: IncomingMessage['headers'] };

/** Somebody who is told: what came, and how it is answered from now on. */
async function openReceiver() {
	const posts: Post[] = [];
	const receiver = { posts, answer: (response: ServerResponse): unknown => response.writeHead(200).end('{"success":true}') };
	const listen: RequestListener = async (request, response) => {
		let body = '';
		for await (const part of request) body += part;
		posts.push({ host: request.headers.host ?? '', method: request.method ?? '', path: request.url ?? '', body, headers: request.headers });
		receiver.answer(response);
	};
	const { fetch } = await openInternet({ answer: listen, time: 300 });
	const own = createServer(listen).listen(0, '127.0.0.1');
	await once(own, 'listening');
	onTestFinished(() => {
		own.closeAllConnections();
		own.close();
	});
	const { port } = own.address() as AddressInfo;
	return Object.assign(receiver, { fetch, origin: `http://127.0.0.1:${port}` });
}

/** A newsroom whose paper tells everybody that the settings name. */
export async function openTelling(settings: Record<string, string> | ((origin: string) => Record<string, string>)) {
	const newsroom = openStaffedNewsroom();
	const receiver = await openReceiver();
	const { telling }: Pick<Environment, 'telling'> = readEnvironment(typeof settings === 'function' ? settings(receiver.origin) : settings);
	const failures: unknown[] = [];
	let ahead = 0;
	const clock = () => Date.now() + ahead;
	const open = (signal = new AbortController().signal) =>
		createTeller({
			...{ db: newsroom.db, signal, time: 400, clock },
			services: servicesFor(telling, siteUrl, receiver.fetch),
			report: (_, error) => failures.push(error),
		});
	let teller = open();
	/** Lets the teller work at a time (ms from now), as often as something is due. */
	const pass = async (after = 0) => {
		ahead = after;
		for (let turn = 0; turn < 3; turn++) {
			teller.tick();
			await teller.ended();
		}
	};
	/** The same, and once more half a minute later, when what was gathered is told. */
	const passBoth = async (after = 0) => {
		await pass(after);
		await pass(after + minute / 2);
	};
	return {
		...{ ...newsroom, receiver, failures, pass, passBoth },
		/** Another process takes over. */
		restart(signal?: AbortSignal) {
			teller = open(signal);
			return teller;
		},
	};
}

export const key = { INDEXNOW_KEY: 'abcdef-123456' };
