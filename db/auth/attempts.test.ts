import { describe, expect, test } from 'vitest';
import { openEmpty } from '../testing/newsroom.ts';
import { beginTry, takeBackTry, waitBeforeSignIn } from './attempts.ts';

const [second, minute] = [1000, 60_000];
const account = { account: 'a@bao.example', household: '' };
const house = (number: number) => ({ account: `u${number}@bao.example`, household: '2001:db8:0:1' });

describe('an account', () => {
	test('five tries are free, then each waits twice as long as the one before, never more than a quarter of an hour', () => {
		const db = openEmpty();
		let now = 0;
		const waits: number[] = [];
		for (let number = 0; number < 20; number++) {
			const wait = beginTry(db, account, now);
			waits.push(wait);
			if (wait > 0) now += wait * second;
			if (wait > 0) expect(beginTry(db, account, now)).toBe(0);
		}
		expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 4, 8, 16]);
		expect(Math.max(...waits)).toBe(900);
	});

	test('is never locked for good: a quarter of an hour after the last try all is as it was', () => {
		const db = openEmpty();
		for (let now = 0; now < 100 * minute; now += 16 * minute) expect(beginTry(db, account, now)).toBe(0);
		for (let number = 0; number < 30; number++) beginTry(db, account, 200 * minute);
		expect(waitBeforeSignIn(db, account, 216 * minute)).toBe(0);
	});

	test('whoever tries while they should wait makes the wait no longer', () => {
		const db = openEmpty();
		for (let number = 0; number < 5; number++) beginTry(db, account, 0);
		expect([1, 2, 3].map((at) => beginTry(db, account, at * second))).toEqual([3, 2, 1]);
		expect(beginTry(db, account, 4 * second)).toBe(0);
	});

	test('is free again once its owner is in; the household keeps what it failed', () => {
		const db = openEmpty();
		for (let number = 0; number < 5; number++) beginTry(db, { ...account, household: '10.0.0.1' }, 0);
		takeBackTry(db, { ...account, household: '10.0.0.1' }, true);
		expect(waitBeforeSignIn(db, account, 0)).toBe(0);
		for (let number = 0; number < 16; number++) expect(beginTry(db, { account: '', household: '10.0.0.1' }, 0)).toBe(0);
		expect(beginTry(db, { account: '', household: '10.0.0.1' }, 0)).toBe(4);
	});
});

test('a household has twenty, whichever accounts it tries', () => {
	const db = openEmpty();
	for (let number = 0; number < 20; number++) expect(beginTry(db, house(number), 0)).toBe(0);
	expect(beginTry(db, house(20), 0)).toBe(4);
	expect(beginTry(db, { ...house(21), household: '2001:db8:0:2' }, 0)).toBe(0);
});

test('a clock that is set back locks nobody out', () => {
	const db = openEmpty();
	for (let number = 0; number < 40; number++) beginTry(db, account, 10 * 60 * minute + number * 20 * minute);
	expect(waitBeforeSignIn(db, account, 0)).toBeLessThanOrEqual(900);
});
