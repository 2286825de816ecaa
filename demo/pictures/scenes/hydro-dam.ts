import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, repeat } from '../prng.ts';
import { grainBox, mound, ranges } from '../ridges.ts';
import { bow, box, bumpy, path, shape, strokes } from '../shapes.ts';
import { cloud, sky, streaks } from '../sky.ts';
import { grass, woods } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** The dam of Tuyên Quang, water falling white from its gates. */
export function hydroDam(): string {
	const luck = chance(7);
	const gate = (x: number): string =>
		path(`M${x} 520L${x + 92} 520Q${x + 100} 690 ${x + 150} 820L${x - 40} 820Q${x - 6} 690 ${x} 520z`, '#eef6f4') +
		strokes(
			Array.from({ length: 14 }, (): readonly [Point, Point] => {
				const t = luck.next();
				return [
					[x + 10 + t * 72, 530 + luck.next() * 120],
					[x - 20 + t * 140, 700 + luck.next() * 110],
				];
			}),
			'#9fc8cf',
			4,
		);
	return picture(
		sky('#6fa8c4', '#b5d3d3', '#eceed8'),
		cloud(360, 150, 520, p.paper, 5, 0.95),
		cloud(1350, 120, 380, p.paper, 8, 0.9),
		ranges(2, '#9dbdb4', '#5f9480', '#dde8d0', { y: 280, swing: 110, wave: 240, seed: 71 }, 60),
		water(390, 470, '#5fb0a4', '#3f9a90'),
		streaks(400, 450, p.paper, 6, 4, 0.5, 400),
		path('M-20 330Q140 330 260 430L330 520L330 830L-20 900z', '#2f6a4e'),
		path('M1620 300Q1440 320 1330 430L1280 520L1280 830L1620 900z', '#1f5040'),
		woods(
			[
				[0, 330],
				[80, 335],
				[150, 360],
				[215, 400],
				[270, 450],
			],
			54,
			'#3f7f56',
			4,
		),
		woods(
			[
				[1600, 300],
				[1520, 310],
				[1440, 345],
				[1370, 400],
				[1320, 450],
			],
			54,
			'#2f6a4e',
			8,
		),
		shape(
			[
				[250, 450],
				[1350, 450],
				[1350, 500],
				[1300, 860],
				[300, 860],
				[250, 500],
			],
			'#c9c6b6',
			1.4,
		),
		shape(
			[
				[900, 500],
				[1350, 500],
				[1300, 860],
				[940, 860],
			],
			'#aeb0a4',
			1.4,
		),
		[520, 660, 800, 940].map(gate).join(''),
		[480, 620, 760, 900, 1040]
			.map(
				(x) =>
					shape(
						[
							[x, 440],
							[x + 36, 440],
							[x + 40, 700],
							[x + 60, 820],
							[x - 20, 820],
							[x - 4, 700],
						],
						'#dedaca',
					) +
					shape(
						[
							[x + 20, 440],
							[x + 36, 440],
							[x + 40, 700],
							[x + 60, 820],
							[x + 26, 820],
						],
						'#a9ab9f',
					),
			)
			.join(''),
		box(230, 432, 1140, 26, '#e9e4d2', 1),
		strokes(
			Array.from({ length: 46 }, (_, at): readonly [Point, Point] => [
				[240 + at * 24.6, 416],
				[240 + at * 24.6, 434],
			]),
			'#8b8f86',
			3,
		),
		box(500, 360, 560, 20, p.lacquer, 1),
		[500, 640, 780, 920, 1042].map((x) => box(x, 376, 18, 60, '#d9a441', 0.8)).join(''),
		grainBox(340, 520, 940, 320, '#7f8378', 220, 6, 0.5),
		repeat(22, 4, (l) =>
			bumpy(l.between(430, 1140), l.between(800, 860), l.between(50, 110), l.between(26, 54), 9, p.paper, 'opacity=".8"'),
		),
		water(850, 1067, '#7fc4b8', '#1d6a68'),
		repeat(14, 9, (l) =>
			bumpy(l.between(430, 1140), l.between(856, 890), l.between(60, 130), l.between(14, 26), 9, p.paper, 'opacity=".75"'),
		),
		ripples('#e6f5ee', { y0: 890, y1: 1060, count: 60, seed: 5, opacity: 0.7, reach: 260 }),
		powerHouse(),
		mound(150, 1010, 620, 190, 4, '#1f4a3a'),
		mound(1480, 1050, 560, 200, 6, '#1a4034'),
		pylon(140, 900, 1.3),
		pylon(1500, 360, 0.6),
		bow([200, 590], [700, 560], [1524, 206], '#3f4f52', 2.4),
		bow([80, 590], [700, 590], [1478, 206], '#3f4f52', 2.4),
		figure(330, 930, 120, poses.point, dresses.builder),
		figure(386, 936, 118, poses.stand, { ...dresses.builder, top: p.paper }),
		grass(0, 500, 1085, 90, '#14382c', 50, 3),
	);
}

const powerHouse = (): string =>
	box(1130, 720, 260, 150, '#f0ead8', 1) +
	box(1120, 706, 280, 20, '#2f6f8a', 1) +
	[1150, 1210, 1270, 1330].map((x) => box(x, 756, 38, 60, '#5f8fa3', 0.8)).join('');

const pylon = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		strokes(
			[
				[
					[-40, 0],
					[-8, -300],
				],
				[
					[40, 0],
					[8, -300],
				],
				[
					[-34, -60],
					[28, -110],
				],
				[
					[34, -60],
					[-28, -110],
				],
				[
					[-24, -150],
					[18, -200],
				],
				[
					[24, -150],
					[-18, -200],
				],
				[
					[-60, -240],
					[60, -240],
				],
				[
					[-44, -285],
					[44, -285],
				],
				[
					[-8, -300],
					[0, -330],
				],
				[
					[8, -300],
					[0, -330],
				],
			],
			'#3f4f52',
			5,
		),
	);
