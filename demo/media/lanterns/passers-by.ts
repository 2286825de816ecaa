import { lantern, starLantern } from '#demo/pictures/festive.ts';
import type { Colour } from '#demo/pictures/palette.ts';
import { type Dress, figure } from '#demo/pictures/people.ts';
import { type Pose, poses } from '#demo/pictures/poses.ts';
import { line } from '#demo/pictures/shapes.ts';
import { moved, poseBetween, swing } from '../film/motion.ts';

/** Someone who crosses the picture: when, how fast (units a second, to the left below 0), how tall, and with which lantern. */
export type Walker = {
	x: number;
	y: number;
	tall: number;
	pace: number;
	dress: Dress;
	carries?: 'star' | 'round';
	light?: Colour;
};

const step = 0.92;
const armUp = {
	armNear: [
		[11, -74],
		[22, -84],
	],
} as const;

/** A walker at `t`, feet in step with the way covered. */
export function walker(t: number, { x, y, tall, pace, dress, carries, light = '#e9452c' }: Walker): string {
	const beat = t / ((step * tall) / 260) + x / 330;
	const share = 0.5 + 0.5 * swing(beat, 1);
	const stepping: Pose = poseBetween(poses.walk, poses.stride, share);
	const pose: Pose = carries ? { ...stepping, ...armUp } : stepping;
	const size = tall / 100;
	const lamp = carries === undefined ? '' : carried(t, 22 * size, -84 * size, 26 + tall * 0.06, carries, light, x);
	return moved(
		{ x: x + pace * t, y: y - Math.abs(swing(beat, 1)) * tall * 0.012 },
		`<g transform="scale(${pace < 0 ? -1 : 1} 1)">${figure(0, 0, tall, pose, dress)}${lamp}</g>`,
	);
}

function carried(t: number, x: number, y: number, r: number, kind: 'star' | 'round', colour: Colour, seed: number): string {
	const [tipX, tipY] = [x + r * 1.5, y - r * 1.7];
	const stick = line(
		[
			[x - r * 0.4, y + r * 0.5],
			[tipX, tipY],
		],
		'#8a6a3a',
		r * 0.12,
	);
	const hung = kind === 'star' ? starLantern(0, r * 1.5, r * 1.1, colour, '#f0b53c') : lantern(0, r * 1.6, r, colour, 0.55);
	return (
		stick +
		moved(
			{ x: tipX, y: tipY, turn: swing(t, 1.5, seed * 0.013) * 7 },
			line(
				[
					[0, 0],
					[0, r * 0.6],
				],
				'#3a2a2a',
				2,
			),
			hung,
		)
	);
}
