import type { Pool } from '../renderers/pool.ts';
import { type Rendered, renderPage, type Wanted } from './render-page.ts';

export type Render = (wanted: Wanted) => Promise<Rendered>;

/** What the press answers when it has no such page. */
const notMine = 501;

/** A function that has a page rendered: by the press where it can, by Next otherwise. Throws when neither does. */
export function createRender(presses: Pool, renderers: Pool): Render {
	return async (wanted) => {
		const printed = await renderSomewhere(presses, wanted).catch((error: unknown) => {
			if (isGone(error)) return undefined;
			throw error;
		});
		return printed && printed.status !== notMine ? printed : renderSomewhere(renderers, wanted);
	};
}

/** A renderer that dies takes its renders with it: they are asked of another, once. */
async function renderSomewhere(pool: Pool, wanted: Wanted): Promise<Rendered> {
	const { port } = await pool.pick();
	try {
		return await renderPage(port, wanted);
	} catch (error) {
		if (!isGone(error)) throw error;
		return renderPage((await pool.pick(port)).port, wanted);
	}
}

function isGone(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ECONNRESET' || code === 'ECONNREFUSED' || code === 'EPIPE' || code === 'NO_RENDERER';
}
