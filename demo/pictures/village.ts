import { num } from './canvas.ts';
import { type Colour, darker } from './palette.ts';
import { hash } from './prng.ts';
import { path, shape } from './shapes.ts';

/** Roofs of a far village: small gables among trees, `count` of them along a line. */
export function village(x0: number, x1: number, y: number, size: number, count: number, roof: Colour, wall: Colour, seed: number): string {
	return Array.from({ length: count }, (_, at) => {
		const x = x0 + ((x1 - x0) * (at + 0.5 + hash(at, seed) * 0.3)) / count;
		const py = y + hash(seed, at) * size * 0.4;
		return (
			path(`M${num(x - size * 0.42)} ${num(py)}v${num(-size * 0.32)}h${num(size * 0.84)}v${num(size * 0.32)}z`, wall) +
			shape(
				[
					[x - size * 0.58, py - size * 0.28],
					[x - size * 0.34, py - size * 0.7],
					[x + size * 0.34, py - size * 0.7],
					[x + size * 0.58, py - size * 0.28],
				],
				at % 2 === 0 ? roof : darker(roof, 0.15),
				0.8,
			)
		);
	}).join('');
}
