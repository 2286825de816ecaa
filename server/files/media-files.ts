import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import send from 'send';
import { parseRange } from '#lib/byte-range.ts';
import { mediaType } from '#lib/media.ts';
import { dataPolicy } from '../headers.ts';
import { sendStored } from '../send-stored.ts';
import { etagOf, type Stored, sizeOf, store } from '../stored.ts';

/** Pictures up to this size (bytes) are kept in memory while they are asked for; films and sounds are streamed, in ranges. */
const small = 96 * 1024;
const mostMemory = 24 * 1024 * 1024;
const month = 'public, max-age=31536000, immutable';

export type AnswerFile = (request: IncomingMessage, response: ServerResponse, name: string, missing: () => void) => void;

/**
 * A function that answers for stored files. `pathOf` says where one lies; undefined when the name is not one of ours: nothing else on the disk can be
 * named. Calls `missing` for those and for what is not there.
 */
export function createMediaFiles(pathOf: (name: string) => string | undefined, common: string[], memory = mostMemory): AnswerFile {
	const kept = new LRUCache<string, Stored>({ maxSize: memory, sizeCalculation: sizeOf });
	const headersOf = (name: string) => [
		'Content-Type',
		mediaType(name),
		'Cache-Control',
		month,
		'Accept-Ranges',
		'bytes',
		'Content-Security-Policy',
		dataPolicy,
		...common,
	];
	const keep = async (name: string, path: string): Promise<Stored | undefined> => {
		const { size } = await stat(path);
		if (size > small || size === 0) return undefined;
		const stored = await store(await readFile(path), 200, headersOf(name), 'build', false, name);
		kept.set(name, stored);
		return stored;
	};
	const stream = (request: IncomingMessage, response: ServerResponse, name: string, path: string, missing: () => void) => {
		const headers = headersOf(name);
		for (let place = 0; place < headers.length; place += 2) response.setHeader(headers[place] ?? '', headers[place + 1] ?? '');
		response.setHeader('ETag', etagOf(name, 'identity'));
		send(request, path, { cacheControl: false, dotfiles: 'allow', etag: false, lastModified: false })
			.on('error', (error: { status?: number }) => {
				if (response.headersSent) {
					response.destroy();
					return;
				}
				const range = `${response.getHeader('content-range') ?? 'bytes */*'}`;
				for (const header of response.getHeaderNames()) response.removeHeader(header);
				if (error.status === 412) return void response.writeHead(412, ['Content-Length', '0', ...common]).end();
				if (error.status !== 416) return missing();
				response.writeHead(416, ['Content-Range', range, 'Content-Length', '0', ...common]);
				response.end();
			})
			.pipe(response);
	};
	return (request, response, name, missing) => {
		const path = pathOf(name);
		if (path === undefined) return missing();
		const { range } = request.headers;
		// `send` refuses a range that is none; HTTP says to pass over it (RFC 9110, 14.2).
		if (range !== undefined && parseRange(range, Number.MAX_SAFE_INTEGER) === undefined) delete request.headers.range;
		else if (range !== undefined) return stream(request, response, name, path, missing);
		const ready = kept.get(name);
		if (ready) return sendStored(request, response, ready);
		keep(name, path).then(
			(stored) => (stored ? sendStored(request, response, stored) : stream(request, response, name, path, missing)),
			missing,
		);
	};
}
