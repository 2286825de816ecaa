import { num, width } from './canvas.ts';
import type { Colour } from './palette.ts';
import { repeat } from './prng.ts';
import { gradientDown } from './ridges.ts';
import { path } from './shapes.ts';

/** A sheet of water across the picture between two heights. */
export function water(y0: number, y1: number, far: Colour, near: Colour): string {
	const id = `w${Math.round(y0)}`;
	return `${gradientDown(id, far, near, y0, y1)}<rect y="${num(y0)}" width="${width}" height="${num(y1 - y0)}" fill="url(#${id})"/>`;
}

/** Where ripples lie, and how wide they grow towards the reader. */
export type Ripples = {
	y0: number;
	y1: number;
	x0?: number;
	x1?: number;
	count: number;
	seed: number;
	opacity?: number;
	reach?: number;
};

/** Lens-shaped ripples, small far off and wide close by. */
export function ripples(colour: Colour, { y0, y1, x0 = 0, x1 = width, count, seed, opacity = 0.5, reach = 150 }: Ripples): string {
	const lenses = repeat(count, seed, (luck) => {
		const near = luck.next() ** 1.3;
		const w = (0.12 + near * 0.9) * reach * luck.between(0.5, 1.1);
		const h = num(Math.max(1.6, w * luck.between(0.025, 0.05)));
		const x = luck.between(x0, x1) - w / 2;
		return `M${num(x)} ${num(y0 + near * (y1 - y0))}q${num(w / 2)} -${h} ${num(w)} 0q${num(-w / 2)} ${h} ${num(-w)} 0z`;
	});
	return path(lenses, colour, `opacity="${opacity}"`);
}

/** The broken column of light that sun, moon or lamp lays on water. */
export function glitter(x: number, y0: number, y1: number, w: number, colour: Colour, seed: number, opacity = 0.8): string {
	const count = Math.round((y1 - y0) / 11);
	const bars = repeat(count, seed, (luck, at) => {
		const t = at / count;
		const long = w * (0.35 + t * 0.8) * luck.between(0.35, 1);
		const h = num(2 + t * 5);
		const px = x + luck.between(-0.3, 0.3) * w * (0.4 + t) - long / 2;
		return `M${num(px)} ${num(y0 + (y1 - y0) * t)}q${num(long / 2)} -${h} ${num(long)} 0q${num(-long / 2)} ${h} ${num(-long)} 0z`;
	});
	return path(bars, colour, `opacity="${opacity}"`);
}
