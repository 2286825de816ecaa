import type { Point } from '#demo/pictures/canvas.ts';
import { mix, palette as p } from '#demo/pictures/palette.ts';
import { ranges, skyline } from '#demo/pictures/ridges.ts';
import { path, shape, spot, strokes } from '#demo/pictures/shapes.ts';
import { glow, sky, streaks, veil } from '#demo/pictures/sky.ts';
import { grass, tree, woods } from '#demo/pictures/trees.ts';
import { water } from '#demo/pictures/water.ts';
import { egret, egretInWater, type Plumage } from '../film/birds.ts';
import type { Shot } from '../film/film.ts';
import { between, eased, layer, moved, swing } from '../film/motion.ts';
import { shimmer, stream } from '../film/water.ts';

const plumage: Plumage = { body: '#fffaf0', shade: '#e6cdb8', legs: '#4a3a3a', beak: '#e8a03a' };
const surface = 800;

/** Each bird's place in the flight, its size, and how far its wings are in their stroke. */
const flight = [
	{ x: 1290, y: 560, scale: 1.1, beat: 0.8 },
	{ x: 730, y: 556, scale: 1.2, beat: 0.3 },
	{ x: 400, y: 640, scale: 1.25, beat: 0.12 },
	{ x: 1040, y: 672, scale: 1.9, beat: 0 },
	{ x: 690, y: 746, scale: 1.7, beat: 0.62 },
];

/** Egrets fly low over the bright river, past the bridge, and on ahead of the camera. */
export const egrets: Shot = {
	seconds: 4.8,
	draw: (t) => {
		const run = between(0, 900, eased(t, -2.4, 6.4)) - 120;
		const view = { x: run, y: 0, zoom: 1.04 };
		const land =
			layer(
				0.06,
				view,
				ranges(3, '#d3aea0', '#8a8a90', '#fde6bf', { y: 430, swing: 105, wave: 330, seed: 58, to: 1900 }, 48),
				veilOver(t),
			) +
			layer(0.3, view, bridge()) +
			river(t, run) +
			layer(0.34, view, farBank());
		return heaven() + moved({ y: -84 }, land) + birds(t) + layer(1.5, view, reeds(t));
	},
};

const heaven = (): string =>
	sky('#8fb4c4', '#d8d6bd', '#fde2ae', '#fbd09a') +
	glow(1015, 262, 540, '#ffc878', 0.85) +
	spot(1015, 262, 62, '#fff0c4') +
	streaks(110, 330, '#fdf0cf', 9, 5, 0.6, 560);

const veilOver = (t: number): string => moved({ x: swing(t, 20) * 30 }, veil(500, 660, '#fdeccb', 0.1, 0.75));

function bridge(): string {
	const arch = (x: number): string =>
		path(`M${x} 566Q${x + 190} 336 ${x + 380} 566L${x + 358} 566Q${x + 190} 368 ${x + 22} 566z`, '#5f8a92') +
		strokes(
			Array.from({ length: 9 }, (_, at): readonly [Point, Point] => {
				const share = (at + 1) / 10;
				return [
					[x + 380 * share, 566 - 4 * share * (1 - share) * 108],
					[x + 380 * share, 566],
				];
			}),
			'#5f8a92',
			4,
		);
	const pier = (x: number): string =>
		shape(
			[
				[x - 24, 580],
				[x + 24, 580],
				[x + 17, 664],
				[x - 17, 664],
			],
			'#54707a',
		);
	return (
		[700, 1110, 1520].map((x) => arch(x) + pier(x - 15)).join('') +
		[-520, -110, 300, 1915].map(pier).join('') +
		path('M-600 562H2400V588H-600z', '#6b939a') +
		path('M-600 562H2400V568H-600z', '#f6d9a0')
	);
}

const farBank = (): string =>
	woods(skyline({ y: 634, swing: 8, wave: 150, seed: 4, from: -300, to: 2300 }), 32, '#5c7f6c', 5) +
	path('M-400 640H2400V656H-400z', '#5c7f6c') +
	path('M-400 652Q900 640 2400 652L2400 668Q900 676-400 668z', '#d9c08c') +
	[-120, 90, 330, 470, 1240, 1660].map((x, at) => tree(x, 660, 130 + (at % 3) * 22, '#4d7a5c', at + 3)).join('');

const river = (t: number, run: number): string =>
	`<g transform="translate(0 -66) scale(1 1.1)">${water(652, 1067, '#fbd7a4', '#4a7f8c')}</g>` +
	shimmer(t, 1015, 170, '#fff4d2', { y0: 668, y1: 1030, count: 34, seed: 6, opacity: 0.9 }) +
	stream(t + run * 0.0021, -0.16, '#fff0d2', { y0: 670, y1: 1030, count: 90, seed: 5, opacity: 0.5, reach: 190 }) +
	stream(t + run * 0.0021, -0.16, '#2a6472', { y0: 700, y1: 1060, count: 70, seed: 9, opacity: 0.32, reach: 260 });

const birds = (t: number): string =>
	flight
		.map(({ x, y, scale, beat }, at) => {
			const away = eased(t, 2.2 + at * 0.12, 6.4) * (620 + at * 60);
			const px = x + swing(t, 3.4, beat) * 22 + away - 60;
			const py = y + swing(t, 2.6, beat) * 14 - away * 0.3;
			const wings = t / (0.86 + at * 0.03) + beat;
			return (
				egretInWater(px, py, surface, scale, wings, mix(p.paper, '#f3d9b0', 0.1), 0.42 * Math.max(0, 1 - away / 500)) +
				egret(px, py, scale, wings, plumage)
			);
		})
		.join('');

const reeds = (t: number): string =>
	moved({ x: swing(t, 2.7) * 4 }, [-160, 420, 1180, 1900].map((x, at) => grass(x, x + 330, 1060, 240, '#24504f', 30, at + 3)).join(''));
