import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { grainBox, land, ranges } from '../ridges.ts';
import { box, line, path, shape, spot, strokes } from '../shapes.ts';
import { cloud, orb, sky } from '../sky.ts';
import { woods } from '../trees.ts';

/** A highway under construction: excavator, roller, fresh red earth. */
export function roadWorks(): string {
	const cut = (d: string, fill: string): string => path(d, fill);
	return picture(
		sky('#e9c58f', '#f3dcae', '#f8ecd0'),
		orb(1250, 220, 60, '#fbe3a4', 5, 0.6),
		ranges(3, '#c9b494', '#7f8f6a', '#f6e2b4', { y: 330, swing: 120, wave: 300, seed: 83 }, 54),
		cut('M-20 470Q200 380 420 430Q560 520 640 640L-20 900z', '#7a9a55'),
		cut('M-20 560Q160 500 330 540Q470 600 600 680L300 900L-20 960z', '#c8683c'),
		cut('M40 620Q200 570 330 600L520 690L420 740Q230 650 40 690z', '#e08a54'),
		cut('M-20 740Q160 690 400 760L300 900L-20 960z', '#a84f2c'),
		cut('M1620 480Q1400 430 1240 540L1120 650L1620 760z', '#6c8f52'),
		cut('M1620 580Q1440 540 1300 610L1180 670L1620 790z', '#c8683c'),
		strokes(
			Array.from({ length: 22 }, (_, at): readonly [Point, Point] => [
				[60 + at * 21, 640 + at * 4],
				[50 + at * 20, 690 + at * 5],
			]),
			'#b85c34',
			4,
		),
		woods(
			[
				[40, 480],
				[120, 440],
				[210, 420],
				[300, 415],
				[390, 430],
			],
			34,
			'#5a8048',
			4,
		),
		land(
			[
				[-20, 900],
				[640, 650],
				[1120, 650],
				[1620, 780],
			],
			'#d9935f',
			{ foot: '#a85a34', depth: 420 },
		),
		path('M880 600Q900 640 820 700Q560 880 380 1080L1360 1080Q1200 860 1020 720Q930 650 920 600z', '#3f4548'),
		path('M880 600Q900 640 820 700Q700 790 560 910L700 910Q820 780 880 700Q930 640 904 600z', '#565c5e'),
		path('M905 640Q890 700 880 760L872 910', 'none', 'stroke="#f0c038" stroke-width="7" stroke-dasharray="40 26"'),
		grainBox(620, 760, 520, 300, '#6d7274', 240, 5, 0.8),
		pillars(),
		excavator(380, 850, 1.55),
		roller(900, 900, 1.35),
		dumper(1330, 830, 1.3),
		figure(700, 1010, 210, poses.walk, dresses.builder),
		figure(1180, 1010, 220, poses.point, { ...dresses.builder, top: p.rice, hatColour: p.paper }, true),
		figure(1110, 1016, 205, poses.hold, { ...dresses.builder, top: '#e9dfca' }),
		[
			[520, 1040],
			[440, 1064],
			[1390, 1040],
			[1460, 1064],
		]
			.map(
				([x = 0, y = 0]) =>
					shape(
						[
							[x - 9, y - 66],
							[x + 9, y - 66],
							[x + 24, y - 4],
							[x - 24, y - 4],
						],
						p.ember,
					) +
					box(x - 16, y - 42, 32, 14, p.paper, 0.6) +
					box(x - 32, y - 6, 64, 9, p.ember, 0.6),
			)
			.join(''),
		cloud(300, 180, 420, '#fbf1d9', 6, 0.9),
	);
}

const pillars = (): string =>
	[
		[1010, 520, 0.5],
		[1100, 500, 0.62],
		[1210, 470, 0.8],
	]
		.map(
			([x = 0, y = 0, s = 1]) =>
				shape(
					[
						[x - 10 * s, y],
						[x + 34 * s, y],
						[x + 34 * s, y + 200 * s],
						[x - 10 * s, y + 200 * s],
					],
					'#d9d3bf',
				) +
				shape(
					[
						[x - 60 * s, y - 24],
						[x + 84 * s, y - 24],
						[x + 50 * s, y + 6],
						[x - 26 * s, y + 6],
					],
					'#c4bda6',
				),
		)
		.join('') + path('M990 486L1160 452L1160 470L990 500z', '#e6e0cc');

const excavator = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		path('M30-120L120-240L150-232L76-96z', '#d9982a'),
		path('M120-240L240-170L232-150L122-214z', '#e2a93b'),
		path('M226-172Q262-130 236-96L196-108Q206-140 214-160z', p.coal),
		path('M196-108L236-96L230-84L190-98z', '#c8683c'),
		box(-90, -120, 150, 64, '#f0b53c', 1.4),
		shape(
			[
				[-90, -120],
				[-110, -112],
				[-110, -66],
				[-90, -56],
			],
			'#c9872a',
		),
		shape(
			[
				[-10, -190],
				[56, -190],
				[70, -120],
				[-16, -120],
			],
			'#f0b53c',
		),
		shape(
			[
				[0, -180],
				[48, -180],
				[58, -126],
				[-4, -126],
			],
			'#a9cdd0',
		),
		path('M-100-46Q-120-22-100 2L70 2Q92-22 70-46z', p.coal),
		[-80, -40, 0, 40].map((at) => spot(at + 8, -22, 13, '#5a5f62')).join(''),
		line(
			[
				[-60, -120],
				[-60, -150],
			],
			p.coal,
			8,
		),
	);

const roller = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		spot(0, 4, 120, '#23282a', 10, 'opacity=".5"'),
		spot(62, -44, 46, '#8b8f8c'),
		spot(62, -44, 32, '#a9ada8'),
		spot(-66, -38, 40, p.coal),
		spot(-66, -38, 16, '#e88a35'),
		path('M-110-80L20-80L40-60L110-60L110-44L20-34L-100-40z', '#e88a35'),
		box(-70, -150, 70, 72, '#e88a35', 1),
		box(-60, -142, 50, 46, '#a9cdd0', 1),
		box(-84, -160, 100, 12, p.coal, 0.8),
	);

const dumper = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		spot(0, 4, 150, '#5a2f1c', 10, 'opacity=".4"'),
		path('M-20-130L150-150L130-44L-20-44z', '#2f6f86'),
		path('M-20-130Q60-180 150-150z', '#c8683c'),
		path('M-120-120L-40-120L-30-40L-130-40L-130-80z', '#3f8fa8'),
		path('M-112-108L-72-108L-72-76L-120-76z', '#cfe3e0'),
		box(-130, -46, 280, 18, p.coal),
		[-90, 40, 100].map((at) => spot(at, -24, 27, p.coal) + spot(at, -24, 11, '#8b8f8c')).join(''),
	);
