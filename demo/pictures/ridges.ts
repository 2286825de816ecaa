import { height, num, type Point, width } from './canvas.ts';
import { outline } from './outline.ts';
import { type Colour, mix } from './palette.ts';
import { chance, hash, noise } from './prng.ts';
import { curveOutline, cutEdges, dots, path, shape, strokes } from './shapes.ts';

/** How a skyline runs: middle height, swing, length of a wave; `sharp` makes peaks of it. */
export type Skyline = {
	y: number;
	swing: number;
	wave: number;
	seed: number;
	sharp?: boolean;
	tilt?: number;
	from?: number;
	to?: number;
	step?: number;
};

/** The points of a skyline from left to right. */
export function skyline({ y, swing, wave, seed, sharp = false, tilt = 0, from = -20, to = width + 20, step = 30 }: Skyline): Point[] {
	const count = Math.ceil((to - from) / step);
	return Array.from({ length: count + 1 }, (_, at): Point => {
		const x = from + ((to - from) * at) / count;
		const value = noise(seed, x / wave);
		const rise = sharp ? 1 - Math.abs(value) * 2.4 : value;
		return [x, y - rise * swing + (x / width - 0.5) * tilt];
	});
}

/** How a plane of land is painted. */
export type Finish = {
	foot?: Colour;
	depth?: number;
	grain?: Colour;
	grains?: number;
	reach?: number;
};

