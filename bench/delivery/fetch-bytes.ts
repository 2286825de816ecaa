import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

export type Fetched = { status: number; body: Buffer };

/** An answer as its bytes, not decoded. */
export function fetchBytes(
	port: number,
	path: string,
	encoding = 'br',
	host = '127.0.0.1',
	headers: Record<string, string> = {},
): Promise<Fetched> {
	return new Promise((resolve, reject) => {
		const asked = request({ agent, host, port, path, headers: { 'accept-encoding': encoding, ...headers } }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }));
			answer.on('error', reject);
		});
		asked.on('error', reject).end();
	});
}
