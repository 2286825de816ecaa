import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { classify } from '#lib/video/classify.ts';
import { createAskVideo } from './ask-video.ts';
import { openInternet } from './internet.testing.ts';

/** Asks about the video at an address, with a provider that answers so. */
async function ask(address: string, answer: RequestListener, addresses?: Record<string, string[]>) {
	const { fetch, connections } = await openInternet({ answer, addresses, time: 400 });
	const { state, provider = null, id: providerId = null, watchUrl = null } = classify(address);
	const verdict = await createAskVideo(fetch, async (name) => name === 'here.mp4')({ state, provider, providerId, watchUrl });
	return { verdict, connections };
}

const json =
	(value: unknown): RequestListener =>
	(_, response) =>
		response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
const status =
	(code: number): RequestListener =>
	(_, response) =>
		response.writeHead(code).end('no');

describe.each([
	['https://youtu.be/dQw4w9WgXcQ', 'www.youtube.com'],
	['https://vimeo.com/76979871', 'vimeo.com'],
	['https://dai.ly/x8abcde', 'www.dailymotion.com'],
])('%s', (address, host) => {
	test('plays when its provider describes it', async () => {
		const { verdict, connections } = await ask(address, json({ type: 'video', thumbnail_url: 'https://i.example/p.jpg' }));
		expect(verdict).toEqual({ finding: 'ok', poster: 'https://i.example/p.jpg' });
		expect(connections).toEqual([`${host}@93.184.215.14`]);
	});

	test.each([
		[401, 'embed_disabled'],
		[403, 'embed_disabled'],
		[404, 'unavailable'],
		[400, 'unavailable'],
		[410, 'unavailable'],
		[429, 'unknown'],
		[500, 'unknown'],
		[503, 'unknown'],
	])('is after %d %s', async (code, finding) => {
		expect((await ask(address, status(code))).verdict).toMatchObject({ finding });
	});

	test('is gone when a page comes instead of its description', async () => {
		expect((await ask(address, (_, response) => response.end('<html>'))).verdict).toEqual({ finding: 'unavailable', reason: 'wrong_type' });
	});

	test('is unknown when nobody answers', async () => {
		expect((await ask(address, () => {})).verdict).toEqual({ finding: 'unknown', reason: 'timeout' });
	});
});

test.each(['http://i.example/p.jpg', 'javascript:alert(1)', 7, null, `https://${'a'.repeat(3000)}`])('%j is no poster', async (poster) => {
	expect((await ask('https://youtu.be/dQw4w9WgXcQ', json({ thumbnail_url: poster }))).verdict).toEqual({ finding: 'ok' });
});

describe('a film’s file', () => {
	const film = 'https://cdn.example/a.mp4';
	const typed =
		(type: string, code = 200): RequestListener =>
		(_, response) =>
			response.writeHead(code, { 'content-type': type }).end();

	test.each([
		['plays', typed('video/mp4'), { finding: 'ok' }],
		['is a page', typed('text/html'), { finding: 'unavailable', reason: 'wrong_type' }],
		['is gone', status(404), { finding: 'unavailable', reason: 'gone' }],
		['has expired', status(403), { finding: 'expired', reason: 'expired' }],
		['is at a server in trouble', status(502), { finding: 'unknown', reason: 'server_error' }],
	] as const)('%s', async (_, answer, verdict) => {
		expect((await ask(film, answer)).verdict).toEqual(verdict);
	});

	test('of a server that gives no heads is asked for by its first byte', async () => {
		const answer: RequestListener = ({ method, headers }, response) => {
			if (method === 'HEAD') response.writeHead(405).end();
			else response.writeHead(206, { 'content-type': 'video/mp4', range: headers.range ?? '' }).end('x');
		};
		expect((await ask(film, answer)).verdict).toEqual({ finding: 'ok' });
	});

	test('is upgraded when it was given by http and https answers', async () => {
		expect((await ask('http://cdn.example/a.mp4', typed('video/mp4'))).verdict).toEqual({ finding: 'ok', secureUrl: film });
		expect((await ask('http://cdn.example/a.mp4', status(404))).verdict).toEqual({ finding: 'insecure', reason: 'http' });
	});

	test('at a name of this house’s own network is never asked for', async () => {
		const { verdict, connections } = await ask(film, typed('video/mp4'), { 'cdn.example': ['127.0.0.1'] });
		expect(verdict).toEqual({ finding: 'unavailable', reason: 'address' });
		expect(connections).toEqual([]);
	});

	test('of our own is there or not', async () => {
		expect((await ask('/media/here.mp4', status(500))).verdict).toEqual({ finding: 'ok' });
		expect((await ask('/media/gone.mp4', status(500))).verdict).toEqual({ finding: 'unavailable', reason: 'no_file' });
	});
});

test.each([
	['#EXTM3U\n#EXT-X-VERSION:3', 200, { finding: 'ok' }],
	['<html>', 200, { finding: 'unavailable', reason: 'wrong_type' }],
	['no', 403, { finding: 'expired', reason: 'expired' }],
	['no', 404, { finding: 'unavailable', reason: 'gone' }],
] as const)('a stream whose manifest is %j with %d', async (body, code, verdict) => {
	expect((await ask('https://cdn.example/a.m3u8', (_, response) => response.writeHead(code).end(body))).verdict).toEqual(verdict);
});
