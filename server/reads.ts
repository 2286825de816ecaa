import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlockList, isIPv4 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { household } from '#lib/household.ts';
import { limitBody, patienceFor } from './body-patience.ts';
import { isMachine } from './is-machine.ts';

export const readsPath = '/api/reads';

/** As many reads of one article by one address within this time (ms) are believed: a household, a school, a carrier's gateway. */
const believed = 20;
const window = 600_000;
const most = 1024;

/**
 * A function that takes the beacon of an article that was read, and hands its id to `count`. Nothing of the reader is kept: against
 * counting by machine, an address is remembered for ten minutes as a hash with a salt that this process makes up and forgets.
 */
export function createReads(common: string[], count: (articleId: number) => void) {
	const salt = randomBytes(16);
	const seen = new LRUCache<string, number>({ max: 100_000, ttl: window, noUpdateTTL: true });
	return (request: IncomingMessage, response: ServerResponse): void => {
		if (request.method !== 'POST') {
			response.writeHead(405, ['Allow', 'POST', 'Content-Length', '0', ...common]).end();
			return;
		}
		limitBody(request, patienceFor(readsPath));
		readShort(request, (body) => {
			response.writeHead(204, ['Cache-Control', 'no-store', ...common]).end();
			const id = Number(body);
			if (!/^[1-9]\d{0,14}$/.test(body) || !isReader(request)) return;
			const key = createHash('sha256')
				.update(salt)
				.update(`${household(addressOf(request))} ${id}`)
				.digest('base64');
			const before = seen.get(key) ?? 0;
			seen.set(key, before + 1);
			if (before < believed) count(id);
		});
	};
}

function readShort(request: IncomingMessage, done: (body: string) => void): void {
	let body = '';
	request.on('data', (part: Buffer) => {
		body += part.toString('latin1');
		if (body.length > most) request.destroy();
	});
	request.on('end', () => done(body));
}

/** Browsers say whether a request comes from a page of ours; machines that say who they are are no readers. */
function isReader({ headers }: IncomingMessage): boolean {
	const site = headers['sec-fetch-site'];
	return (site === undefined || site === 'same-origin') && !isMachine(headers);
}

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');

/** Where a request comes from. A web server of the same house is believed about whom it speaks for; nobody else is. */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }): string {
	const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	const forwarded = `${headers['x-forwarded-for'] ?? ''}`.split(',').at(-1)?.trim();
	const isNear = peer !== '' && near.check(peer, isIPv4(peer) ? 'ipv4' : 'ipv6');
	return isNear && forwarded ? forwarded : peer;
}
