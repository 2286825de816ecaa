import type { Point } from '#demo/pictures/canvas.ts';
import { type Colour, darker } from '#demo/pictures/palette.ts';
import { repeat } from '#demo/pictures/prng.ts';
import { bow, path, strokes } from '#demo/pictures/shapes.ts';
import { fine, moved, swing } from './motion.ts';

/** What colours an egret is seen in: its body, the shaded far wing, legs and beak. */
export type Plumage = {
	body: Colour;
	shade: Colour;
	legs: Colour;
	beak: Colour;
};

/** An egret in flight that faces right, 160 long before scaling; `beat` (0–1) is where its wings are in their stroke. */
export function egret(x: number, y: number, scale: number, beat: number, { body, shade, legs, beak }: Plumage): string {
	const [inner, outer] = [swing(beat, 1), swing(beat, 1, -0.16)];
	return moved(
		{ x, y: y - inner * 5 * scale, scale },
		wing(inner * 0.9, outer * 0.92, shade, 13),
		strokes(
			[
				[
					[-52, 17],
					[-96, 23],
				],
				[
					[-52, 20],
					[-94, 27],
				],
			],
			legs,
			2.6,
		),
		path('M-62 20Q-14-9 26-2Q38 0 44-8Q50-17 60-14Q68-12 70-6Q58-7 54 0Q46 12 28 14Q-12 26-62 20z', body),
		path('M68-12L98-4L68-5z', beak),
		wing(inner, outer, body, 0),
	);
}

/** A wing from shoulder over wrist to tip; up is positive. */
function wing(inner: number, outer: number, fill: Colour, ahead: number): string {
	const wrist: Point = [24 + ahead, -5 - inner * 46];
	const tip: Point = [-50 + ahead + Math.abs(outer) * 26, wrist[1] - outer * 66 + 4];
	const lead = `M${20 + ahead} -3Q${fine(32 + ahead)} ${fine(wrist[1] * 0.55)} ${fine(wrist[0])} ${fine(wrist[1])}Q${fine(wrist[0] - 12)} ${fine(wrist[1] - outer * 36)} ${fine(tip[0])} ${fine(tip[1])}`;
	const trail = `Q${fine(tip[0] + 22)} ${fine(tip[1] + outer * 26 + 6)} ${fine(wrist[0] - 42)} ${fine(wrist[1] + 12 + inner * 6)}Q${fine(wrist[0] - 46)} ${fine(wrist[1] * 0.45 + 6)} -30 9z`;
	return path(lead + trail, fill);
}

/** A far flock: small two-stroke wings that beat, each in its own time. */
export function farFlock(t: number, x: number, y: number, count: number, size: number, colour: Colour, seed: number): string {
	return repeat(count, seed, (luck, at) => {
		const side = at - (count - 1) / 2;
		const bx = x - Math.abs(side) * size * 1.5 + luck.between(-0.5, 0.5) * size + swing(t, 3.1, luck.next()) * size * 0.2;
		const by = y + side * size * 1.15 + luck.between(-0.3, 0.3) * size;
		const wingSize = size * luck.between(0.75, 1);
		const lift = wingSize * (0.2 + 0.42 * swing(t, 0.52, luck.next()));
		return moved(
			{ x: bx, y: by },
			...[-1, 1].map((way) =>
				bow([0, 0], [way * wingSize * 0.45, -lift * 1.3 - wingSize * 0.12], [way * wingSize, -lift], colour, size * 0.17),
			),
		);
	});
}

/** The egret upside down in the water below it. */
export function egretInWater(x: number, y: number, surface: number, scale: number, beat: number, colour: Colour, strength: number): string {
	const dim = darker(colour, 0.06);
	const bird = egret(0, 0, scale, beat, { body: dim, shade: dim, legs: dim, beak: dim });
	return `<g transform="translate(${fine(x)} ${fine(2 * surface - y)}) scale(1 -0.8)" opacity="${strength.toFixed(3)}">${bird}</g>`;
}
