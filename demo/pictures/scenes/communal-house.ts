import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { grainBox, land, ranges, skyline } from '../ridges.ts';
import { box, line, path, spot, strokes } from '../shapes.ts';
import { glow, orb, sky } from '../sky.ts';
import { crown, grass, tree } from '../trees.ts';

/** The communal house of Tân Trào: stilts, thatch, festival flags. */
export function communalHouse(): string {
	const thatch = strokes(
		Array.from({ length: 170 }, (_, at): readonly [Point, Point] => {
			const [row, col] = [at % 7, Math.floor(at / 7)];
			const t = row / 6.5;
			const [left, right] = [446 - 196 * t ** 1.3, 1164 + 150 * t ** 1.3];
			const [x, y] = [left + ((right - left) * (col + 0.6 + hash(at, 3) * 0.3)) / 25, 424 + t * 236 + hash(at, 8) * 9];
			return [
				[x + 3, y - 24],
				[x, y],
			];
		}),
		'#6d5236',
		4,
	);
	const posts = [350, 490, 640, 920, 1080, 1240]
		.map((x) => box(x, 650, 26, 250, '#4a2d1c', 1) + spot(x + 13, 900, 26, '#8b8a7c', 9))
		.join('');
	const pennant = (x: number, y: number, s: number): string =>
		line(
			[
				[x, y],
				[x, y - 400 * s],
			],
			'#c9a85c',
			6 * s,
		) +
		[
			['#c4261d', 0],
			['#f0c038', 14],
			['#2f8575', 28],
			['#f6efe0', 42],
			['#c4261d', 54],
		]
			.map(([c, d]) =>
				box(x + (6 + Number(d)) * s, y - (392 - Number(d)) * s, (126 - Number(d) * 2) * s, (126 - Number(d) * 2) * s, String(c), 1.4),
			)
			.join('') +
		strokes(
			[0, 1, 2, 3, 4, 5].map((at): readonly [Point, Point] => [
				[x + (132 + (at % 2) * 4) * s, y - (386 - at * 22) * s],
				[x + 150 * s, y - (380 - at * 22) * s],
			]),
			'#c4261d',
			8 * s,
		);
	return picture(
		sky('#cfd9a8', '#eee3b2', '#f8ecc9'),
		orb(1280, 250, 46, '#fbe9b0', 6, 0.6),
		ranges(2, '#b5c49a', '#7f9f68', '#ece4b5', { y: 330, swing: 90, wave: 330, seed: 37 }, 70),
		[60, 230, 1400, 1560]
			.map((x, at) => tree(x, 720, 470 - at * 20, ['#4a7a45', '#5c8a4a', '#3d7045', '#55854a'][at] ?? p.leaf, at + 6))
			.join(''),
		tree(1240, 600, 360, '#7a9a55', 3),
		tree(400, 590, 330, '#86a35a', 12),
		land(skyline({ y: 760, swing: 6, wave: 400, seed: 4 }), '#a3a65a', { foot: '#8a8a48', depth: 120 }),
		land(
			[
				[-20, 880],
				[500, 872],
				[1100, 874],
				[1620, 884],
			],
			'#d9a66a',
			{ foot: '#b5794a', depth: 200 },
		),
		grainBox(0, 900, 1600, 160, '#f3d9a4', 180, 5, 0.6),
		path('M660 1080Q720 960 750 896L866 896Q900 960 990 1080z', '#e9c492'),
		spot(805, 900, 620, '#7d4f2c', 26, 'opacity=".45"'),
		box(340, 690, 930, 200, '#2f2018', 1),
		glow(805, 740, 330, '#f6a94a', 0.75),
		box(744, 690, 122, 112, '#f0b95c', 1),
		spot(805, 752, 44, '#a8231d'),
		spot(805, 752, 34, '#e9cfa0'),
		strokes(
			[
				[
					[770, 800],
					[786, 770],
				],
				[
					[840, 800],
					[824, 770],
				],
			],
			'#5c3a24',
			8,
		),
		posts,
		box(310, 800, 990, 26, '#6d4629'),
		box(310, 738, 400, 10, '#7d5434'),
		box(900, 738, 400, 10, '#7d5434'),
		strokes(
			[...Array.from({ length: 13 }, (_, at) => 326 + at * 31), ...Array.from({ length: 13 }, (_, at) => 912 + at * 31)].map(
				(x): readonly [Point, Point] => [
					[x, 744],
					[x, 802],
				],
			),
			'#6d4629',
			5,
		),
		path(
			'M170 690Q250 690 300 630Q400 510 440 390L1170 390Q1210 510 1310 630Q1360 690 1440 690Q1390 650 1380 642L1300 684Q800 664 310 684L230 642Q220 650 170 690z',
			'#93734a',
		),
		thatch,
		path('M1170 390Q1210 510 1310 630Q1360 690 1440 690Q1390 650 1380 642L1300 684Q1180 560 1110 390z', '#5f462c', 'opacity=".5"'),
		path('M236 646Q300 664 316 660Q800 640 1296 660Q1320 664 1376 646L1380 656L1300 690Q800 670 310 690L230 656z', '#5c432b'),
		path('M392 340Q450 394 520 380L1090 380Q1160 394 1218 340Q1204 412 1150 412L460 412Q406 412 392 340z', '#54402a'),
		spot(805, 384, 34, '#c4261d', 30),
		path('M805 340q-14 20 0 34q14-14 0-34z', '#f0b53c'),
		strokes(
			[
				[
					[752, 908],
					[786, 812],
				],
				[
					[860, 908],
					[824, 812],
				],
			],
			'#4a2d1c',
			10,
		),
		strokes(
			[0.15, 0.4, 0.65, 0.88].map((t): readonly [Point, Point] => [
				[786 - 34 * t, 812 + 96 * t],
				[824 + 36 * t, 812 + 96 * t],
			]),
			'#4a2d1c',
			9,
		),
		pennant(130, 985, 1.35),
		pennant(1400, 985, 1.2),
		figure(560, 1010, 260, poses.stand, { top: '#2a3f8a', bottom: p.paper, skirt: 'tunic', hat: 'turban', hatColour: '#22306a' }),
		figure(660, 1014, 250, poses.offer, { ...dresses.elder, top: '#8a2434', skirt: 'tunic', hat: 'turban', hatColour: '#6d1c28' }, true),
		figure(1010, 1000, 230, poses.walk, dresses.tay, true),
		figure(1100, 1006, 224, poses.walk, { ...dresses.tay, top: '#343a74' }, true),
		figure(1180, 1010, 140, poses.walk, { top: p.gold, bottom: p.indigo }, true),
		grass(0, 200, 1085, 70, '#6f7a3c', 24, 5),
		crown(40, 0, 560, 250, '#3d7045', 5),
		crown(1560, -20, 420, 220, '#4a7a45', 9),
	);
}
