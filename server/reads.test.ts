import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { household } from '#lib/household.ts';
import { addressOf, createReads } from './reads.ts';

const browser = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';

async function openReads() {
	const counted: number[] = [];
	const server = createServer(createReads([], (id) => counted.push(id))).listen(0, 'localhost');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const address = server.address();
	const port = typeof address === 'object' ? address?.port : 0;
	const say = async (body: string, headers: Record<string, string> = {}) =>
		(await fetch(`http://localhost:${port}/api/reads`, { method: 'POST', body, headers: { 'user-agent': browser, ...headers } })).status;
	return { counted, say };
}

test('a reader is counted; a machine, another site and nonsense are not, and all get the same answer', async () => {
	const { counted, say } = await openReads();
	const answers = [
		await say('12'),
		await say('12', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }),
		await say('12', { 'sec-fetch-site': 'cross-site' }),
		await say('12; DROP TABLE article'),
		await say('-1'),
		await say('9'.repeat(1000)),
		await say('13', { 'sec-fetch-site': 'same-origin' }),
	];
	expect(answers).toEqual(Array(7).fill(204));
	expect(counted).toEqual([12, 13]);
});

test('one address is believed so often, others still are', async () => {
	const { counted, say } = await openReads();
	for (let time = 0; time < 30; time++) await say('12', { 'x-forwarded-for': '203.0.113.5' });
	await say('12', { 'x-forwarded-for': '203.0.113.6' });
	expect(counted).toHaveLength(21);
});

test.each([
	['127.0.0.1', '203.0.113.5', '203.0.113.5'],
	['::ffff:10.1.2.3', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
	['198.51.100.9', '203.0.113.5', '198.51.100.9'],
	['::1', undefined, '::1'],
])('a request from %s that speaks for %s comes from %s', (remoteAddress, forwarded, address) => {
	expect(addressOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } })).toBe(address);
});

test.each([
	['203.0.113.5', '203.0.113.5'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
	['2001:db8::1', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
])('%s belongs to the household %s', (address, whole) => {
	expect(household(address)).toBe(whole);
});
