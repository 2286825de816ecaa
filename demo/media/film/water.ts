import { width } from '#demo/pictures/canvas.ts';
import type { Colour } from '#demo/pictures/palette.ts';
import { repeat } from '#demo/pictures/prng.ts';
import { path } from '#demo/pictures/shapes.ts';
import { fine, swing, wrapped } from './motion.ts';

const lens = (x: number, y: number, w: number, h: number): string =>
	`M${fine(x - w / 2)} ${fine(y)}q${fine(w / 2)} ${fine(-h)} ${fine(w)} 0q${fine(-w / 2)} ${fine(h)} ${fine(-w)} 0z`;

/** A field of moving water. */
export type Current = {
	y0: number;
	y1: number;
	count: number;
	seed: number;
	opacity?: number;
	reach?: number;
};

/** Light on the water that breaks and joins again at every moment, wider towards the reader. */
export function shimmer(t: number, x: number, spread: number, colour: Colour, { y0, y1, count, seed, opacity = 0.8 }: Current): string {
	const bars = repeat(count, seed, (luck, at) => {
		const near = (at + luck.next() * 0.6) / count;
		const [period, phase] = [luck.between(1.1, 2.6), luck.next()];
		const wide = spread * (0.3 + near * 0.85) * luck.between(0.45, 1) * (0.62 + 0.38 * swing(t, period, phase));
		const px = x + luck.between(-0.3, 0.3) * spread * (0.35 + near) + swing(t, period * 1.7, phase) * 5;
		return lens(px, y0 + (y1 - y0) * near, wide, 2.4 + near * 5.5);
	});
	return path(bars, colour, `opacity="${opacity.toFixed(3)}"`);
}

/** Ripples that stay where they are, breathe, and drift sideways with the stream (`speed` in widths a second, near the reader). */
export function stream(t: number, speed: number, colour: Colour, { y0, y1, count, seed, opacity = 0.45, reach = 150 }: Current): string {
	const span = width * 1.5;
	const lenses = repeat(count, seed, (luck) => {
		const near = luck.next() ** 1.3;
		const wide = (0.14 + near * 0.9) * reach * luck.between(0.5, 1.1);
		const x = (wrapped(luck.next() + (t * speed * (0.25 + near)) / 1.5) - 0.17) * span;
		const breath = 0.7 + 0.3 * swing(t, luck.between(1.6, 3), luck.next());
		return lens(x, y0 + near * (y1 - y0), wide * breath, Math.max(1.8, wide * 0.04));
	});
	return path(lenses, colour, `opacity="${opacity}"`);
}

/** Ripples that come towards a boat from the far water and part before it. */
export function oncoming(t: number, speed: number, colour: Colour, { y0, y1, count, seed, opacity = 0.5, reach = 260 }: Current): string {
	const lenses = repeat(count, seed, (luck, at) => {
		const near = wrapped(at / count + t * speed) ** 1.9;
		const side = luck.between(-1, 1);
		const wide = (0.05 + near) * reach * luck.between(0.45, 1);
		return lens(800 + side * (520 + near * 1500), y0 + near * (y1 - y0), wide * Math.min(1, near * 14), 1.6 + wide * 0.035);
	});
	return path(lenses, colour, `opacity="${opacity}"`);
}
