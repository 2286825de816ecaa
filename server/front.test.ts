import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { diskStorage } from '#media/storage.ts';
import { limitConnections } from './connections.ts';
import { createMediaFiles } from './files/media-files.ts';
import { createFront } from './front.ts';

const say = (words: string) => (_: unknown, response: ServerResponse) => void response.end(words);

async function openFront() {
	const folder = temporaryFolder();
	const storage = diskStorage(folder);
	for (const [name, size] of Object.entries({ [`${'a'.repeat(32)}.mp4`]: 300_000, [`${'b'.repeat(32)}-320.avif`]: 5000 })) {
		mkdirSync(dirname(storage.pathOf(name)), { recursive: true });
		writeFileSync(storage.pathOf(name), Buffer.alloc(size, 'x'));
	}
	writeFileSync(join(folder, 'portal.db'), 'secret');
	const media = createMediaFiles(storage.pathOf, ['X-Content-Type-Options', 'nosniff']);
	const front = createFront(
		{
			exact: { '/healthz': say('ok') },
			beginning: [
				['/media/', (request, response, path) => media(request, response, path.slice(7), () => void response.writeHead(404).end())],
			],
			pages: say('page'),
		},
		new Map(),
		() => {},
	).listen(0, '127.0.0.1');
	await once(front, 'listening');
	onTestFinished(() => {
		front.closeAllConnections();
		front.close();
	});
	const address = front.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
	return { front, port, ask };
}

test('every path has one who answers it, and one form', async () => {
	const { ask } = await openFront();
	expect(await (await ask('/healthz')).text()).toBe('ok');
	expect(await (await ask('/thoi-su?x=1')).text()).toBe('page');
	expect((await ask('/Thoi-Su/?page=2')).headers.get('location')).toBe('/thoi-su?page=2');
	expect((await ask('/thoi-su', { method: 'POST', body: 'x' })).status).toBe(405);
	expect((await ask('/constructor')).status).toBe(200);
});

test('a film is sent in ranges, a picture from memory, and nothing else of the disk', async () => {
	const { ask } = await openFront();
	const film = `/media/${'a'.repeat(32)}.mp4`;
	const part = await ask(film, { headers: { range: 'bytes=100-199' } });
	expect([part.status, part.headers.get('content-range'), (await part.arrayBuffer()).byteLength]).toEqual([
		206,
		'bytes 100-199/300000',
		100,
	]);
	const beyond = await ask(film, { headers: { range: 'bytes=400000-' } });
	expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */300000']);
	const nonsense = await ask(film, { headers: { range: 'bytes=9-1' } });
	expect([nonsense.status, (await nonsense.arrayBuffer()).byteLength]).toEqual([200, 300_000]);
	const whole = await ask(film);
	expect([whole.status, (await whole.arrayBuffer()).byteLength, whole.headers.get('content-type')]).toEqual([200, 300_000, 'video/mp4']);
	const picture = await ask(`/media/${'b'.repeat(32)}-320.avif`);
	expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
		200,
		'image/avif',
		'public, max-age=31536000, immutable',
	]);
	const again = await ask(`/media/${'b'.repeat(32)}-320.avif`, { headers: { 'if-none-match': picture.headers.get('etag') ?? '' } });
	expect(again.status).toBe(304);
	for (const name of [`${'c'.repeat(32)}.mp4`, 'portal.db', '%2e%2e%2fportal.db', ''])
		expect((await ask(`/media/${name}`)).status).toBe(404);
});

test('an address that opens too many connections is shut out of more, and others are not', async () => {
	const { front, port } = await openFront();
	limitConnections(front, 3);
	const open = async (from: string) => {
		const socket = connect({ port, host: '127.0.0.1', localAddress: from });
		onTestFinished(() => void socket.destroy());
		socket.on('error', () => {});
		await once(socket, 'connect');
		socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
		return Promise.race([once(socket, 'data').then(() => 'answered'), once(socket, 'close').then(() => 'closed')]);
	};
	const greedy = [await open('127.0.0.7'), await open('127.0.0.7'), await open('127.0.0.7'), await open('127.0.0.7')];
	expect(greedy).toEqual(['answered', 'answered', 'answered', 'closed']);
	expect(await open('127.0.0.8')).toBe('answered');
});

test('what is not HTTP is told so', async () => {
	const { port } = await openFront();
	const socket = connect(port, '127.0.0.1');
	socket.write('NONSENSE\r\n\r\n');
	const [answer] = await once(socket, 'data');
	expect(`${answer}`).toMatch(/^HTTP\/1\.1 400 /);
});
