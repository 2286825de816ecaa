import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limitBody } from './body-patience.ts';

async function closedAfter(words: string[], every: number): Promise<string> {
	const server = createServer((request, response) => {
		limitBody(request, { whole: 300, silence: 120 });
		request.resume().on('end', () => response.end('taken'));
		request.on('error', () => {});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	const address = server.address();
	const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
	socket.write('POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10\r\n\r\n');
	const timer = setInterval(() => {
		const word = words.shift();
		if (word === undefined) clearInterval(timer);
		else socket.write(word);
	}, every);
	let answer = '';
	socket.on('data', (part) => (answer += part)).on('error', () => {});
	await once(socket, 'close');
	clearInterval(timer);
	return answer.includes('taken') ? 'taken' : 'closed';
}

test('a body that comes in time is taken', async () => expect(await closedAfter(['12345', '67890'], 20)).toBe('taken'));
test('one that stops coming is not waited for', async () => expect(await closedAfter(['12345'], 20)).toBe('closed'));
test('nor is one that comes a letter at a time', async () => expect(await closedAfter([...'1234567890'], 60)).toBe('closed'));
