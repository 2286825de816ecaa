import { Agent, request as ask, type IncomingMessage } from 'node:http';
import { loopback } from '../renderers/start-renderer.ts';

/** What a renderer made of an address. */
export type Rendered = { status: number; contentType: string; location?: string; modified?: string; body: Buffer };

/** How long (ms) a renderer may take that nothing else is said of. */
const usualPatience = 10_000;
const largest = 16 * 1024 * 1024;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** What to ask a renderer for; `routed` says that the target is its own inner path, so that it need not find that out again. */
export type Wanted = { target: string; routed: boolean };

/** Asks the renderer on a port for a page, as HTML and not compressed. Throws when it fails, or takes longer than `patience` ms. */
export function renderPage(port: number, wanted: Wanted, patience = usualPatience, retried = false): Promise<Rendered> {
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': 'identity', ...(wanted.routed && { 'x-portal-routed': '1' }) };
		const upstream = ask({ agent, host: loopback, port, path: wanted.target, headers }, (answer) => {
			collect(answer).then((body) => {
				const { statusCode = 502, headers: shown } = answer;
				if (statusCode >= 500 && statusCode !== 501) reject(new Error(`The renderer answered ${statusCode}.`));
				else
					resolve({
						status: statusCode,
						contentType: shown['content-type'] ?? 'text/html; charset=utf-8',
						location: shown.location,
						modified: shown['last-modified'],
						body,
					});
			}, reject);
		});
		upstream.setTimeout(patience, () =>
			upstream.destroy(Object.assign(new Error(`no answer within ${patience / 1000} seconds`), { code: 'ETIMEDOUT' })),
		);
		upstream.on('error', (error: NodeJS.ErrnoException) => {
			// A renderer may close an idle connection just as it is used again.
			if (upstream.reusedSocket && !retried && error.code === 'ECONNRESET') resolve(renderPage(port, wanted, patience, true));
			else reject(error);
		});
		upstream.end();
	});
}

async function collect(answer: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of answer) {
		length += part.length;
		if (length > largest) throw new Error(`The page is larger than ${largest} bytes.`);
		parts.push(part);
	}
	return Buffer.concat(parts);
}
