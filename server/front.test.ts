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
		{ siteUrl: 'https://bao.example', plainPages: new Map(), common: ['X-Content-Type-Options', 'nosniff'], refused: () => {} },
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

/** What the front answers to a request written by hand. */
async function writeTo(port: number, words: string): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	socket.write(words);
	let answer = '';
	for await (const part of socket) answer += part;
	return answer;
}

test('only under its own name does the paper show anything, and the name with www. leads there', async () => {
	const { port } = await openFront();
	const get = (target: string, host: string) => writeTo(port, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
	expect(await get('/thoi-su', 'bao.example')).toContain('page');
	expect(await get('/thoi-su', 'evil.example')).toMatch(/^HTTP\/1.1 421 /);
	expect(await get('/healthz', 'evil.example')).toContain('ok');
	expect(await get('/thoi-su?page=2', 'www.bao.example')).toContain('Location: https://bao.example/thoi-su?page=2');
	expect(await get('http://bao.example/thoi-su', 'evil.example')).toContain('page');
	expect(await get('http://evil.example/thoi-su', 'bao.example')).toMatch(/^HTTP\/1.1 421 /);
});

test('every answer carries the headers that all carry', async () => {
	const { port, ask } = await openFront();
	const answers = [
		ask('/Thoi-Su'),
		ask('/%'),
		ask('/thoi-su', { method: 'POST', body: 'x' }),
		ask(`/media/${'a'.repeat(32)}.mp4`, { headers: { range: 'bytes=999999-' } }),
	];
	for (const answer of await Promise.all(answers))
		expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([answer.status, 'nosniff']);
	expect(await writeTo(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*nosniff/s);
});

test('a film has one ETag, whole or in parts', async () => {
	const { ask, port } = await openFront();
	for (const file of [`/media/${'a'.repeat(32)}.mp4`, `/media/${'b'.repeat(32)}-320.avif`]) {
		const [whole, part] = [await ask(file), await ask(file, { headers: { range: 'bytes=0-9' } })];
		const etag = whole.headers.get('etag') ?? '';
		expect([part.status, part.headers.get('etag')]).toEqual([206, etag]);
		expect((await ask(file, { headers: { range: 'bytes=0-9', 'if-range': etag } })).status).toBe(206);
		expect((await ask(file, { headers: { range: 'bytes=0-9', 'if-range': '"other"' } })).status).toBe(200);
		const known = `GET ${file} HTTP/1.1\r\nHost: bao.example\r\nIf-None-Match: ${etag}\r\nConnection: close\r\n\r\n`;
		expect(await writeTo(port, known)).toMatch(/^HTTP\/1.1 304 /);
	}
});
