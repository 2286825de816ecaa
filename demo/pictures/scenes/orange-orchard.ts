import { type Point, picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance } from '../prng.ts';
import { grainBox, land, ranges, skyline } from '../ridges.ts';
import { bumpy, dots, line, path, shape, spot, strokes } from '../shapes.ts';
import { sky } from '../sky.ts';
import { grass } from '../trees.ts';

/** Orange trees heavy with fruit, pickers with a ladder. */
export function orangeOrchard(): string {
	const orangeTree = (x: number, y: number, h: number, seed: number): string => {
		const luck = chance(seed);
		const fruit = Array.from({ length: Math.round(h / 11) }, (): Point => {
			const [a, r] = [luck.next() * 6.28, Math.sqrt(luck.next())];
			return [x + Math.cos(a) * r * h * 0.38, y - h * 0.58 + Math.sin(a) * r * h * 0.34];
		});
		return (
			spot(x, y + 2, h * 0.42, '#6b3d22', h * 0.06, 'opacity=".35"') +
			line(
				[
					[x, y],
					[x, y - h * 0.3],
				],
				p.bark,
				h * 0.06,
			) +
			bumpy(x, y - h * 0.56, h * 0.47, h * 0.43, 13, '#1f5540') +
			bumpy(x - h * 0.05, y - h * 0.6, h * 0.38, h * 0.33, 11, '#2f7048') +
			bumpy(x - h * 0.12, y - h * 0.68, h * 0.2, h * 0.16, 8, '#4f9150') +
			dots(fruit, '#d9661f', h * 0.078) +
			dots(
				fruit.map(([a, b]): Point => [a - h * 0.012, b - h * 0.012]),
				'#f59a35',
				h * 0.055,
			)
		);
	};
	const rows = [
		[420, 130, 0.9],
		[470, 170, 0.6],
		[545, 235, 0.3],
	]
		.map(([y = 0, h = 0], row) =>
			Array.from({ length: 9 }, (_, at) => orangeTree(-40 + row * 40 + at * (150 + h * 0.55), y + 20 * (at % 2), h, row * 20 + at)).join(
				'',
			),
		)
		.join('');
	const pile = (x: number, y: number): string =>
		Array.from({ length: 17 }, (_, at) =>
			spot(x - 56 + (at % 6) * 22 + Math.floor(at / 6) * 12, y - 74 - Math.floor(at / 6) * 17, 13, at % 3 === 0 ? '#f59a35' : '#e67a24'),
		).join('') +
		shape(
			[
				[x - 76, y - 78],
				[x + 78, y - 78],
				[x + 56, y],
				[x - 54, y],
			],
			'#b07f3c',
			1.5,
		) +
		strokes(
			[18, 38, 58].map((d): readonly [Point, Point] => [
				[x - 74 + d * 0.3, y - 78 + d],
				[x + 76 - d * 0.3, y - 78 + d],
			]),
			'#7d5526',
			4,
		);
	return picture(
		sky('#f3c98a', '#f8dfae', '#fbeccb'),
		ranges(3, '#d9b98c', '#9a8a58', '#f8e3b5', { y: 260, swing: 90, wave: 300, seed: 19 }, 44),
		land(skyline({ y: 400, swing: 16, wave: 400, seed: 3 }), '#a3a650', { foot: '#c98f4a', depth: 420 }),
		rows,
		path('M640 1080Q720 700 770 430L800 430Q860 700 1060 1080z', '#e6bd7c'),
		path('M690 1080Q745 700 778 440L786 440Q800 700 800 1080z', '#f0cf95'),
		grainBox(0, 560, 1600, 500, '#7d4a26', 320, 3, 0.35),
		orangeTree(1330, 930, 640, 8),
		orangeTree(250, 900, 600, 15),
		strokes(
			[
				[
					[1080, 960],
					[1180, 500],
				],
				[
					[1150, 966],
					[1220, 500],
				],
			],
			'#d9b26a',
			9,
		),
		strokes(
			[0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((t): readonly [Point, Point] => [
				[1080 + 100 * t, 960 - 460 * t],
				[1150 + 70 * t, 966 - 466 * t],
			]),
			'#d9b26a',
			7,
		),
		figure(1140, 800, 240, poses.reach, { top: p.indigo, bottom: p.coal, hat: 'cone' }),
		figure(620, 940, 262, poses.offer, { top: p.lacquer, bottom: p.coal, hat: 'cone' }, true),
		pile(520, 990),
		pile(860, 1010),
		spot(960, 1018, 14, '#e67a24'),
		spot(1000, 1036, 14, '#f59a35'),
		grass(0, 1600, 1090, 60, '#5f6b30', 70, 4),
	);
}
