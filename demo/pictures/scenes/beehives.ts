import { type Point, picture, placed } from '../canvas.ts';
import { darker, lighter, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance } from '../prng.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { box, dots, shape, spot, strokes } from '../shapes.ts';
import { cloud, sky, smoke, veil } from '../sky.ts';

/** Hives among mint in flower, the keeper lifting a comb. */
export function beehives(): string {
	const flowers = (y: number, n: number, size: number, colour: string, seed: number): string => {
		const luck = chance(seed);
		return strokes(
			Array.from({ length: n }, (): readonly [Point, Point] => {
				const [x, py] = [luck.between(0, 1600), y + luck.between(-14, 14)];
				return [
					[x, py],
					[x + luck.between(-3, 3), py - size * 2.4],
				];
			}),
			colour,
			size,
		);
	};
	const hive = (x: number, y: number, s: number, colour: string): string =>
		placed(
			{ x, y, scale: s },
			spot(4, 2, 62, '#3f3a5c', 8, 'opacity=".4"'),
			box(-44, -16, 10, 18, p.bark),
			box(34, -16, 10, 18, p.bark),
			box(-50, -74, 100, 60, colour),
			shape(
				[
					[50, -74],
					[70, -84],
					[70, -26],
					[50, -14],
				],
				darker(colour, 0.25),
			),
			box(-50, -46, 100, 3, darker(colour, 0.2)),
			box(-22, -24, 44, 7, p.coal),
			shape(
				[
					[-56, -84],
					[54, -84],
					[76, -96],
					[-34, -96],
				],
				lighter(colour, 0.5),
			),
			shape(
				[
					[-56, -84],
					[54, -84],
					[54, -74],
					[-56, -74],
				],
				lighter(colour, 0.25),
			),
			shape(
				[
					[54, -84],
					[76, -96],
					[76, -86],
					[54, -74],
				],
				colour,
			),
		);
	const beds = Array.from(
		{ length: 7 },
		(_, at) =>
			land(skyline({ y: 590 + at * 66, swing: 16, wave: 420, seed: 80 + at, tilt: 70 - at * 22 }), mix('#b9aed0', '#5f4a86', at / 7)) +
			flowers(640 + at * 66, 120, 3.4 + at * 0.8, mix('#d9c9e8', '#a78fcb', at / 7), at) +
			flowers(645 + at * 66, 60, 3 + at * 0.7, '#6d8a5a', at + 50),
	).join('');
	const luck = chance(3);
	return picture(
		sky('#a9c6d9', '#dfe3e0', '#f6edd6'),
		cloud(900, 150, 460, p.paper, 4, 0.9),
		ranges(4, '#aab3c6', '#5c6d86', '#e2dde3', { y: 330, swing: 170, wave: 170, seed: 51, sharp: true }, 58),
		veil(470, 640, '#e6dfe8', 0, 0.5),
		beds,
		[
			[180, 720, 0.8, '#5f9aa6'],
			[360, 716, 0.8, '#e2b24a'],
			[540, 722, 0.8, '#e9e2d0'],
			[90, 850, 1.2, '#e2b24a'],
			[350, 860, 1.2, '#d2673f'],
			[1360, 800, 1.05, '#5f9aa6'],
			[1530, 780, 1, '#e9e2d0'],
			[1150, 990, 1.7, '#5f9aa6'],
			[1450, 1010, 1.8, '#e2b24a'],
			[560, 1010, 1.6, '#e9e2d0'],
		]
			.map(([x, y, s, c]) => hive(Number(x), Number(y), Number(s), String(c)))
			.join(''),
		figure(880, 985, 400, poses.offer, { top: '#f2ead6', bottom: '#d9cfb5', hat: 'veil', hatColour: p.straw, skin: '#e2d6ba' }),
		box(962, 660, 92, 62, '#8a5a2c', 1),
		box(970, 672, 76, 44, '#e6a52f', 1),
		dots(
			Array.from({ length: 26 }, (): Point => [974 + luck.next() * 68, 676 + luck.next() * 36]),
			'#5b3a16',
			5,
		),
		smoke(780, 850, 150, -40, p.paper, 0.5),
		dots(
			Array.from({ length: 60 }, (): Point => [luck.between(200, 1560), luck.between(520, 960)]),
			'#5b3a16',
			5.5,
		),
		dots(
			Array.from({ length: 40 }, (): Point => [luck.between(860, 1240), luck.between(560, 860)]),
			'#c98a1e',
			6,
		),
		flowers(1062, 150, 10, '#cdb9e6', 91),
		flowers(1070, 90, 9, '#8b6fb8', 92),
		flowers(1070, 60, 6, '#5c7a4e', 93),
	);
}
