import { expect, test } from 'vitest';
import { interleave } from './interleave.testing.ts';

test('two people in one article: nothing is overwritten silently, and whoever is too late has both texts', () => {
	expect(interleave(300, 2, Date.now() % 100_000)).toEqual([]);
});

test('one person alone never meets a conflict, however often a save is said again', () => {
	expect(interleave(150, 1, Date.now() % 100_000)).toEqual([]);
});
