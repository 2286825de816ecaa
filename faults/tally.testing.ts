import { databaseProblems } from '#db/check.ts';
import type { Database } from '#db/client.ts';

/** Counts what was as it should be and what was not; `close` looks at the database itself, says how many, and returns what was not. */
export function startTally(name: string) {
	let passed = 0;
	const failures: string[] = [];
	const check = (isRight: boolean, words: () => string) => {
		if (isRight) passed++;
		else failures.push(words());
	};
	const close = (db?: Database): string[] => {
		const problems = db ? databaseProblems(db) : [];
		if (db) check(problems.length === 0, () => problems.join(' '));
		console.log(`${name}: ${passed} passed, ${failures.length} failed`);
		return failures;
	};
	return { check, close };
}

/** Numbers that are the same for the same seed, below a bound. */
export function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}
