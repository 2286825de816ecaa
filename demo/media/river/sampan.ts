import { type Colour, darker, lighter } from '#demo/pictures/palette.ts';
import { figure } from '#demo/pictures/people.ts';
import { poses } from '#demo/pictures/poses.ts';
import { line, path } from '#demo/pictures/shapes.ts';
import { moved, poseBetween, swing } from '../film/motion.ts';

/** What a sampan and its rower are painted in. */
export type SampanPaint = {
	hull: Colour;
	coat: Colour;
	hat: Colour;
	load: Colour;
};

const stroke = 2.3;
const leaning = {
	...poses.row,
	head: [22, -87] as const,
	neck: [17, -79] as const,
	hip: [2, -50] as const,
	armFar: [
		[31, -68],
		[45, -64],
	] as const,
	armNear: [
		[27, -63],
		[42, -57],
	] as const,
	tilt: 20,
};

/** A sampan under way, 230 long before scaling, its rower leaning into every stroke; the waterline is at y. */
export function rowedSampan(t: number, x: number, y: number, scale: number, { hull, coat, hat, load }: SampanPaint): string {
	const push = 0.5 + 0.5 * swing(t, stroke);
	const dip = swing(t, stroke, 0.25);
	const hand = [-62 + 30 * 0.78 + push * 11, -10 - 66 * 0.78 + push * 5] as const;
	return moved(
		{ x: x + push * 3, y: y + swing(t, stroke, 0.1) * 1.6, turn: swing(t, stroke, 0.05) * 0.7, scale },
		line([hand, [-104 - push * 16 - dip * 4, 22 - Math.max(0, dip) * 20]], darker(hull, 0.2), 2.8),
		figure(-62, -10, 78, poseBetween(poses.row, leaning, push), {
			top: coat,
			bottom: darker(coat, 0.35),
			hat: 'cone',
			hatColour: hat,
			skin: '#8d5c55',
		}),
		path('M-112-18Q-60 0 0-2Q70-2 118-22Q104 8 70 12L-74 12Q-100 6-112-18z', hull),
		path('M-112-18Q-60 0 0-2Q70-2 118-22Q70 4 0 4Q-70 4-112-18z', lighter(hull, 0.2)),
		path('M-6-2Q2-36 34-36Q64-34 66-6Q30 2-6-2z', load),
		path('M34-36Q64-34 66-6Q52-1 42-1Q52-22 34-36z', darker(load, 0.25)),
	);
}

/** The same boat upside down in the water. */
export function sampanInWater(t: number, x: number, y: number, scale: number, paint: SampanPaint, strength: number): string {
	return `<g transform="translate(0 ${(2 * y + 14 * scale).toFixed(2)}) scale(1 -1)" opacity="${strength}">${rowedSampan(t, x, y, scale, paint)}</g>`;
}
