import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { bunting, lantern } from '../festive.ts';
import { darker, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { land, towers } from '../ridges.ts';
import { box, dots, line, path, shape, strokes } from '../shapes.ts';
import { glow, sky, smoke, stars, veil } from '../sky.ts';

/** The old quarter of Đồng Văn at dusk: tiled roofs and lanterns. */
export function oldTown(): string {
	const roof = (x: number, y: number, w: number, h: number, colour: string): string =>
		path(
			`M${x} ${y}Q${x + w * 0.08} ${y - h * 0.5} ${x + w * 0.14} ${y - h}L${x + w * 0.86} ${y - h}Q${x + w * 0.92} ${y - h * 0.5} ${x + w} ${y}z`,
			colour,
		) +
		strokes(
			Array.from({ length: Math.round(w / 17) }, (_, at): readonly [Point, Point] => {
				const t = (at + 0.5) / Math.round(w / 17);
				return [
					[x + w * (0.14 + t * 0.72), y - h + 4],
					[x + w * t, y - 3],
				];
			}),
			darker(colour, 0.25),
			4,
		) +
		path(
			`M${x - 6} ${y - 4}Q${x + w / 2} ${y + 5} ${x + w + 6} ${y - 4}l0 9Q${x + w / 2} ${y + 15} ${x - 6} ${y + 6}z`,
			darker(colour, 0.4),
		) +
		path(
			`M${x + w * 0.11} ${y - h - 12}q${w * 0.04} 10 ${w * 0.1} 9l${w * 0.58} 0q${w * 0.06} 0 ${w * 0.1}-9l-${w * 0.02} 20l-${w * 0.74} 0z`,
			darker(colour, 0.38),
		);
	const house = (x: number, y: number, w: number, h: number, wall: string, lit: string, seed: number): string =>
		box(x + w * 0.05, y - h, w * 0.9, h, wall) +
		box(x + w * 0.05, y - h * 0.52, w * 0.9, 10, '#4a2d22') +
		[0.14, 0.4, 0.66]
			.map(
				(t, at) =>
					box(x + w * t, y - h * 0.92, w * 0.18, h * 0.32, hash(at, seed) > -0.3 ? lit : '#3a2430', 0.8) +
					strokes(
						[
							[
								[x + w * (t + 0.09), y - h * 0.92],
								[x + w * (t + 0.09), y - h * 0.6],
							],
						],
						'#4a2d22',
						4,
					) +
					box(x + w * t, y - h * 0.42, w * 0.18, h * 0.42, at === 1 ? lit : '#4a2d22', 0.8),
			)
			.join('') +
		roof(x - 10, y - h, w + 20, h * 0.5, mix('#4a4660', '#5d4a58', (seed % 3) / 3));
	return picture(
		sky('#2b2f66', '#6a5590', '#c97f8a', '#f0b27f'),
		stars(220, 50, 5),
		towers(6, -60, 1680, 560, 470, 24, { body: '#57508a', shade: '#433e75', cliff: '#8a7fb0', foot: '#9a7396' }, 0.35),
		veil(340, 560, '#e79f86', 0, 0.4),
		[60, 250, 430, 640, 850, 1050, 1240, 1420].map((x, at) => house(x, 560 + (at % 3) * 14, 190, 110, '#a8765a', '#f6c46a', at)).join(''),
		smoke(520, 420, 150, 60, '#e9c4b4', 0.5),
		smoke(1140, 410, 130, 50, '#e9c4b4', 0.5),
		land(
			[
				[-20, 560],
				[1620, 560],
			],
			'#6d5070',
			{ foot: '#4a3858', depth: 400 },
		),
		house(-60, 850, 430, 250, '#b0764c', '#fbc862', 3),
		house(1180, 860, 480, 270, '#a56a48', '#fbc862', 5),
		house(330, 740, 300, 160, '#b98258', '#fbc862', 7),
		house(960, 740, 270, 150, '#a8704e', '#fbc862', 8),
		path('M620 740L960 740Q1100 900 1300 1080L280 1080Q480 900 620 740z', '#6d5670'),
		path('M700 740L880 740Q960 900 1060 1080L520 1080Q620 900 700 740z', '#8a6a78'),
		glow(790, 800, 380, '#ffb860', 0.35),
		cobbles(),
		[
			[180, 640, 28],
			[320, 660, 24],
			[480, 610, 20],
			[1060, 614, 20],
			[1250, 640, 26],
			[1400, 650, 30],
			[1540, 640, 30],
		]
			.map(
				([x = 0, y = 0, r = 0]) =>
					line(
						[
							[x, y - r - 26],
							[x, y - r],
						],
						'#2b1c28',
						3,
					) + lantern(x, y, r, '#d63a24', 0.6),
			)
			.join(''),
		bunting([360, 560], [1230, 560], 44, 1, ['#d63a24'], 1),
		[
			[560, 610],
			[700, 632],
			[840, 634],
			[980, 612],
		]
			.map(([x = 0, y = 0]) => lantern(x, y + 12, 16, '#e9552c', 0.5))
			.join(''),
		figure(720, 850, 130, poses.walk, { ...dresses.hmong, bottom: '#8a2434' }),
		figure(830, 845, 126, poses.walk, { ...dresses.white, top: '#c9b7b0' }, true),
		figure(560, 960, 210, poses.walk, dresses.hmongTeal),
		shape(
			[
				[516, 800],
				[556, 796],
				[548, 866],
				[522, 866],
			],
			'#7a5228',
			1,
		),
		figure(1010, 945, 190, poses.sit, { ...dresses.hmongMan, top: '#2a2440' }, true),
		box(985, 895, 60, 10, p.bark),
		box(990, 900, 8, 48, p.bark),
		box(1032, 900, 8, 48, p.bark),
	);
}

const cobbles = (): string =>
	dots(
		Array.from({ length: 130 }, (_, at): Point => {
			const t = hash(at, 3) * 0.5 + 0.5;
			return [800 + hash(at, 9) * (120 + 420 * t), 760 + 310 * t];
		}),
		'#a98690',
		9,
		'opacity=".6"',
	);
