import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';

export type Hop = { url: URL; ip: string; method: string; headers: Record<string, string>; signal: AbortSignal; body?: string };
export type Transport = (hop: Hop) => Promise<IncomingMessage>;

/** Sends a request to exactly this address, whatever the name resolves to by now; certificates are still judged by the name. */
export const pinnedTransport: Transport = ({ url, ip, method, headers, signal, body }) =>
	new Promise((resolve, reject) => {
		const send = url.protocol === 'https:' ? secure : plain;
		const asked = { 'user-agent': 'portal/1 (a newspaper checks what it shows)', 'accept-encoding': 'identity', ...headers };
		send(url, { method, headers: asked, signal, agent: false, lookup: pinnedTo(ip), maxHeaderSize: 16_384 }, resolve)
			.on('error', reject)
			.end(body);
	});

/** A lookup that knows one address. */
export function pinnedTo(ip: string): LookupFunction {
	const family = isIPv6(ip) ? 6 : 4;
	return (_, options, done) => (options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family));
}
