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
export function sendPlainPage(response: ServerResponse, pages: PlainPages, locale: Locale, status: number): void {
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'content-security-policy': contentPolicy(''),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		...(status === 405 && { allow: 'GET, HEAD' }),
		...(status === 503 && { 'retry-after': '2' }),
	});
	response.end(response.req.method === 'HEAD' ? undefined : plainPage(pages, locale, status));
}
