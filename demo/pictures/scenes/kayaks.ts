import { kayak } from '../boats.ts';
import { type Point, picture, placed } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { repeat } from '../prng.ts';
import { grainBox, mound } from '../ridges.ts';
import { bow, curve, path, shape } from '../shapes.ts';
import { crown } from '../trees.ts';
import { ripples } from '../water.ts';

/** Kayaks on green water, seen from above. */
export function kayaks(): string {
	const shore: readonly Point[] = [
		[-30, -30],
		[560, -30],
		[500, 60],
		[380, 110],
		[330, 210],
		[190, 250],
		[150, 370],
		[40, 420],
		[-30, 520],
	];
	const trees = repeat(34, 4, (luck) => {
		const t = luck.next();
		const [x, y] = [luck.between(-20, 430) * (1 - t * 0.75), t * 380];
		return crown(
			x,
			y,
			luck.between(80, 130),
			luck.between(76, 120),
			luck.pick(['#2d6a49', '#3f7f4d', '#1f5540', '#5c8f4b']),
			Math.round(luck.between(1, 900)),
		);
	});
	const boats = [
		[690, 420, 1.5, -32, '#e8762f', p.lacquer],
		[1010, 640, 1.62, -24, '#f0c038', p.indigo],
		[590, 800, 1.5, -38, '#c8323a', p.tea],
		[1290, 330, 1.35, -20, '#f6efe0', p.ember],
	] as const;
	const wake = (x: number, y: number, scale: number, turn: number): string =>
		placed(
			{ x, y, scale, turn },
			path('M-90 0Q-240 34-420 96Q-250 22-90-8zM-90 0Q-240-34-420-96Q-250-22-90 8z', '#dff3e6', 'opacity=".5"'),
			bow([-110, 0], [-220, 5], [-330, 0], '#dff3e6', 4, 'opacity=".4"'),
		);
	return picture(
		`<rect width="1600" height="1067" fill="#1f8a78"/>`,
		path('M-20 300Q420 340 600 150Q700 40 980-20L1620-20L1620 1080L-20 1080z', '#1a7e70'),
		path('M120 1080Q320 780 760 760Q1240 730 1620 420L1620 1080z', '#136b63'),
		path('M820 1080Q1060 930 1620 860L1620 1080z', '#0e5a56'),
		curve(
			[
				[-60, -60],
				[640, -60],
				[590, 80],
				[450, 150],
				[390, 260],
				[240, 300],
				[200, 430],
				[80, 490],
				[-60, 590],
			],
			'#6cc2a3',
			'opacity=".55"',
		),
		shape(shore, '#d8cda0', 5),
		shape(
			shore.map(([x, y]): Point => [x * 0.93 - 12, y * 0.92 - 12]),
			'#8a9c72',
			4,
		),
		trees,
		boulders(),
		ripples('#8fd8bd', { y0: 180, y1: 1060, x0: 420, count: 70, seed: 3, opacity: 0.35, reach: 130 }),
		boats.map(([x, y, s, turn, colour, shirt]) => wake(x, y, s, turn) + kayak(x, y, s, turn, colour, shirt)).join(''),
		grainBox(0, 300, 1600, 760, '#bfeeda', 260, 5, 0.35),
	);
}

const boulders = (): string =>
	[
		[470, 300, 60],
		[330, 430, 44],
		[1470, 950, 150],
		[1340, 1030, 110],
		[1560, 840, 70],
	]
		.map(
			([x = 0, y = 0, r = 0], at) =>
				mound(x + 6, y + r * 0.5, r * 2.2, r * 1.1, at, '#0f4f4a') +
				mound(x, y + r * 0.35, r * 2, r * 1.15, at + 3, '#8d988c') +
				mound(x - r * 0.3, y + r * 0.02, r, r * 0.6, at + 8, '#b9c0ae'),
		)
		.join('');
