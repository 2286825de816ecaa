import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { resolveOembed } from '#db/reading/oembed.ts';
import { embedPath } from '#lib/embed.ts';

export const oembedPath = '/api/oembed';

type House = { db: Database; siteUrl: string; common: string[]; pages: (request: IncomingMessage, response: ServerResponse) => void };

/** A function that answers oEmbed requests: each is one of a few answers about an article, which are kept like pages and leave with it. */
export function createOembed({ db, siteUrl, common, pages }: House) {
	return (request: IncomingMessage, response: ServerResponse): void => {
		const refuse = (status: number) =>
			response.writeHead(status, ['Content-Length', '0', 'Cache-Control', 'no-store', 'Access-Control-Allow-Origin', '*', ...common]).end();
		if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405);
		const query = (request.url ?? '').split('?')[1] ?? '';
		const found = attempt(() => resolveOembed(db, siteUrl, new URLSearchParams(query.slice(0, 3000))));
		if (typeof found === 'number') return void refuse(found);
		request.url = embedPath(found.answer);
		pages(request, response);
	};
}

function attempt<Value>(work: () => Value): Value | 503 {
	try {
		return work();
	} catch {
		return 503;
	}
}
