import { Agent, request as ask, type IncomingMessage } from 'node:http';
import { loopback } from '../renderers/start-renderer.ts';

/** What a renderer made of an address. */
export type Rendered = { status: number; contentType: string; location?: string; body: Buffer };

const patience = 10_000;
const largest = 16 * 1024 * 1024;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks the renderer on a port for the page at an address, as HTML and not compressed. Throws when it fails, or takes longer than ten seconds. */
export function renderPage(port: number, target: string, retried = false): Promise<Rendered> {
	return new Promise((resolve, reject) => {
		const upstream = ask({ agent, host: loopback, port, path: target, headers: { 'accept-encoding': 'identity' } }, (answer) => {
			collect(answer).then((body) => {
				const { statusCode = 502, headers } = answer;
				if (statusCode >= 500) reject(new Error(`The renderer answered ${statusCode}.`));
				else
					resolve({
						status: statusCode,
						contentType: headers['content-type'] ?? 'text/html; charset=utf-8',
						location: headers.location,
						body,
					});
			}, reject);
		});
		upstream.setTimeout(patience, () => upstream.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
		upstream.on('error', (error: NodeJS.ErrnoException) => {
			// A renderer may close an idle connection just as it is used again.
			if (upstream.reusedSocket && !retried && error.code === 'ECONNRESET') resolve(renderPage(port, target, true));
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
