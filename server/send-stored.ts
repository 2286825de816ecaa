import type { IncomingMessage, ServerResponse } from 'node:http';
import { readHttpDate } from './http-date.ts';
import { encodingFor } from './negotiate.ts';
import { etagOf, matchesTag, type Representation, represent, type Stored } from './stored.ts';

/** Answers from memory: 304 where the reader has it already, no body for HEAD. Calls `grown` when an encoding was made for it. */
export function sendStored(request: IncomingMessage, response: ServerResponse, stored: Stored, grown?: () => void) {
	const { headers } = request;
	const encoding = stored.representations.br === undefined ? 'identity' : encodingFor(headers['accept-encoding']);
	if (stored.status === 200 && isKnown(request, stored)) {
		response.writeHead(304, unchangedHeaders(request, stored, etagOf(stored.tag, encoding)));
		response.end();
		return;
	}
	const ready = stored.representations[encoding];
	if (ready) return send(request, response, stored, ready);
	represent(stored, encoding).then(
		(made) => {
			grown?.();
			send(request, response, stored, made);
		},
		(error: unknown) => response.destroy(error instanceof Error ? error : undefined),
	);
}

/** Whether the reader has it already: by its tag, or, where none is named, by its date (RFC 9110, 13.1.3). */
function isKnown({ headers }: IncomingMessage, { tag, modifiedAt }: Stored): boolean {
	const tags = headers['if-none-match'];
	if (tags !== undefined) return matchesTag(tags, tag);
	const since = readHttpDate(headers['if-modified-since']);
	return since !== undefined && isPast(modifiedAt) && modifiedAt <= since;
}

/** What may still change within the second of its date has none yet. */
function isPast(modifiedAt: number | undefined): modifiedAt is number {
	return modifiedAt !== undefined && modifiedAt + 1000 <= Date.now();
}

function dateOf({ modifiedAt }: Stored): string[] {
	return isPast(modifiedAt) ? ['Last-Modified', new Date(modifiedAt).toUTCString()] : [];
}

function send(request: IncomingMessage, response: ServerResponse, stored: Stored, { headers, body }: Representation): void {
	response.writeHead(stored.status, withSecond(request, [...shownTo(request, stored, headers), ...dateOf(stored)]));
	if (request.method === 'HEAD') response.end();
	else response.end(body);
}

function unchangedHeaders(request: IncomingMessage, stored: Stored, etag: string): string[] {
	return withSecond(request, ['ETag', etag, 'Vary', 'Accept-Encoding', ...stored.headers, ...dateOf(stored)]);
}

/** A browser, which asks for HTML first, shows a feed by its style sheet only when it comes as XML like any other. */
function shownTo({ headers: { accept } }: IncomingMessage, { shownAs }: Stored, headers: string[]): string[] {
	if (shownAs === undefined || !accept?.includes('text/html')) return headers;
	return headers.map((word, place) => (headers[place - 1] === 'Content-Type' ? shownAs : word));
}

/** A cache of ours in front (deploy/nginx) is told to keep a page to the end of this very second: `s-maxage=1` is up to two to nginx. */
function withSecond(request: IncomingMessage, headers: string[]): string[] {
	if (request.headers['surrogate-capability'] === undefined) return headers;
	return [...headers, 'X-Accel-Expires', `@${Math.floor(Date.now() / 1000)}`];
}
