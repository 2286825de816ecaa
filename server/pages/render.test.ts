import { createServer, type RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { openServer } from '../paper.testing.ts';
import type { Pool } from '../renderers/pool.ts';
import { createRender } from './render.ts';

const page = { target: '/vi/articles/1', routed: true };

async function poolOf(...renderers: RequestListener[]): Promise<Pool> {
	const ports = await Promise.all(renderers.map((renderer) => openServer(createServer(renderer))));
	let turn = 0;
	return {
		async pick() {
			const port = ports[turn++ % ports.length];
			if (port === undefined) throw Object.assign(new Error('No renderer is ready.'), { code: 'NO_RENDERER' });
			return { port };
		},
		pids: () => [],
		close: async () => {},
	};
}

const saying =
	(text: string, status = 200): RequestListener =>
	(_, response) =>
		response.writeHead(status).end(text);

test('the press prints what is a readers’ page, and Next what is not', async () => {
	const next = await poolOf(saying('by Next'));
	expect(`${(await createRender(await poolOf(saying('printed')), next)(page)).body}`).toBe('printed');
	expect(`${(await createRender(await poolOf(saying('', 501)), next)(page)).body}`).toBe('by Next');
});

test.each<[string, RequestListener[]]>([
	['is not there', []],
	['dies', [(request) => request.socket.destroy()]],
	['hangs', [() => {}]],
])('a press that %s keeps no page from readers', async (_, presses) => {
	const render = createRender(await poolOf(...presses), await poolOf(saying('by Next')), 50);
	expect(`${(await render(page)).body}`).toBe('by Next');
});

test('one press that dies leaves the page to another', async () => {
	const presses = await poolOf((request) => request.socket.destroy(), saying('printed'));
	expect(`${(await createRender(presses, await poolOf())(page)).body}`).toBe('printed');
});

test('a page that cannot be made is not made twice', async () => {
	let asked = 0;
	const next = await poolOf((_, response) => {
		asked++;
		response.end();
	});
	await expect(createRender(await poolOf(saying('', 500)), next)(page)).rejects.toThrow('500');
	expect(asked).toBe(0);
});
