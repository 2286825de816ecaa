import { Writable } from 'node:stream';
import { createElement, type ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { isLocale } from '#lib/locales.ts';
import SiteLayout from '../app/(site)/[locale]/layout.tsx';
import { matchRoute } from './match-route.ts';
import { pages } from './pages.ts';
import { speaking } from './words.ts';

/** The HTML of a readers' page at a renderer's inner path (`/vi/articles/12?page=2`); undefined when no page has such a path. Throws as pages do. */
export async function printPage(target: string, head: string): Promise<string | undefined> {
	const { pathname, searchParams } = new URL(target, 'http://press');
	const found = matchRoute(Object.keys(pages), pathname);
	const page = found && pages[found.route];
	const code = found?.params.locale ?? '';
	if (!page || !isLocale(code)) return undefined;
	return speaking(code, async () => {
		const params = Promise.resolve({ ...found.params, locale: code });
		const children = createElement(page, { params, searchParams: Promise.resolve(valuesOf(searchParams)) });
		const html = await write(await SiteLayout({ children, params }));
		return html.replace('<head>', `<head>${head}`);
	});
}

/** A value that is given once as itself, one that is given more often as a list: Next's form of search parameters. */
function valuesOf(searchParams: URLSearchParams): Record<string, string | string[]> {
	const names = [...new Set(searchParams.keys())];
	return Object.fromEntries(
		names.map((name) => {
			const [first = '', ...more] = searchParams.getAll(name);
			return [name, more.length > 0 ? [first, ...more] : first];
		}),
	);
}

/** Everything that React makes of a page, once all of it is there. */
function write(page: ReactNode): Promise<string> {
	return new Promise((resolve, reject) => {
		const parts: Buffer[] = [];
		const sink = new Writable({
			write(part: Buffer, _, done) {
				parts.push(part);
				done();
			},
			final(done) {
				resolve(Buffer.concat(parts).toString());
				done();
			},
		});
		const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(sink), onError: reject });
	});
}
