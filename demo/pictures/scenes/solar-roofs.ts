import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { darker, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { grainBox } from '../ridges.ts';
import { box, curve, path, shape, spot, strokes } from '../shapes.ts';
import { crown } from '../trees.ts';
import { ripples } from '../water.ts';

/** Solar panels over the roofs of a town, seen from above. */
export function solarRoofs(): string {
	const panels = (x: number, y: number, cols: number, rows: number): string =>
		Array.from({ length: cols * rows }, (_, at) => {
			const [c, r] = [at % cols, Math.floor(at / cols)];
			const [px, py] = [x + c * 74 - r * 22, y + r * 54];
			return (
				shape(
					[
						[px, py],
						[px + 68, py],
						[px + 48, py + 48],
						[px - 20, py + 48],
					],
					mix('#1f3f7a', '#2f62a8', Math.abs(hash(c, r))),
				) +
				path(`M${px} ${py}L${px + 30} ${py}L${px - 6} ${py + 48}L${px - 20} ${py + 48}z`, '#6f9fd0', 'opacity=".45"') +
				strokes(
					[
						[
							[px + 34, py],
							[px + 14, py + 48],
						],
						[
							[px - 10, py + 24],
							[px + 58, py + 24],
						],
					],
					'#a9c9e6',
					1.6,
					'opacity=".7"',
				)
			);
		}).join('');
	const house = (
		x: number,
		y: number,
		w: number,
		d: number,
		roof: string,
		wall: string,
		panel: readonly [number, number] | undefined,
	): string =>
		shape(
			[
				[x - d * 0.42, y + d],
				[x + w - d * 0.42, y + d],
				[x + w - d * 0.42, y + d + 90],
				[x - d * 0.42, y + d + 90],
			],
			wall,
		) +
		shape(
			[
				[x + w, y],
				[x + w, y + 90],
				[x + w - d * 0.42, y + d + 90],
				[x + w - d * 0.42, y + d],
			],
			darker(wall, 0.22),
		) +
		[0.12, 0.42, 0.72].map((t) => box(x - d * 0.42 + w * t, y + d + 26, w * 0.16, 42, '#4a6f78', 0.8)).join('') +
		shape(
			[
				[x - 10, y - 8],
				[x + w + 14, y - 8],
				[x + w + 14 - d * 0.44, y + d + 8],
				[x - 14 - d * 0.44, y + d + 8],
			],
			roof,
		) +
		strokes(
			Array.from({ length: Math.round(w / 24) }, (_, at): readonly [Point, Point] => [
				[x + at * 24, y - 4],
				[x + at * 24 - d * 0.44, y + d + 4],
			]),
			darker(roof, 0.14),
			2.4,
		) +
		(panel === undefined ? '' : panels(x + 30, y + 14, panel[0], panel[1]));
	return picture(
		`<rect width="1600" height="1067" fill="#e9cf9a"/>`,
		path('M-20-20L1620-20L1620 150Q1200 240 800 170T-20 220z', '#8fb063'),
		path('M-20-20L1620-20L1620 60Q1100 130 700 70T-20 110z', '#6c9a55'),
		ripples('#c9d98a', { y0: 60, y1: 190, count: 40, seed: 3, opacity: 0.6 }),
		path('M1180-20Q1150 400 960 620Q840 780 820 1080L960 1080Q980 820 1090 660Q1290 420 1300-20z', '#cbb9a0'),
		path('M1240-20Q1210 410 1020 640Q900 800 884 1080', 'none', 'stroke="#f6efe0" stroke-width="6" stroke-dasharray="34 30"'),
		house(160, 130, 380, 170, '#c8603c', '#f3e6cc', [4, 3]),
		house(690, 110, 340, 160, '#d98a5a', '#e6dcc0', undefined),
		house(1390, 160, 330, 180, '#b8523a', '#f0dfc0', [3, 3]),
		[
			[60, 420, 120],
			[590, 380, 110],
			[1120, 330, 90],
			[1360, 420, 120],
			[640, 470, 90],
		]
			.map(
				([x = 0, y = 0, s = 0], at) =>
					crown(x + 20, y + 24, s, s * 0.8, '#b89a63', at) + crown(x, y, s, s * 0.9, at % 2 === 0 ? '#4a8a4f' : '#6c9a55', at + 9),
			)
			.join(''),
		house(180, 520, 520, 250, '#b8523a', '#f6ead2', [5, 4]),
		house(1260, 560, 460, 230, '#c8603c', '#efe0c0', [4, 4]),
		spot(640, 640, 60, '#8a3a26', 8, 'opacity=".5"'),
		spot(540, 742, 60, '#8a3a26', 8, 'opacity=".5"'),
		figure(640, 640, 150, poses.offer, { ...dresses.builder, top: '#e9dfca' }, true),
		figure(540, 742, 160, poses.crouch, dresses.builder, true),
		shape(
			[
				[560, 560],
				[632, 548],
				[640, 590],
				[568, 604],
			],
			'#2f62a8',
		),
		shape(
			[
				[560, 560],
				[596, 554],
				[604, 597],
				[568, 604],
			],
			'#6f9fd0',
		),
		house(-120, 900, 460, 220, '#8a8f90', '#e6dcc0', [5, 3]),
		house(560, 940, 260, 160, '#d98a5a', '#f3e6cc', undefined),
		placed(
			{ x: 1010, y: 700, turn: -52 },
			curve(
				[
					[-56, -26],
					[50, -26],
					[62, 0],
					[50, 26],
					[-56, 26],
					[-62, 0],
				],
				p.lacquer,
			),
			curve(
				[
					[8, -22],
					[30, -18],
					[30, 18],
					[8, 22],
				],
				'#2f3f4a',
			),
			curve(
				[
					[-44, -18],
					[-32, -20],
					[-32, 20],
					[-44, 18],
				],
				'#2f3f4a',
			),
		),
		[
			[900, 900, 120],
			[1180, 960, 170],
			[480, 880, 130],
			[1330, 1040, 150],
			[1080, 860, 90],
		]
			.map(
				([x = 0, y = 0, s = 0], at) =>
					crown(x + 24, y + 28, s, s * 0.8, '#b89a63', at + 20) + crown(x, y, s, s * 0.9, at % 2 === 0 ? '#3f7f4c' : '#5c9650', at + 29),
			)
			.join(''),
		grainBox(0, 200, 1600, 860, '#8a6a3a', 260, 4, 0.28),
	);
}
