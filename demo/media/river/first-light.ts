import { mix, palette as p } from '#demo/pictures/palette.ts';
import { ranges, skyline } from '#demo/pictures/ridges.ts';
import { dots, path } from '#demo/pictures/shapes.ts';
import { glow, sky, stars, streaks, veil } from '#demo/pictures/sky.ts';
import { bamboo, woods } from '#demo/pictures/trees.ts';
import { village } from '#demo/pictures/village.ts';
import { water } from '#demo/pictures/water.ts';
import type { Shot } from '../film/film.ts';
import { eased, faint, layer, moved, swing, turned } from '../film/motion.ts';
import { oncoming, shimmer } from '../film/water.ts';
import { ferryBow } from './ferry-bow.ts';

const windows = [
	[118, 634],
	[214, 640],
	[292, 632],
	[1372, 640],
	[1458, 634],
] as const;

/** Before sunrise: the ferry puts out towards the bend, the stars go, the far bank still has its lamps lit. */
export const firstLight: Shot = {
	seconds: 4.3,
	draw: (t) => {
		const day = eased(t, -0.8, 5.6);
		const view = { x: 0, y: -4, zoom: 1 + 0.035 * t };
		return (
			layer(0.15, view, heaven(day)) +
			layer(0.35, view, hills(day, t)) +
			river(t, day) +
			layer(1, view, banks(day, t)) +
			mist(t, day) +
			ferryBow(t, day)
		);
	},
};

const heaven = (day: number): string =>
	sky(
		mix('#121735', '#45508a', day),
		mix('#222a58', '#8f7ea6', day),
		mix('#4a4478', '#dba5a6', day),
		mix('#8a6a88', '#fbd0a0', day),
		mix('#8a6a88', '#fbd0a0', day),
	) +
	faint(0.95 - day * 1.25, stars(430, 230, 6), path('M352 172A46 46 0 1 0 388 246A52 52 0 0 1 352 172z', '#f4e6c4')) +
	streaks(250, 430, mix('#4a4070', '#f0b3a6', day), 8, 3, 0.5, 620);

const hills = (day: number, t: number): string =>
	glow(800, 590, 640, mix('#d98a9a', '#ffc58f', day), 0.12 + day * 0.6) +
	ranges(
		4,
		mix('#554d7c', '#c59aa8', day),
		mix('#232549', '#5a5280', day),
		mix('#77618a', p.peach, day),
		{ y: 400, swing: 95, wave: 330, seed: 4 },
		48,
	) +
	moved({ x: swing(t, 17) * 24 }, veil(480, 650, mix('#86709a', p.peach, day), 0.05, 0.7));

function banks(day: number, t: number): string {
	const [far, near] = [mix('#1f2145', '#4d4a72', day), mix('#181a3a', '#3b3a60', day)];
	const lit =
		windows.map(([x, y]) => glow(x, y, 34, '#ffc36b', 0.75 - day * 0.35)).join('') +
		dots(
			windows.map(([x, y]) => [x, y]),
			'#ffe2a2',
			8,
		);
	const left =
		path('M-420 636Q260 606 590 634Q640 646 560 662Q330 716-420 812z', near) +
		woods(skyline({ y: 622, swing: 10, wave: 160, seed: 8, from: -60, to: 560 }), 25, far, 5) +
		village(90, 330, 640, 46, 3, mix('#3a2740', '#7b4b4a', day), mix('#332a4c', '#8d6e78', day), 3);
	const right =
		path('M2020 640Q1400 612 1090 636Q1050 646 1110 660Q1350 706 2020 812z', near) +
		woods(skyline({ y: 624, swing: 10, wave: 150, seed: 9, from: 1120, to: 1700 }), 26, far, 7) +
		village(1330, 1500, 642, 46, 2, mix('#3a2740', '#7b4b4a', day), mix('#332a4c', '#8d6e78', day), 6);
	return (
		turned(swing(t, 4.1) * 0.6, 1490, 700, bamboo(1490, 690, 330, near, 6, 8)) +
		turned(swing(t, 3.6, 0.3) * 0.6, 60, 700, bamboo(60, 690, 290, near, 4, 8)) +
		left +
		right +
		lit
	);
}

const river = (t: number, day: number): string =>
	water(636, 1067, mix('#7d6488', '#f6cda4', day), mix('#171a3c', '#555c8c', day)) +
	shimmer(t, 800, 170, mix('#a98aa0', '#fde3b4', day), { y0: 642, y1: 1000, count: 32, seed: 5, opacity: 0.35 + day * 0.4 }) +
	oncoming(t, 0.085, mix('#7c78a8', '#fbe0c0', day), { y0: 640, y1: 1010, count: 70, seed: 2, opacity: 0.5 }) +
	oncoming(t, 0.085, mix('#10122e', '#474e80', day), { y0: 640, y1: 1010, count: 54, seed: 7, opacity: 0.4, reach: 340 });

const mist = (t: number, day: number): string =>
	moved({ x: t * 22 - 60 }, streaks(606, 668, mix('#9a88b4', '#fdeada', day), 9, 12, 0.34, 760));
