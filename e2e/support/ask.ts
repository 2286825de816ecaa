import { request } from 'node:http';

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Ask = { method?: string; headers?: Record<string, string>; body?: string };

/** What nobody outside may ever see: stack traces, paths on the server's disk, the database's own words. */
export const faultTrace = /node_modules|\/(app|db|server|lib)\/[\w[\]().-]+\.(ts|js)|\n\s+at |SqliteError|SQLITE_|fts5|digest&quot;/;

/** Sends a target exactly as it is written: browsers and `fetch` tidy paths such as `/a/%2e%2e` before they leave. */
export function ask(baseURL: string | undefined, target: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
	const { hostname, port } = new URL(baseURL ?? '');
	const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, path: target, method, headers: { ...length, ...headers }, agent: false }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }));
			answer.on('error', reject);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
