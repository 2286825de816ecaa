import { num, type Point } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { chance, hash, repeat } from './prng.ts';
import { bow, bumpy, limb, path, shape, strokes } from './shapes.ts';

/** A round crown in three tones, lit from the upper left. */
export function crown(x: number, y: number, w: number, h: number, colour: Colour, seed: number): string {
	const luck = chance(seed);
	const dark = bumpy(x, y, w / 2, h / 2, 11, darker(colour, 0.22));
	const body = bumpy(x - w * 0.05, y - h * 0.06, w * 0.42, h * 0.4, 10, colour);
	const light = repeat(3, seed, () =>
		bumpy(x - w * luck.between(-0.05, 0.26), y - h * luck.between(0.02, 0.28), w * 0.13, h * 0.1, 7, lighter(colour, 0.16)),
	);
	return dark + body + light;
}

/** A broad-leaved tree standing on `y`. */
export function tree(x: number, y: number, h: number, colour: Colour, seed: number, bark: Colour = palette.bark): string {
	const lean = hash(seed, 3) * h * 0.06;
	return (
		limb(
			[
				[x, y],
				[x + lean * 0.5, y - h * 0.4],
				[x + lean, y - h * 0.7],
			],
			[h * 0.07, h * 0.045, h * 0.02],
			bark,
		) + crown(x + lean, y - h * 0.66, h * 0.72, h * 0.62, colour, seed)
	);
}

/** Woods along a line: bumps in one colour, a lighter row behind. */
export function woods(edge: readonly Point[], size: number, colour: Colour, seed: number): string {
	const row = (salt: number): string => {
		const luck = chance(seed + salt);
		return edge
			.map(([x, y]) => {
				const r = size * luck.between(0.5, 1);
				const px = x + luck.between(-0.4, 0.4) * size;
				return `M${num(px - r)} ${num(y + size * 0.5)}A${num(r)} ${num(r * luck.between(0.9, 1.35))} 0 0 1 ${num(px + r)} ${num(y + size * 0.5)}z`;
			})
			.join('');
	};
	return path(row(1), lighter(colour, 0.1), `transform="translate(0 ${num(-size * 0.28)})"`) + path(row(40), colour);
}

/** A clump of arching bamboo. */
export function bamboo(x: number, y: number, h: number, colour: Colour, seed: number, stems = 9): string {
	return repeat(stems, seed, (luck, at) => {
		const side = (at / (stems - 1) - 0.5) * 2 + luck.between(-0.15, 0.15);
		const tall = h * luck.between(0.7, 1);
		const tip: Point = [x + side * h * 0.42, y - tall * (1 - Math.abs(side) * 0.25)];
		const over: Point = [x + side * h * 0.08, y - tall * 0.8];
		const tone = at % 2 === 0 ? colour : lighter(colour, 0.12);
		const leaves = leafSpray([x + side * h * 0.03, y], over, tip, h * 0.13, tone, seed + at);
		return bow([x + side * h * 0.03, y], over, tip, darker(colour, 0.1), h * 0.012) + leaves;
	});
}

function leafSpray(from: Point, over: Point, to: Point, long: number, colour: Colour, seed: number): string {
	const blades = repeat(13, seed, (luck) => {
		const t = luck.between(0.35, 1);
		const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
		const [x, y] = [from[0] * a + over[0] * b + to[0] * c, from[1] * a + over[1] * b + to[1] * c];
		const angle = luck.between(0.1, 1.1) + (to[0] > from[0] ? 0 : Math.PI - 1.2);
		const l = long * luck.between(0.5, 1);
		const [dx, dy] = [Math.cos(angle) * l, Math.abs(Math.sin(angle)) * l];
		return `M${num(x)} ${num(y)}q${num(dx * 0.5 + dy * 0.14)} ${num(dy * 0.5 - l * 0.16)} ${num(dx)} ${num(dy)}q${num(-dx * 0.6)} ${num(-dy * 0.3)} ${num(-dx)} ${num(-dy)}z`;
	});
	return path(blades, colour);
}

/** The fan palm of the midlands, whose leaves roof the stilt houses. */
export function fanPalm(x: number, y: number, h: number, colour: Colour, seed: number): string {
	const lean = hash(seed, 1) * h * 0.08;
	const [cx, cy] = [x + lean, y - h];
	const trunk = limb(
		[
			[x, y],
			[x + lean * 0.4, y - h * 0.5],
			[cx, cy],
		],
		[h * 0.045, h * 0.035, h * 0.03],
		darker(palette.earth, 0.3),
	);
	const fans = [-160, -115, -65, -20, 18, 160].map((angle, at) =>
		fan(cx, cy, angle + hash(at, seed) * 14, h * 0.3, at < 4 ? lighter(colour, at * 0.05) : darker(colour, 0.2)),
	);
	return trunk + fans.reverse().join('');
}

