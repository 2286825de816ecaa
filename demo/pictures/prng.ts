import { seededNumbers } from '#lib/seeded-numbers.ts';

/** A seeded source of chance: the same seed always draws the same picture. */
export type Chance = {
	next(): number;
	between(low: number, high: number): number;
	pick<T>(list: readonly [T, ...T[]]): T;
};

/** Chance from a seed. */
export function chance(seed: number): Chance {
	const next = seededNumbers(Math.imul(seed + 1, 0x9e3779b1));
	const between = (low: number, high: number): number => low + (high - low) * next();
	return { next, between, pick: (list) => list[Math.floor(next() * list.length)] ?? list[0] };
}

/** A number from -1 to 1 that depends only on the two whole numbers given. */
export function hash(a: number, b: number): number {
	let mixed = Math.imul(Math.round(a) ^ 0x27d4eb2d, 0x85ebca6b) ^ Math.imul(Math.round(b) + 0x165667b1, 0xc2b2ae35);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
	return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
}

/** Smooth noise from -1 to 1 along a line, three octaves. */
export function noise(seed: number, x: number): number {
	const octave = (at: number, salt: number): number => {
		const cell = Math.floor(at);
		const part = at - cell;
		const ease = part * part * (3 - 2 * part);
		return hash(cell, salt) * (1 - ease) + hash(cell + 1, salt) * ease;
	};
	return octave(x, seed) * 0.62 + octave(x * 2.1, seed + 71) * 0.26 + octave(x * 4.7, seed + 142) * 0.12;
}

/** Calls `draw` `count` times with its own chance and joins what it draws. */
export function repeat(count: number, seed: number, draw: (luck: Chance, at: number) => string): string {
	const luck = chance(seed);
	return Array.from({ length: count }, (_, at) => draw(luck, at)).join('');
}
