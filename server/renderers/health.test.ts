import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive } from './health.ts';
import { loopback } from './start-renderer.ts';

test('a renderer that begins an answer and does not end it is not alive, and no more than that', async () => {
	const server = createServer((_, response) => void response.writeHead(200).write('o'));
	await once(server.listen(0, loopback), 'listening');
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	expect(await isAlive(port, 200)).toBe(false);
});
