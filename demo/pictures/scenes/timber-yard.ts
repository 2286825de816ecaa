import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { grainBox, land, skyline } from '../ridges.ts';
import { bow, box, dots, line, path, spot, strokes } from '../shapes.ts';
import { cloud, orb, sky, smoke } from '../sky.ts';
import { woods } from '../trees.ts';

/** Acacia logs stacked in a yard, a loader at work. */
export function timberYard(): string {
	const log = (x: number, y: number, r: number, at: number): string =>
		`${spot(x, y, r, '#7a4a2c') + spot(x - 2, y - 2, r * 0.86, mix('#e2b078', '#d19a5c', Math.abs(hash(at, 4))))}<circle cx="${x - 2}" cy="${y - 2}" r="${Math.round(r * 0.55)}" fill="none" stroke="#b87f46" stroke-width="3"/>${spot(x - 2 + hash(at, 1) * 4, y - 2, r * 0.2, '#a8683a')}`;
	const stack = (x: number, base: number, cols: number, rows: number, r: number): string =>
		Array.from({ length: rows }, (_, row) =>
			Array.from({ length: cols - row }, (_, c) =>
				log(
					Math.round(x + c * r * 2.02 + row * r),
					Math.round(base - r - row * r * 1.7),
					Math.round(r * (0.97 + hash(c, row) * 0.05)),
					c * 7 + row,
				),
			).join(''),
		).join('');
	const sides = (x: number, y: number, long: number, rows: number): string =>
		Array.from(
			{ length: rows },
			(_, at) =>
				box(x + hash(at, 2) * 20, y - at * 30, long + hash(at, 3) * 30, 27, at % 2 === 0 ? '#8a5a38' : '#9c6a42', 2) +
				spot(x + hash(at, 2) * 20, y + 13 - at * 30, 9, '#e2b078', 13),
		).join('');
	return picture(
		sky('#a9c9c4', '#dde3cc', '#f3e7c9'),
		orb(300, 190, 40, '#fbe6b0', 6, 0.5),
		cloud(1160, 150, 420, p.paper, 4, 0.85),
		land(skyline({ y: 430, swing: 130, wave: 360, seed: 74 }), '#6fa06a', { foot: '#a9be84', depth: 240 }),
		woods(skyline({ y: 440, swing: 120, wave: 360, seed: 74, step: 40 }), 34, '#5a9060', 5),
		woods(skyline({ y: 520, swing: 70, wave: 300, seed: 78, step: 40 }), 40, '#3f7a50', 9),
		path('M-20 330L620 300L720 620L-20 620z', 'none'),
		box(60, 470, 520, 160, '#b98a5c', 1),
		path('M20 480L110 390L530 390L620 480z', '#7f8f96'),
		strokes(
			Array.from({ length: 18 }, (_, at): readonly [Point, Point] => [
				[112 + at * 24.6, 392],
				[24 + at * 35, 478],
			]),
			'#64757d',
			3,
		),
		box(120, 520, 120, 110, '#3a2a20', 1),
		box(380, 530, 150, 60, '#3a2a20', 1),
		land(
			[
				[-20, 620],
				[1620, 610],
			],
			'#d9a873',
			{ foot: '#a86f42', depth: 440 },
		),
		path('M560 1080Q700 800 1000 640L1160 640Q980 820 940 1080z', '#e9c492'),
		sides(900, 640, 640, 4),
		loader(900, 760, 1.25),
		stack(60, 900, 7, 5, 44),
		stack(1130, 1010, 5, 4, 62),
		figure(800, 960, 240, poses.point, { ...dresses.builder, top: '#c8452f' }),
		figure(690, 1000, 250, poses.stoop, { ...dresses.clay, top: '#3f6f86', hat: 'helmet', hatColour: p.rice }, true),
		line(
			[
				[600, 930],
				[660, 900],
			],
			p.coal,
			8,
		),
		box(380, 960, 240, 44, '#8a5a38', 3),
		spot(384, 982, 16, '#e2b078', 22),
		grainBox(500, 700, 620, 340, '#6d4022', 220, 4, 0.4),
		dots(
			Array.from({ length: 40 }, (_, at): Point => [500 + hash(at, 4) * 120, 1010 + hash(at, 6) * 30]),
			'#f0d09a',
			8,
		),
	);
}

const loader = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		box(-110, -120, 170, 76, '#e2a027', 1.4),
		box(-60, -200, 96, 86, '#e2a027', 1.2),
		box(-48, -190, 72, 60, '#a9cdd0', 1),
		path('M60-100L150-210L170-200L84-70z', '#c98618'),
		path('M150-210L240-180L236-164L150-194z', '#c98618'),
		bow([236, -176], [290, -130], [240, -100], p.coal, 10),
		bow([236, -176], [200, -130], [230, -100], p.coal, 10),
		[0, 1, 2]
			.map((at) => box(150, -128 + at * 22, 190, 20, at % 2 === 0 ? '#9c6a42' : '#8a5a38', 2) + spot(150, -118 + at * 22, 8, '#e2b078', 10))
			.join(''),
		spot(-66, -36, 44, p.coal),
		spot(-66, -36, 18, '#e2a027'),
		spot(44, -36, 44, p.coal),
		spot(44, -36, 18, '#e2a027'),
		line(
			[
				[-90, -120],
				[-90, -160],
			],
			p.coal,
			8,
		),
		smoke(-90, -162, 60, -30, '#6d6d68', 0.5),
	);
