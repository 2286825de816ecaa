import { expect, test } from 'vitest';
import { isBusy, patiently } from './patience.ts';

const locked = () => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });

test('what fails for want of the lock is done again until it is free', async () => {
	let tries = 0;
	const answer = await patiently(() => {
		if (++tries < 3) throw locked();
		return 'done';
	});
	expect([answer, tries]).toEqual(['done', 3]);
});

test('not for ever, and nothing else is', async () => {
	await expect(patiently(() => Promise.reject(locked()), Date.now())).rejects.toThrow('locked');
	let tries = 0;
	await expect(
		patiently(() => {
			tries++;
			throw new Error('no');
		}),
	).rejects.toThrow('no');
	expect(tries).toBe(1);
	expect([isBusy(locked()), isBusy(new Error('no')), isBusy('SQLITE_BUSY')]).toEqual([true, false, false]);
});
