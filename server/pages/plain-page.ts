import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { contentPolicy } from '../headers.ts';
import { stripFramework } from './strip-framework.ts';

const reasons = ['broken', 'refused'] as const;
type Reason = (typeof reasons)[number];
export type PlainPages = ReadonlyMap<string, string>;

/** The pages "something has gone wrong" and "that address is not valid" in each language, as the build made them. */
export function readPlainPages(root: string): PlainPages {
	const read = (code: string, reason: Reason) =>
		stripFramework(readFileSync(join(root, `.next/server/app/${code}/plain/${reason}.html`), 'utf8'));
	return new Map(localeCodes.flatMap((code) => reasons.map((reason) => [`${code} ${reason}`, read(code, reason)])));
}

/** The page that fits a status: below 500 the request was at fault. */
export function plainPage(pages: PlainPages, locale: Locale, status: number): string {
	return pages.get(`${locale} ${status < 500 ? 'refused' : 'broken'}`) ?? '';
}

/** Answers with such a page. */
export function sendPlainPage(response: ServerResponse, pages: PlainPages, common: string[], locale: Locale, status: number): void {
	const hasBody = response.req.headers['content-length'] !== undefined || response.req.headers['transfer-encoding'] !== undefined;
	response.writeHead(status, [
		...['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'no-store', 'Content-Security-Policy', contentPolicy('')],
		...(status === 405 ? ['Allow', 'GET, HEAD'] : []),
		...(status === 503 ? ['Retry-After', '2'] : []),
		// Nobody reads what was sent with a request that is refused.
		...(hasBody ? ['Connection', 'close'] : []),
		...common,
	]);
	response.end(response.req.method === 'HEAD' ? undefined : plainPage(pages, locale, status));
}
