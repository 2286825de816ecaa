import { expect, test } from 'vitest';
import { temporaryFolder } from '#lib/temporary-folder.testing.ts';
import { killWriters } from './kill-writers.testing.ts';

test('no acknowledged word is lost, torn or stored twice when processes that write are killed at any moment', async () => {
	const end = Date.now() + 9000;
	expect(await killWriters(temporaryFolder(), (kills) => kills >= 15 && Date.now() > end, Date.now() % 100_000)).toEqual([]);
});
