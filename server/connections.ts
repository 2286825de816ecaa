import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { household } from '#lib/household.ts';

/** Connections one address may hold. A web server of this machine speaks for all readers and is not counted. */
const most = 256;
const thisMachine = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined]);

/** Closes what an address opens beyond its share: a limit for all together would shut out every reader (threats, section 1). */
export function limitConnections(server: Server, limit = most): void {
	const held = new Map<string, number>();
	server.on('connection', (socket: Socket) => {
		if (socket.remoteAddress === undefined || thisMachine.has(socket.remoteAddress)) return;
		const remoteAddress = household(socket.remoteAddress.replace(/^::ffff:/, ''));
		const count = (held.get(remoteAddress) ?? 0) + 1;
		if (count > limit) return socket.destroy();
		held.set(remoteAddress, count);
		socket.once('close', () => {
			const left = (held.get(remoteAddress) ?? 1) - 1;
			if (left === 0) held.delete(remoteAddress);
			else held.set(remoteAddress, left);
		});
	});
}
