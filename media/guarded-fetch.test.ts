import { expect, test, vi } from 'vitest';
import { createGuardedFetch } from './guarded-fetch.ts';
import { openInternet } from './internet.testing.ts';
import { pinnedTo } from './pinned-transport.ts';

const problem = (key: string) => expect.objectContaining({ key });

test('what a public address answers comes back with its type', async () => {
	const { fetch, connections } = await openInternet({
		answer: (request, response) => response.setHeader('content-type', 'Text/Plain').end(`${request.headers.host} ${request.url}`),
	});
	expect(await fetch('https://example.com/a?b=1')).toEqual({
		status: 200,
		type: 'text/plain',
		body: Buffer.from('example.com /a?b=1'),
		url: 'https://example.com/a?b=1',
	});
	expect(connections).toEqual(['example.com@93.184.215.14']);
});

test.each([
	...['http://127.0.0.1/', 'http://127.1/', 'http://0x7f000001/', 'http://2130706433/', 'http://017700000001/', 'http://[::1]/'],
	...['http://[::ffff:127.0.0.1]/', 'http://[::ffff:a9fe:a9fe]/', 'http://169.254.169.254/latest/meta-data/', 'http://10.0.0.7/'],
	...['http://100.100.100.200/', 'http://192.168.0.1/', 'http://0/', 'http://[fd00:ec2::254]/', 'http://[64:ff9b::7f00:1]/'],
	...['http://１２７.0.0.1/', 'http://224.0.0.1/', 'https://user:pass@example.com/', 'https://example.com:8443/', 'http://example.com:22/'],
	...['file:///etc/passwd', 'ftp://example.com/', 'gopher://example.com/', 'javascript:alert(1)', 'data:text/plain,x', '//example.com', ''],
	...['https://inside.example/', 'https://both.example/', 'https://mapped.example/'],
])('%s is not asked', async (address) => {
	const { fetch, connections } = await openInternet({
		answer: (_, response) => response.end(),
		addresses: {
			'inside.example': ['10.1.2.3'],
			'both.example': ['93.184.215.14', '127.0.0.1'],
			'mapped.example': ['::ffff:127.0.0.1'],
		},
	});
	await expect(fetch(address)).rejects.toEqual(problem('address'));
	expect(connections).toEqual([]);
});

test.each([
	'http://127.0.0.1/',
	'http://inside.example/',
	'file:///etc/passwd',
	'http://[::1]/',
	'https://example.com:6379/',
	'//169.254.169.254/',
])('a redirect to %s is not followed', async (location) => {
	const { fetch, connections } = await openInternet({
		answer: (_, response) => response.writeHead(302, { location }).end(),
		addresses: { 'inside.example': ['192.168.4.4'] },
	});
	await expect(fetch('https://example.com/')).rejects.toEqual(problem('address'));
	expect(connections).toHaveLength(1);
});

test('three redirects are followed, a fourth is not', async () => {
	const { fetch } = await openInternet({
		answer: ({ url = '/' }, response) => {
			const left = Number(url.slice(1));
			if (left > 0) response.writeHead(301, { location: `/${left - 1}` }).end();
			else response.end('here');
		},
	});
	expect(await fetch('https://example.com/3')).toMatchObject({ status: 200, url: 'https://example.com/0' });
	await expect(fetch('https://example.com/4')).rejects.toEqual(problem('redirects'));
});

test('a name is looked up once a hop, and the connection goes where it was judged though the name has moved since', async () => {
	const answers = [['93.184.215.14'], ['127.0.0.1']];
	const resolve = vi.fn(async () => answers.shift() ?? ['127.0.0.1']);
	const seen: string[] = [];
	const fetch = createGuardedFetch({
		resolve,
		transport: async ({ ip }) => {
			seen.push(ip);
			throw new Error('far away');
		},
	});
	await expect(fetch('http://rebinding.example/')).rejects.toEqual(problem('network'));
	expect(seen).toEqual(['93.184.215.14']);
	expect(resolve).toHaveBeenCalledTimes(1);
	await expect(fetch('http://rebinding.example/')).rejects.toEqual(problem('address'));
	expect(seen).toHaveLength(1);
});

test.each([
	['8.8.8.8', 4],
	['2606:4700::1111', 6],
] as const)('a connection that is pinned to %s knows no other address', (address, family) => {
	const told = vi.fn();
	pinnedTo(address)('anything.example', { all: true }, told);
	pinnedTo(address)('anything.example', {}, told);
	expect(told.mock.calls).toEqual([
		[null, [{ address, family }]],
		[null, address, family],
	]);
});

test('whoever says nothing, or never comes to an end, is left', async () => {
	const { fetch } = await openInternet({
		time: 300,
		answer: ({ url }, response) => {
			if (url === '/drip') response.write('x');
		},
	});
	await expect(fetch('https://example.com/silent')).rejects.toEqual(problem('timeout'));
	await expect(fetch('https://example.com/drip')).rejects.toEqual(problem('timeout'));
});

test('a name that never resolves takes no longer than an answer may', async () => {
	const fetch = createGuardedFetch({ time: 100, resolve: () => new Promise(() => {}) });
	await expect(fetch('https://example.com/')).rejects.toEqual(problem('timeout'));
});

test('an answer of more than a megabyte is refused, or cut where its beginning is enough', async () => {
	const { fetch } = await openInternet({ answer: (_, response) => response.end(Buffer.alloc(3_000_000, 'a')) });
	await expect(fetch('https://example.com/')).rejects.toEqual(problem('large'));
	expect((await fetch('https://example.com/', { most: 10, cut: true })).body.toString()).toBe('aaaaaaaaaa');
	expect((await fetch('https://example.com/', { most: 0, cut: true })).body).toHaveLength(0);
});
