import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createForwarder } from './forward.ts';
import { openServer } from './paper.testing.ts';

/** A forwarder before a renderer that tells what it was asked. */
async function openWay() {
	const renderer = await openServer(
		createServer(async (request, response) => {
			let body = '';
			for await (const part of request) body += part;
			response
				.writeHead(200, { 'x-middleware-rewrite': '/x', link: '<https://x>; rel=preconnect' })
				.end(JSON.stringify({ headers: request.headers, body }));
		}),
	);
	const pool = { pick: async () => ({ port: renderer }), pids: () => [], close: async () => {} };
	const forward = createForwarder(
		pool,
		'http://localhost',
		['X-Content-Type-Options', 'nosniff'],
		(_, response, status) => void response.writeHead(status).end(),
	);
	const port = await openServer(createServer(forward));
	const say = async (words: string) => {
		const socket = connect(port, 'localhost');
		onTestFinished(() => void socket.destroy());
		socket.write(words);
		const [answer] = await once(socket, 'data');
		return `${answer}`;
	};
	return { port, say };
}

test('a body is passed on as it comes, with its headers and without those of the framework', async () => {
	const { port } = await openWay();
	const answer = await fetch(`http://localhost:${port}/api/x`, {
		method: 'POST',
		body: 'Tin mới',
		headers: {
			origin: 'http://localhost',
			cookie: 'portal.session_token=x',
			'x-portal-client': '1.2.3.4',
			'x-portal-path': '/admin/users',
			'x-middleware-subrequest': 'proxy',
			'x-forwarded-host': 'evil.example',
			'x-own': 'kept',
		},
	});
	const { headers, body } = await answer.json();
	expect(body).toBe('Tin mới');
	expect(headers).toMatchObject({
		'x-own': 'kept',
		'x-portal-client': expect.stringMatching(/^(127\.0\.0\.1|::1)$/),
		'x-portal-path': '/api/x',
	});
	expect(Object.keys(headers).filter((name) => /^x-(middleware|forwarded)/.test(name))).toEqual([]);
	expect([...answer.headers.keys()].filter((name) => /^(x-middleware|link)/.test(name))).toEqual([]);
	expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

test('an action that the framework could not read was asked wrongly; what else fails, fails', async () => {
	const broken = await openServer(createServer((_, response) => void response.writeHead(500).end()));
	const pool = { pick: async () => ({ port: broken }), pids: () => [], close: async () => {} };
	const port = await openServer(
		createServer(createForwarder(pool, 'http://localhost', [], (_, response, status) => void response.writeHead(status).end())),
	);
	const headers = { origin: 'http://localhost', cookie: 'portal.session_token=x' };
	const post = (more: Record<string, string>) =>
		fetch(`http://localhost:${port}/admin`, { method: 'POST', body: '{', headers: { ...headers, ...more } });
	expect((await post({ 'next-action': 'a1' })).status).toBe(400);
	expect((await post({})).status).toBe(500);
});

test.each([
	['a trailer', 'GET /admin HTTP/1.1\r\nHost: x\r\nTrailer: x\r\n\r\n'],
	['an upgrade', 'GET /admin HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
	['an old protocol', 'GET /admin HTTP/1.0\r\n\r\n'],
	['hop-by-hop headers', 'GET /api/x HTTP/1.1\r\nHost: x\r\nTE: trailers\r\nProxy-Connection: keep-alive\r\nKeep-Alive: 5\r\n\r\n'],
])('%s is no way to bring the front down', async (_, words) => {
	const { say } = await openWay();
	expect(await say(words)).toMatch(/^HTTP\/1\.1 200/);
});
