import { expect, test } from 'vitest';
import { Busy, createRenderQueue } from './render-queue.ts';

/** A task that ends when it is told to, and notes its beginning. */
function tasks() {
	const begun: string[] = [];
	const ends = new Map<string, () => void>();
	const task = (name: string) => () => {
		begun.push(name);
		return new Promise<void>((resolve) => ends.set(name, resolve));
	};
	const end = async (name: string) => {
		ends.get(name)?.();
		await new Promise(setImmediate);
	};
	return { begun, task, end };
}

test('readers who wait come before pages made anew in the background', async () => {
	const { begun, task, end } = tasks();
	const queue = createRenderQueue({ slots: 1, maxWaiting: 5, patience: 10_000 });
	void queue.urgent(task('first'));
	queue.whenIdle(task('background'));
	void queue.urgent(task('reader'));
	expect(queue.isBusy()).toBe(true);
	await end('first');
	await end('reader');
	expect(begun).toEqual(['first', 'reader', 'background']);
	await end('background');
	expect(queue.isBusy()).toBe(false);
});

test('never more run at once than there are slots, also when one ends as another comes', async () => {
	const { begun, task, end } = tasks();
	const queue = createRenderQueue({ slots: 1, maxWaiting: 5, patience: 10_000 });
	void queue.urgent(task('a'));
	void queue.urgent(task('b'));
	const ended = end('a');
	void queue.urgent(task('c'));
	await ended;
	expect(begun).toEqual(['a', 'b']);
});

test('a full queue refuses at once, a slow one after a while, and both go on', async () => {
	const { task, end, begun } = tasks();
	const queue = createRenderQueue({ slots: 1, maxWaiting: 1, patience: 20 });
	void queue.urgent(task('a'));
	const waiting = queue.urgent(task('b'));
	await expect(queue.urgent(task('c'))).rejects.toThrow(Busy);
	await expect(waiting).rejects.toThrow(Busy);
	void queue.urgent(task('d'));
	await end('a');
	expect(begun).toEqual(['a', 'd']);
});

test('a task that fails gives its slot back', async () => {
	const queue = createRenderQueue({ slots: 1, maxWaiting: 1, patience: 1000 });
	await expect(queue.urgent(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(queue.isBusy()).toBe(false);
});
