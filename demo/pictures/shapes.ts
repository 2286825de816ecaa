import { num, type Point } from './canvas.ts';
import { fineness, numbers, outline } from './outline.ts';
import type { Colour } from './palette.ts';
import { hash } from './prng.ts';

/** Straight edges as scissors leave them: long ones bend a little. */
export function cutEdges(points: readonly Point[], wobble: number): Point[] {
	return points.flatMap((from, at) => {
		const to = points[(at + 1) % points.length] ?? from;
		const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
		const length = Math.hypot(dx, dy);
		if (length < wobble * 30) return [from];
		const pieces = Math.min(6, Math.ceil(length / (wobble * 60)) + 1);
		const middle = Array.from({ length: pieces - 1 }, (_, piece): Point => {
			const share = (piece + 1) / pieces;
			const off = hash(from[0] * 3 + piece, from[1] * 3 + to[0]) * wobble;
			return [from[0] + dx * share - (dy / length) * off, from[1] + dy * share + (dx / length) * off];
		});
		return [from, ...middle];
	});
}

/** A hand-cut polygon. */
export function shape(points: readonly Point[], fill: Colour, wobble = 1.6, extra = ''): string {
	return `<path d="${outline(cutEdges(points, wobble))}z" fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** An upright box, hand-cut. */
export const box = (x: number, y: number, w: number, h: number, fill: Colour, wobble = 1.2, extra = ''): string =>
	shape(
		[
			[x, y],
			[x + w, y],
			[x + w, y + h],
			[x, y + h],
		],
		fill,
		wobble,
		extra,
	);

/** The outline of a closed curve through the points (Catmull-Rom as cubic Béziers). */
export function curveOutline(points: readonly Point[]): string {
	const of = (at: number): Point => points[(at + points.length) % points.length] ?? [0, 0];
	const fine = fineness(points);
	const round = (value: number): number => Math.round(value * fine);
	const pieces = points.flatMap((from, at) => {
		const [before, to, after] = [of(at - 1), of(at + 1), of(at + 2)];
		const [ax, ay] = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
		const [bx, by] = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
		const [x, y] = [round(from[0]), round(from[1])];
		return [round(ax) - x, round(ay) - y, round(bx) - x, round(by) - y, round(to[0]) - x, round(to[1]) - y].map((value) => value / fine);
	});
	return `M${numbers([round(of(0)[0]) / fine, round(of(0)[1]) / fine])}c${numbers(pieces)}z`;
}

/** A closed curve through the points. */
export const curve = (points: readonly Point[], fill: Colour, extra = ''): string =>
	`<path d="${curveOutline(points)}" fill="${fill}"${extra && ` ${extra}`}/>`;

/** An open line with round ends. */
export const line = (points: readonly Point[], colour: Colour, thick: number, extra = ''): string =>
	`<path d="${outline(points)}" fill="none" stroke="${colour}" stroke-width="${num(thick)}"${extra && ` ${extra}`}/>`;

/** A bow from one point to another over a control point. */
export const bow = (from: Point, over: Point, to: Point, colour: Colour, thick: number, extra = ''): string =>
	`<path d="M${num(from[0])} ${num(from[1])}Q${num(over[0])} ${num(over[1])} ${num(to[0])} ${num(to[1])}" fill="none" stroke="${colour}" stroke-width="${num(thick)}"${extra && ` ${extra}`}/>`;

/** A path written out, for shapes only one picture needs; long fractions are rounded. */
export function path(d: string, fill: Colour, extra = ''): string {
	const short = d.replace(/\d+\.\d+(?:e-\d+)?/g, (value) => num(Number(value)));
	return `<path d="${short}" fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** A round or oval spot. */
export const spot = (x: number, y: number, rx: number, fill: Colour, ry = rx, extra = ''): string =>
	`<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${extra && ` ${extra}`}/>`;

/** Many small round dots in one path. */
export const dots = (points: readonly Point[], colour: Colour, size: number, extra = ''): string =>
	`<path d="${points.map(([x, y]) => `M${num(x)} ${num(y)}h0`).join('')}" stroke="${colour}" stroke-width="${num(size)}"${extra && ` ${extra}`}/>`;

/** Many straight strokes of one colour in one path. */
export const strokes = (pairs: readonly (readonly [Point, Point])[], colour: Colour, thick: number, extra = ''): string =>
	`<path d="${pairs.map((pair) => outline(pair)).join('')}" stroke="${colour}" stroke-width="${num(thick)}"${extra && ` ${extra}`}/>`;

/** An oval whose edge is a row of bumps: foliage, bushes, cloud. */
export function bumpy(x: number, y: number, rx: number, ry: number, bumps: number, fill: Colour, extra = ''): string {
	const edge = Array.from({ length: bumps }, (_, at): Point => {
		const angle = ((at + hash(at, x + y) * 0.25) / bumps) * Math.PI * 2;
		const reach = 1 + hash(at + 9, x * 2 - y) * 0.09;
		return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
	});
	const arcs = edge.map((from, at) => {
		const to = edge[(at + 1) % bumps] ?? from;
		const r = num(Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.6);
		return `A${r} ${r} 0 0 1 ${num(to[0])} ${num(to[1])}`;
	});
	return `<path d="M${num(edge[0]?.[0] ?? 0)} ${num(edge[0]?.[1] ?? 0)}${arcs.join('')}z" fill="${fill}"${extra && ` ${extra}`}/>`;
}

/** A limb that changes its thickness from joint to joint. */
export function limb(joints: readonly Point[], widths: readonly number[], fill: Colour): string {
	const sides = joints.map(([x, y], at): readonly [Point, Point] => {
		const [before, after] = [joints[at - 1] ?? [x, y], joints[at + 1] ?? [x, y]];
		const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
		const half = (widths[at] ?? 4) / 2 / (Math.hypot(dx, dy) || 1);
		return [
			[x - dy * half, y + dx * half],
			[x + dy * half, y - dx * half],
		];
	});
	const edge = [...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()];
	const end = Math.min(widths.at(-1) ?? 4, 40);
	return `<path d="${outline(edge)}z" fill="${fill}" stroke="${fill}" stroke-width="${num(end * 0.3)}"/>`;
}

/** A star of `arms` arms around a point. */
export function star(x: number, y: number, radius: number, fill: Colour, arms = 5, inner = 0.382, extra = ''): string {
	const tips = Array.from({ length: arms * 2 }, (_, at): Point => {
		const angle = (at / arms) * Math.PI - Math.PI / 2;
		const reach = at % 2 === 0 ? radius : radius * inner;
		return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
	});
	return `<path d="${outline(tips)}z" fill="${fill}"${extra && ` ${extra}`}/>`;
}