function fan(x: number, y: number, degrees: number, long: number, colour: Colour): string {
	const turn = (degrees * Math.PI) / 180;
	const [cx, cy] = [x + Math.cos(turn) * long * 0.5, y + Math.sin(turn) * long * 0.5];
	const tips = Array.from({ length: 17 }, (_, at): Point => {
		const angle = turn + ((at - 8) / 8) * 1.9;
		const reach = long * (at % 2 === 0 ? 0.62 : 0.4) * (1 - Math.abs(at - 8) * 0.03);
		return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach + (at % 2 === 0 ? long * 0.05 : 0)];
	});
	return (
		strokes(
			[
				[
					[x, y],
					[cx, cy],
				],
			],
			colour,
			long * 0.05,
		) + shape([[cx, cy], ...tips], colour, 0.8)
	);
}

/** A banana plant with long torn leaves. */
export function banana(x: number, y: number, h: number, colour: Colour, seed: number): string {
	const leaves = [-165, -140, -105, -75, -40, -15].map((angle, at) => {
		const turn = ((angle + hash(at, seed) * 12) * Math.PI) / 180;
		return bananaLeaf([x, y - h * 0.4], turn, h * (0.62 + hash(seed, at) * 0.1), at % 2 === 0 ? colour : lighter(colour, 0.14));
	});
	return (
		limb(
			[
				[x, y],
				[x, y - h * 0.45],
			],
			[h * 0.08, h * 0.05],
			lighter(colour, 0.1),
		) + leaves.join('')
	);
}

function bananaLeaf([x, y]: Point, turn: number, long: number, colour: Colour): string {
	const droop = Math.cos(turn) * long;
	const tip: Point = [x + droop, y + Math.sin(turn) * long + Math.abs(Math.cos(turn)) * long * 0.35];
	const over: Point = [x + droop * 0.45, y + Math.sin(turn) * long * 0.95 - long * 0.12];
	const belly: Point = [x + droop * 0.7, y + Math.sin(turn) * long * 0.5 + long * 0.1];
	return (
		path(
			`M${num(x)} ${num(y)}Q${num(over[0])} ${num(over[1])} ${num(tip[0])} ${num(tip[1])}Q${num(belly[0])} ${num(belly[1])} ${num(x)} ${num(y)}z`,
			colour,
		) + bow([x, y], [(over[0] * 2 + belly[0]) / 3, (over[1] * 2 + belly[1]) / 3], tip, lighter(colour, 0.2), long * 0.012)
	);
}

/** A conifer of the high plateau. */
export function conifer(x: number, y: number, h: number, colour: Colour): string {
	const tiers = [0, 1, 2, 3].map((at) => {
		const [top, wide] = [y - h + at * h * 0.19, h * (0.1 + at * 0.055)];
		const low = top + h * 0.36;
		return shape(
			[
				[x, top],
				[x + wide, low],
				[x + wide * 0.4, low - h * 0.03],
				[x, low + h * 0.02],
				[x - wide * 0.5, low - h * 0.03],
				[x - wide, low],
			],
			at % 2 === 0 ? colour : lighter(colour, 0.07),
			0.8,
		);
	});
	return (
		limb(
			[
				[x, y],
				[x, y - h * 0.3],
			],
			[h * 0.05, h * 0.03],
			palette.bark,
		) + tiers.reverse().join('')
	);
}

/** Blades of grass along a strip, in one path. */
export function grass(x0: number, x1: number, y: number, h: number, colour: Colour, count: number, seed: number): string {
	const blades = repeat(count, seed, (luck) => {
		const x = luck.between(x0, x1);
		const [tall, bend] = [h * luck.between(0.4, 1), h * luck.between(-0.4, 0.4)];
		const w = Math.max(2, h * 0.05);
		return `M${num(x - w)} ${num(y)}Q${num(x)} ${num(y - tall * 0.6)} ${num(x + bend)} ${num(y - tall)}Q${num(x + w * 1.4)} ${num(y - tall * 0.5)} ${num(x + w)} ${num(y)}z`;
	});
	return path(blades, colour);
}