/** Land below a skyline, fading to `foot` colour; grain gathers under the edge the light catches. */
export function land(
	edge: readonly Point[],
	colour: Colour,
	{ foot = colour, depth = 400, grain, grains = 260, reach = 60 }: Finish = {},
): string {
	const top = Math.min(...edge.map(([, y]) => y));
	const [first, last] = [edge[0]?.[0] ?? 0, edge.at(-1)?.[0] ?? width];
	const d = `${outline(edge)}L${num(last)} ${height}L${num(first)} ${height}z`;
	const id = `l${num(top)}x${num(first)}x${Math.round(depth)}x${colour.slice(1)}`.replaceAll('.', '').replaceAll('-', 'm');
	const paint = foot === colour ? '' : gradientDown(id, colour, foot, top, top + depth);
	return `${paint}${path(d, paint === '' ? colour : `url(#${id})`)}${grain === undefined ? '' : speckle(edge, grain, grains, reach)}`;
}

/** A gradient between two heights of the canvas. */
export function gradientDown(id: string, from: Colour, to: Colour, y0: number, y1: number): string {
	return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x2="0" y1="${num(y0)}" y2="${num(y1)}"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
}

/** Sparse grain below an edge, denser close to it. */
export function speckle(edge: readonly Point[], colour: Colour, count: number, reach: number): string {
	const luck = chance(count + Math.round(reach) + Math.round(edge[0]?.[1] ?? 0));
	const points = Array.from({ length: count }, (): Point => {
		const [x, y] = edge[Math.floor(luck.next() * edge.length)] ?? [0, 0];
		return [x + luck.between(-14, 14), y + 5 - Math.log(1 - luck.next() * 0.98) * reach * 0.5];
	});
	return dots(points, colour, 2.6, 'opacity=".5"');
}

/** Grain over a box, thinning out downwards or evenly. */
export function grainBox(x: number, y: number, w: number, h: number, colour: Colour, count: number, seed: number, opacity = 0.35): string {
	const luck = chance(seed);
	return dots(
		Array.from({ length: count }, (): Point => [x + luck.next() * w, y + luck.next() * h]),
		colour,
		2.8,
		`opacity="${opacity}"`,
	);
}

/** Ranges one behind the other, from the far colour to the near one; each fades into mist at its foot. */
export function ranges(count: number, far: Colour, near: Colour, air: Colour, line: Skyline, drop: number, grain?: Colour): string {
	return Array.from({ length: count }, (_, at) => {
		const share = count === 1 ? 1 : at / (count - 1);
		const colour = mix(far, near, share);
		const edge = skyline({ ...line, y: line.y + drop * at, seed: line.seed + at * 13, swing: line.swing * (0.75 + share * 0.5) });
		return land(edge, colour, {
			foot: mix(colour, air, 0.65),
			depth: line.swing + drop * 1.6,
			...(grain === undefined ? {} : { grain, grains: 110 }),
		});
	}).join('');
}

/** The colours of a limestone tower: body, shaded side, bare cliff, and the mist at its foot. */
export type Limestone = {
	body: Colour;
	shade: Colour;
	cliff: Colour;
	foot: Colour;
};

/** A limestone tower standing on `base`: steep sides, a rounded head, shade on its right. */
export function tower(x: number, base: number, w: number, h: number, seed: number, { body, shade, cliff, foot }: Limestone): string {
	const luck = chance(seed);
	const [lean, power] = [luck.between(-0.12, 0.12), luck.between(1.7, 3.2)];
	const half = (t: number): number => (w / 2) * (1 - t ** power) ** 0.62;
	const side = (sign: number): Point[] =>
		Array.from({ length: 11 }, (_, at): Point => {
			const t = at / 10;
			const ragged = hash(at * 7 + sign, seed) * w * 0.045 * (t < 1 ? 1 : 0);
			return [x + lean * w * t + sign * half(t) + ragged, base - h * t];
		});
	const [left, right] = [side(-1), side(1)];
	const spine = Array.from({ length: 8 }, (_, at): Point => {
		const t = 1 - at / 7;
		return [x + lean * w * t + half(t) * (0.25 * hash(at, seed + 5) + 0.12) + w * 0.04, base - h * t];
	});
	const id = `t${Math.round(x + 500)}-${seed}`;
	return (
		gradientDown(`${id}a`, body, foot, base - h * 0.55, base) +
		gradientDown(`${id}b`, shade, foot, base - h * 0.6, base) +
		path(`${outline(cutEdges([...left, ...right.reverse()], 2))}z`, `url(#${id}a)`) +
		shape([...spine, ...right], `url(#${id}b)`) +
		cliffs(x + lean * w * 0.5, base, w, h, seed, cliff)
	);
}

function cliffs(x: number, base: number, w: number, h: number, seed: number, colour: Colour): string {
	const luck = chance(seed + 3);
	const marks = Array.from({ length: Math.max(4, Math.round(h / 40)) }, (): readonly [Point, Point] => {
		const [px, py] = [x + luck.between(-0.3, 0.06) * w, base - h * luck.between(0.35, 0.86)];
		return [
			[px, py],
			[px + luck.between(-4, 4), py + h * luck.between(0.04, 0.13)],
		];
	});
	return strokes(marks, colour, Math.max(2, w * 0.022), 'opacity=".6"');
}

/** A row of towers between two sides of the picture, tallest where `crest` (0–1) says. */
export function towers(
	count: number,
	from: number,
	to: number,
	base: number,
	tall: number,
	seed: number,
	stone: Limestone,
	crest = 0.5,
): string {
	const luck = chance(seed);
	const gap = (to - from) / count;
	return Array.from({ length: count }, (_, at) => {
		const x = from + gap * (at + 0.5) + luck.between(-0.2, 0.2) * gap;
		const fall = 1 - Math.abs((at + 0.5) / count - crest) * 0.9;
		const h = tall * fall * luck.between(0.65, 1);
		return { h, svg: tower(x, base, gap * luck.between(1.15, 1.7), h, seed + at * 5, stone) };
	})
		.sort((a, b) => b.h - a.h)
		.map(({ svg }) => svg)
		.join('');
}

/** A closed hand-drawn mound, such as a rock or a heap. */
export function mound(x: number, base: number, w: number, h: number, seed: number, colour: Colour): string {
	const rim = Array.from({ length: 7 }, (_, at): Point => {
		const t = at / 6;
		return [x + (t - 0.5) * w, base - Math.sin(t * Math.PI) ** 0.7 * h * (1 + hash(at, seed) * 0.22)];
	});
	return path(curveOutline(rim), colour);
}
