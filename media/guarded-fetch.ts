import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { pinnedTransport, type Transport } from './pinned-transport.ts';
import { isPublicAddress } from './public-address.ts';

/** Why nothing came: the address is not one to ask, nobody answered in time or at all, the answer leads on without end or has none. */
export type FetchProblemKey = 'address' | 'redirects' | 'timeout' | 'network' | 'large';

/** Thrown when an address cannot or must not be asked. */
export class FetchProblem extends Error {
	readonly key: FetchProblemKey;
	constructor(key: FetchProblemKey, message: string) {
		super(message);
		this.key = key;
	}
}

export type Asked = {
	/** A POST is never sent on to where an answer leads. */
	method?: 'GET' | 'HEAD' | 'POST';
	headers?: Record<string, string>;
	body?: string;
	/** Bytes of the answer's body that are taken; with `cut` the rest is left, otherwise a longer one is refused. */
	most?: number;
	cut?: boolean;
	signal?: AbortSignal;
};
export type Answered = { status: number; type: string; body: Buffer; url: string; retryAfter?: string };
/** Asks an address of the public internet. Throws a FetchProblem. */
export type Fetch = (address: string, asked?: Asked) => Promise<Answered>;
type Resolve = (hostname: string) => Promise<string[]>;

const [patience, mostBytes, mostRedirects] = [5000, 1_048_576, 3];
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The one way out of the house (threats, 6): http and https on their own ports, to public addresses only, each hop looked up
 * once, judged, and connected to exactly where it was judged. Five seconds in all, redirects followed by hand.
 */
export function createGuardedFetch(given: Partial<Parts> = {}): Fetch {
	const parts: Parts = { resolve: resolveName, transport: pinnedTransport, time: patience, ...given };
	return async (address, asked = {}) => {
		const own = AbortSignal.timeout(parts.time);
		const signal = asked.signal ? AbortSignal.any([own, asked.signal]) : own;
		try {
			return await hop(address, { ...asked, signal }, parts, mostRedirects);
		} catch (error) {
			if (error instanceof FetchProblem) throw error;
			if (signal.aborted) throw new FetchProblem('timeout', `No answer from ${address.slice(0, 200)} in time.`);
			throw new FetchProblem('network', error instanceof Error ? error.message : `${error}`);
		}
	};
}

type Parts = { resolve: Resolve; transport: Transport; time: number };

/** Asks the name server itself: a name of this machine's own list is nobody to ask, and a slow answer holds nothing else up. */
async function resolveName(hostname: string): Promise<string[]> {
	const resolver = new Resolver({ timeout: 1500, tries: 2 });
	const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
	if (four.status === 'rejected' && six.status === 'rejected') throw four.reason;
	return [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

async function hop(address: string, asked: Asked & { signal: AbortSignal }, parts: Parts, left: number): Promise<Answered> {
	const url = requireFit(address);
	const ip = await publicAddressOf(url, parts.resolve, asked.signal);
	const { method = 'GET', headers = {}, most = mostBytes, cut = false, signal } = asked;
	const answer = await parts.transport({ url, ip, method, headers, signal, ...(asked.body !== undefined && { body: asked.body }) });
	const location = answer.headers.location;
	const status = answer.statusCode ?? 0;
	if (redirects.has(status) && location !== undefined) {
		answer.destroy();
		if (left === 0 || method === 'POST')
			throw new FetchProblem('redirects', method === 'POST' ? 'It leads elsewhere.' : `More than ${mostRedirects} redirects.`);
		const next = URL.parse(location, url);
		if (!next) throw new FetchProblem('address', 'A redirect to no address.');
		return hop(next.href, asked, parts, left - 1);
	}
	const body = method === 'HEAD' ? Buffer.alloc(0) : await read(answer, most, cut);
	answer.destroy();
	const retryAfter = answer.headers['retry-after'];
	const type = `${answer.headers['content-type'] ?? ''}`.toLowerCase();
	return { status, type, body, url: url.href, ...(retryAfter !== undefined && { retryAfter }) };
}

function requireFit(address: string): URL {
	const url = URL.parse(address);
	const isFit = url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.port === '';
	if (!isFit) throw new FetchProblem('address', 'Not an address that is asked.');
	return url;
}

/** The address to connect to. A name with one address that is not public is not asked at all. */
async function publicAddressOf(url: URL, resolve: Resolve, signal: AbortSignal): Promise<string> {
	const hostname = url.hostname.replace(/^\[|\]$/g, '');
	const found = isIP(hostname) ? [hostname] : await unlessAborted(resolve(hostname), signal);
	const [first] = found;
	if (first === undefined) throw new FetchProblem('network', `${hostname} has no address.`);
	if (!found.every(isPublicAddress)) throw new FetchProblem('address', `${hostname} is not on the public internet.`);
	return first;
}

function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(signal.reason);
		if (signal.aborted) return stop();
		signal.addEventListener('abort', stop, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}

async function read(answer: AsyncIterable<Buffer>, most: number, cut: boolean): Promise<Buffer> {
	const parts: Buffer[] = [];
	let bytes = 0;
	if (most > 0)
		for await (const part of answer) {
			parts.push(part);
			bytes += part.length;
			if (bytes <= most) continue;
			if (!cut) throw new FetchProblem('large', `More than ${most} bytes.`);
			break;
		}
	return Buffer.concat(parts).subarray(0, most);
}
