import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of a loopback host that nobody listens on. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
	const probe = createServer().listen(0, host);
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (address === null || typeof address === 'string') throw new Error('No free port was found.');
	return address.port;
}
