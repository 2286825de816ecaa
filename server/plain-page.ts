import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Locale, localeCodes } from '#lib/locales.ts';

export type PlainPages = Record<string, string>;

/** The page "something has gone wrong" in each language, as the build made it. */
export function readPlainPages(root: string): PlainPages {
	return Object.fromEntries(localeCodes.map((code) => [code, readFileSync(join(root, `.next/server/app/${code}/broken.html`), 'utf8')]));
}

/** Answers with that page; its words fit whatever the status is. */
export function sendPlainPage(response: ServerResponse, pages: PlainPages, locale: Locale, status: number): void {
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		...(status === 405 && { allow: 'GET, HEAD' }),
	});
	response.end(response.req.method === 'HEAD' ? undefined : pages[locale]);
}
