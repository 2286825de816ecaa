import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, noise } from '../prng.ts';
import { ranges, skyline } from '../ridges.ts';
import { box, dots, line, path, shape, strokes } from '../shapes.ts';
import { birds, cloud, orb, sky, veil } from '../sky.ts';
import { grass, woods } from '../trees.ts';

/** The Mã Pí Lèng pass: a road in the wall, the Nho Quế river far below. */
export function maPiLeng(): string {
	const rightWall: readonly Point[] = [
		[1620, 120],
		[1500, 150],
		[1420, 260],
		[1330, 300],
		[1260, 430],
		[1170, 500],
		[1120, 640],
		[1040, 720],
		[1000, 860],
		[930, 960],
		[900, 1080],
		[1620, 1080],
	];
	const leftWall: readonly Point[] = [
		[-20, 60],
		[90, 40],
		[180, 150],
		[270, 190],
		[330, 330],
		[440, 400],
		[480, 520],
		[580, 610],
		[600, 740],
		[680, 820],
		[700, 930],
		[760, 1080],
		[-20, 1080],
	];
	const spur = (points: readonly Point[], lit: string, dark: string, dx: number): string =>
		shape(points, lit, 4) +
		shape(
			points.map(([x, y], at): Point => (at === 0 || at === points.length - 1 ? [x, y] : [x + dx * (at % 2 === 0 ? 1.6 : 1), y + 16])),
			dark,
			3,
		);
	return picture(
		sky('#6fa0b6', '#bcd4d0', '#f5e6c4'),
		orb(560, 210, 44, '#fbe6b0', 6, 0.6),
		cloud(880, 140, 460, '#f8f2e2', 5, 0.85),
		cloud(1180, 240, 300, '#f8f2e2', 3, 0.7),
		ranges(3, '#a4b8ba', '#6d8f92', '#e5e4cf', { y: 330, swing: 140, wave: 190, seed: 41, sharp: true }, 70),
		path('M300 640L1300 600L1300 1080L300 1080z', '#a9c2ac'),
		spur(
			[
				[420, 700],
				[560, 520],
				[640, 560],
				[740, 600],
				[840, 680],
				[780, 760],
				[420, 800],
			],
			'#7fa595',
			'#64908a',
			-26,
		),
		spur(
			[
				[1300, 640],
				[1180, 480],
				[1080, 560],
				[980, 610],
				[880, 650],
				[960, 730],
				[1300, 790],
			],
			'#86a794',
			'#5f8a84',
			34,
		),
		path(
			'M862 640Q800 700 880 748Q950 800 850 850Q750 900 800 960Q850 1010 790 1080L1010 1080Q1030 990 960 930Q900 880 980 820Q1040 760 960 710Q890 670 896 640z',
			'#2a9c94',
		),
		path(
			'M868 660Q820 710 900 754Q964 804 876 856Q800 910 850 960Q900 1010 860 1080L920 1080Q930 1000 880 944Q850 900 924 836Q980 780 916 732Q850 700 880 660z',
			'#86dccb',
			'opacity=".75"',
		),
		spur(
			[
				[300, 780],
				[520, 640],
				[680, 700],
				[800, 800],
				[842, 862],
				[760, 920],
				[700, 1080],
				[300, 1080],
			],
			'#5f8c7c',
			'#487a70',
			-40,
		),
		spur(
			[
				[1400, 760],
				[1240, 640],
				[1130, 720],
				[1040, 800],
				[960, 880],
				[1010, 960],
				[1060, 1080],
				[1400, 1080],
			],
			'#678f7a',
			'#47776c',
			44,
		),
		shape(rightWall, '#5d8473', 4),
		facets(rightWall, '#3f6a61', 7),
		strata(1060, 1600, 320, 1060, '#a9bf9f', 5, 1),
		shape(leftWall, '#2f5f55', 4),
		leftWall
			.slice(1, 10)
			.map(([x, y], at) =>
				shape(
					[
						[x - 10, y + 12],
						[x - 120, y + 70 + at * 4],
						[x - 150, y + 330],
						[x - 40, y + 210],
					],
					'#3f7465',
					3,
					'opacity=".75"',
				),
			)
			.join(''),
		strata(0, 560, 260, 1060, '#7fa58c', 9, -1),
		veil(520, 900, '#f2ecd0', 0.25, 0),
		road(),
		woods(skyline({ y: 110, swing: 30, wave: 120, seed: 4, from: -10, to: 130 }), 30, '#26493d', 6),
		shape(
			[
				[-20, 880],
				[120, 830],
				[260, 850],
				[330, 920],
				[470, 960],
				[520, 1080],
				[-20, 1080],
			],
			'#1f3f36',
			3,
		),
		shape(
			[
				[-20, 880],
				[120, 830],
				[180, 838],
				[90, 920],
				[-20, 960],
			],
			'#47705c',
			2,
		),
		shape(
			[
				[260, 850],
				[330, 920],
				[470, 960],
				[400, 990],
				[270, 930],
			],
			'#2f5748',
			2,
		),
		figure(170, 862, 240, poses.stand, dresses.hmong),
		figure(262, 872, 226, poses.point, { top: p.gold, bottom: p.coal, hat: 'cap', hatColour: p.lacquer }),
		birds(800, 430, 3, 22, '#2b4a4a', 2),
		grass(300, 540, 1075, 80, '#2c5546', 30, 3),
	);
}

const facets = (wall: readonly Point[], colour: string, seed: number): string =>
	wall
		.slice(1, 9)
		.map(([x, y], at) =>
			shape(
				[
					[x + 30, y + 20],
					[x + 120 + noise(seed, at) * 40, y + 150],
					[x + 100, y + 460],
					[x + 10, y + 330],
				],
				colour,
				3,
				'opacity=".5"',
			),
		)
		.join('');

function strata(x0: number, x1: number, y0: number, y1: number, colour: string, seed: number, lean: number): string {
	const luck = chance(seed);
	const marks = Array.from({ length: 90 }, (): readonly [Point, Point] => {
		const t = luck.next();
		const edge = lean > 0 ? x1 - (x1 - x0) * t * 0.9 : x0 + (x1 - x0) * t * 0.9;
		const [x, y] = [lean > 0 ? luck.between(edge, x1) : luck.between(x0, edge), y0 + (y1 - y0) * t];
		return [
			[x, y],
			[x - lean * luck.between(4, 16), y + luck.between(20, 70)],
		];
	});
	return strokes(marks, colour, 3.4, 'opacity=".45"');
}

const road = (): string =>
	path(
		'M1620 470Q1500 480 1440 540Q1390 600 1310 610Q1250 620 1215 690L1228 700Q1262 640 1318 630Q1400 620 1456 556Q1510 500 1620 492z',
		'#e6d5ae',
	) +
	dots(
		[
			[1300, 603],
			[1340, 597],
			[1380, 580],
			[1410, 553],
			[1440, 522],
			[1480, 497],
			[1530, 478],
		],
		p.paper,
		7,
	) +
	box(1474, 478, 26, 15, p.lacquer, 0.5) +
	figure(1360, 612, 30, poses.sit, { top: p.ember, bottom: p.coal, hat: 'helmet' }) +
	line(
		[
			[1352, 612],
			[1372, 612],
		],
		p.coal,
		5,
	);
