import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPool, type Rules } from './pool.ts';
import type { Renderer } from './start-renderer.ts';

/** In the place of a renderer: says that it lives; SIGUSR2 makes it hungry for memory. */
const program = `
	const { createServer } = require('node:http');
	const kept = [];
	process.on('SIGUSR2', () => kept.push(Buffer.alloc(120_000_000, 1)));
	const server = createServer((_, response) => response.end('ok')).listen(0, 'localhost', () => console.log(server.address().port));`;

const rules: Rules = { every: 50, patience: 300, strikes: 2, maxBytes: 150_000_000, drain: 500 };

async function startFake(): Promise<Renderer> {
	const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
	const [port] = await once(child.stdout, 'data');
	return { port: Number(port), process: child };
}

async function openFakes(count: number) {
	const started: ChildProcess[] = [];
	const reasons: string[] = [];
	const start = async () => {
		const renderer = await startFake();
		started.push(renderer.process);
		return renderer;
	};
	const pool = await openPool(count, start, { replaced: (reason) => reasons.push(reason), failed: () => {} }, rules);
	onTestFinished(() => pool.close());
	return { pool, started, reasons };
}

test('renderers are asked in turn', async () => {
	const { pool } = await openFakes(2);
	const ports = [await pool.pick(), await pool.pick(), await pool.pick()].map(({ port }) => port);
	expect(ports[0]).not.toBe(ports[1]);
	expect(ports[2]).toBe(ports[0]);
	expect((await pool.pick(ports[0])).port).toBe(ports[1]);
});

test('one that dies is replaced, and who asks meanwhile waits for the next', async () => {
	const { pool, started, reasons } = await openFakes(1);
	const { port } = await pool.pick();
	started[0]?.kill('SIGKILL');
	await vi.waitFor(() => expect(reasons).toEqual(['it ended with SIGKILL']), 20_000);
	expect((await pool.pick()).port).not.toBe(port);
});

test('one that hangs is replaced', async () => {
	const { pool, started, reasons } = await openFakes(1);
	started[0]?.kill('SIGSTOP');
	await vi.waitFor(() => expect(reasons).toEqual(['it did not answer']), 20_000);
	await vi.waitFor(() => expect(pool.pids()).toEqual([started[1]?.pid]), 20_000);
	expect(started[0]?.signalCode ?? 'SIGKILL').toBe('SIGKILL');
});

test('one that takes too much memory is replaced before it is ended', async () => {
	const { pool, started, reasons } = await openFakes(1);
	started[0]?.kill('SIGUSR2');
	await vi.waitFor(() => expect(reasons).toEqual([expect.stringMatching(/^it took \d+ MB$/)]), 20_000);
	await vi.waitFor(() => expect(pool.pids()).toEqual([started[1]?.pid]), 20_000);
	await vi.waitFor(() => expect(started[0]?.signalCode).toBe('SIGTERM'), 20_000);
});

test('closing ends them all', async () => {
	const { pool, started } = await openFakes(2);
	await pool.close();
	expect(started.map(({ signalCode }) => signalCode)).toEqual(['SIGTERM', 'SIGTERM']);
});
