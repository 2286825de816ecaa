import type { Pool } from '../renderers/pool.ts';
import { type Rendered, renderPage, type Wanted } from './render-page.ts';

export type Render = (wanted: Wanted) => Promise<Rendered>;

/** What the press answers when it has no such page. */
const notMine = 501;

/** A press that says nothing for so long (ms), a hundred times what a page takes, hangs. */
const usualPatience = 3000;

/** A function that has a page rendered: by the press where it can, by Next otherwise. Throws when neither does. */
export function createRender(presses: Pool, renderers: Pool, patience = usualPatience): Render {
	return async (wanted) => {
		const printed = await renderSomewhere(presses, wanted, patience).catch((error: unknown) => {
			if (isGone(error)) return undefined;
			throw error;
		});
		return printed && printed.status !== notMine ? printed : renderSomewhere(renderers, wanted);
	};
}

/** A renderer that dies takes its renders with it: they are asked of another, once. */
async function renderSomewhere(pool: Pool, wanted: Wanted, patience?: number): Promise<Rendered> {
	const { port } = await pool.pick();
	try {
		return await renderPage(port, wanted, patience);
	} catch (error) {
		if (!isGone(error) || codeOf(error) === 'ETIMEDOUT') throw error;
		return renderPage((await pool.pick(port)).port, wanted, patience);
	}
}

const gone = new Set<unknown>(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'NO_RENDERER']);
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isGone = (error: unknown) => gone.has(codeOf(error));
