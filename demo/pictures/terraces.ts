import { num, type Point } from './canvas.ts';
import { outline } from './outline.ts';
import { type Colour, lighter } from './palette.ts';
import { chance, noise } from './prng.ts';
import { line, path } from './shapes.ts';

/** A terraced slope between a ridge and a foot line, both heights by x. */
export type Slope = {
	ridge: (x: number) => number;
	foot: (x: number) => number;
	steps: number;
	seed: number;
	from?: number;
	to?: number;
	sway?: number;
};

/** What a terrace is painted with: plots by turns, the wall below its edge, the line of light along it. */
export type TerracePaint = {
	plots: readonly [Colour, ...Colour[]];
	wall: Colour;
	rim: Colour;
	wallShare?: number;
};

/** A slope of terraces, top to bottom, each step higher than the one before as it nears the reader. */
export function terraces(slope: Slope, paint: (share: number) => TerracePaint): string {
	const { steps, seed } = slope;
	const luck = chance(seed);
	return Array.from({ length: steps }, (_, at) => {
		const share = at / steps;
		const { plots, wall, rim, wallShare = 0.3 } = paint(share);
		const [top, low] = [contour(slope, at), contour(slope, at + 1)];
		const ledge = top.map(([x, y], i): Point => [x, y + ((low[i]?.[1] ?? y) - y) * (1 - wallShare)]);
		return band(top, low, wall) + plotsOf(top, ledge, plots, luck.between(0, 99)) + line(ledge, rim, 1 + share * 2.4, 'opacity=".8"');
	}).join('');
}

function contour({ ridge, foot, steps, seed, from = -20, to = 1620, sway = 1 }: Slope, at: number): Point[] {
	const share = (at / steps) ** 1.35;
	const count = Math.ceil((to - from) / 58);
	return Array.from({ length: count + 1 }, (_, i): Point => {
		const x = from + ((to - from) * i) / count;
		const [top, low] = [ridge(x), foot(x)];
		const gap = (low - top) / steps;
		return [
			Math.round(x),
			Math.round(
				top + (low - top) * share + (noise(seed + at * 3, x / 130) * 0.5 + noise(seed, x / 210 + share * 2) * 1.6) * gap * 0.55 * sway,
			),
		];
	});
}

const band = (top: readonly Point[], low: readonly Point[], fill: Colour): string =>
	path(`${outline([...top, ...low.toReversed()])}z`, fill);

function plotsOf(top: readonly Point[], ledge: readonly Point[], colours: readonly [Colour, ...Colour[]], salt: number): string {
	const luck = chance(Math.round(salt * 1000));
	const parts: string[] = [];
	let start = 0;
	while (start < top.length - 1) {
		const end = Math.min(top.length - 1, start + Math.round(luck.between(4, 11)));
		parts.push(band(top.slice(start, end + 1), ledge.slice(start, end + 1), luck.pick(colours)));
		start = end;
	}
	return parts.join('');
}

/** A knoll of round terraces around its top, seen from a little above. */
export type Knoll = {
	x: number;
	y: number;
	w: number;
	h: number;
	rise: number;
	steps: number;
	seed: number;
};

/** A knoll of flooded terraces, lowest step first: earth wall, sheet of water, line of light. */
export function knoll({ x, y, w, h, rise, steps, seed }: Knoll, water: (share: number) => Colour, wall: (share: number) => Colour): string {
	return Array.from({ length: steps }, (_, at) => {
		const share = at / (steps - 1);
		const size = (1 - share) ** 0.9 * 0.94 + 0.06;
		const count = Math.round(30 + size * 34);
		const rim = Array.from({ length: count }, (_, i): Point => {
			const angle = (i / count) * Math.PI * 2;
			const lobe =
				1 + noise(seed, 5 + Math.cos(angle) * 2.1 + share * 1.2) * 0.2 + noise(seed + 9, 5 + Math.sin(angle) * 2.4 - share * 0.8) * 0.16;
			return [x + Math.cos(angle) * w * size * lobe, y - rise * share + Math.sin(angle) * h * size * lobe];
		});
		const d = `${outline(rim)}z`;
		const drop = 5 + (1 - share) * 13;
		return (
			path(d, wall(share), `transform="translate(0 ${num(drop)})"`) +
			path(d, water(share), `stroke="${lighter(wall(share), 0.25)}" stroke-width="${num(1.5 + (1 - share) * 2)}"`)
		);
	}).join('');
}
