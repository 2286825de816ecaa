import { keysOfPath } from '#lib/page-keys.ts';
import type { Pool } from '../renderers/pool.ts';
import { finishPage } from './finish-page.ts';
import type { Page } from './page-cache.ts';
import { type Rendered, renderPage } from './render-page.ts';

/** A finished page, and whether it is one that must not push out articles. */
export type Made = { page: Page; isMinor: boolean };

/** A function that has a page rendered and finishes it. Throws when no renderer can. */
export function createPageMaker(pool: Pool, common: string[], isSearch: (path: string) => boolean) {
	return async (address: string): Promise<Made> => {
		const now = Date.now();
		const rendered = await renderSomewhere(pool, address);
		const [path = ''] = address.split('?');
		const isMinor = rendered.status !== 200 || isSearch(path);
		return { page: await finishPage(rendered, keysOfPath(path), isMinor, common, now), isMinor };
	};
}

/** A renderer that dies takes its renders with it: they are asked of another, once. */
async function renderSomewhere(pool: Pool, address: string): Promise<Rendered> {
	const { port } = await pool.pick();
	try {
		return await renderPage(port, address);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code !== 'ECONNRESET' && code !== 'ECONNREFUSED' && code !== 'EPIPE') throw error;
		return renderPage((await pool.pick(port)).port, address);
	}
}
