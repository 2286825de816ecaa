import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '#db/client.ts';
import { localeOfArticle } from '#db/reading/preview.ts';
import { readPreviewToken } from '#lib/preview-token.ts';
import { contentPolicy } from '../headers.ts';
import type { Render } from './render.ts';
import { stripFramework } from './strip-framework.ts';

/** The path below which previews are shown. */
export const previewPrefix = '/preview/';

type House = {
	db: Database;
	render: Render;
	common: string[];
	secret: string;
	refuse: (request: IncomingMessage, response: ServerResponse, status: number) => void;
	missing: (request: IncomingMessage, response: ServerResponse, path: string) => void;
};

/**
 * A function that answers preview addresses: the readers' page of a working copy, made anew each time, kept and indexed by nobody,
 * framed by the desk only. An address that is not good any more is one that never was.
 */
export function createPreview({ db, render, common, secret, refuse, missing }: House) {
	return (request: IncomingMessage, response: ServerResponse, path: string): void => {
		const token = path.slice(previewPrefix.length);
		const id = readPreviewToken(secret, token);
		const locale = id === undefined ? undefined : localeOfArticle(db, id);
		if (locale === undefined) {
			missing(request, response, path);
			return;
		}
		const show = async () => {
			const { body } = await render({ target: `/${locale}/preview/${token}`, routed: true });
			const html = stripFramework(body.toString());
			const policy = contentPolicy(html).replace("frame-ancestors 'none'", "frame-ancestors 'self'");
			response.writeHead(200, [
				...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', `${Buffer.byteLength(html)}`],
				...['Cache-Control', 'private, no-store', 'X-Robots-Tag', 'noindex, nofollow', 'Content-Security-Policy', policy],
				...common,
			]);
			response.end(request.method === 'HEAD' ? undefined : html);
		};
		show().catch((error: unknown) => {
			console.error(`A preview could not be made: ${error instanceof Error ? error.message : error}`);
			if (!response.headersSent) refuse(request, response, 500);
		});
	};
}
