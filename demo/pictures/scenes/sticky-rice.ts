import { type Point, picture, placed } from '../canvas.ts';
import { darker, lighter } from '../palette.ts';
import { chance, hash, repeat } from '../prng.ts';
import { box, bumpy, dots, line, path, spot, star, strokes } from '../shapes.ts';

/** Five colours of sticky rice on a banana leaf, from above. */
export function stickyRice(): string {
	const grains = (x: number, y: number, r: number, light: string, seed: number): string => {
		const luck = chance(seed);
		const pairs = Array.from({ length: 130 }, (): readonly [Point, Point] => {
			const [a, d] = [luck.next() * 6.28, Math.sqrt(luck.next()) * r * 0.9];
			const [gx, gy, t] = [x + Math.cos(a) * d, y + Math.sin(a) * d * 0.94, luck.next() * 3.1];
			return [
				[gx, gy],
				[gx + Math.cos(t) * 11, gy + Math.sin(t) * 11],
			];
		});
		return strokes(pairs.slice(0, 80), light, 8) + strokes(pairs.slice(80), lighter(light, 0.35), 7);
	};
	const heap = (x: number, y: number, r: number, c: string, seed: number): string =>
		bumpy(x + 14, y + 20, r * 1.02, r * 0.98, 13, '#17402f', 'opacity=".45"') +
		bumpy(x, y, r, r * 0.95, 15, darker(c, 0.18)) +
		bumpy(x - 6, y - 8, r * 0.9, r * 0.84, 14, c) +
		grains(x - 4, y - 6, r * 0.88, lighter(c, 0.16), seed);
	const rings = [430, 396].map((r) => `<circle cx="800" cy="540" r="${r}" fill="none" stroke="#a8793c" stroke-width="6"/>`).join('');
	const weave = strokes(
		Array.from({ length: 96 }, (_, at): readonly [Point, Point] => {
			const a = (at / 96) * Math.PI * 2;
			return [
				[800 + Math.cos(a) * 398, 540 + Math.sin(a) * 398],
				[800 + Math.cos(a + 0.05) * 456, 540 + Math.sin(a + 0.05) * 456],
			];
		}),
		'#a8793c',
		7,
	);
	const leafAt = (x: number, y: number, turn: number, s: number, c: string): string =>
		placed(
			{ x, y, turn, scale: s },
			path('M-420 0Q-300-150 0-160Q300-150 440 0Q300 150 0 160Q-300 150-420 0z', c),
			strokes(
				Array.from({ length: 26 }, (_, at): readonly [Point, Point] => [
					[-380 + at * 30, 0],
					[-350 + at * 30, (at % 2 === 0 ? -1 : 1) * 130 * Math.sin(((at + 1.5) / 28) * Math.PI)],
				]),
				lighter(c, 0.14),
				4,
			),
			line(
				[
					[-430, 0],
					[450, 0],
				],
				lighter(c, 0.3),
				9,
			),
		);
	return picture(
		`<rect width="1600" height="1067" fill="#8a4b34"/>`,
		Array.from({ length: 8 }, (_, at) => box(-20, at * 140 - 10, 1640, 132, at % 2 === 0 ? '#955339' : '#84462f', 2)).join(''),
		strokes(
			Array.from({ length: 60 }, (_, at): readonly [Point, Point] => [
				[Math.abs(hash(at, 3)) * 1600, Math.abs(hash(at, 9)) * 1067],
				[Math.abs(hash(at, 3)) * 1600 + 160, Math.abs(hash(at, 9)) * 1067 + 4],
			]),
			'#6d3826',
			4,
		),
		leafAt(180, 180, -34, 0.9, '#2f7a4a'),
		leafAt(1460, 900, 150, 0.95, '#2a6f46'),
		spot(820, 566, 470, '#4a2418', 470, 'opacity=".5"'),
		spot(800, 540, 466, '#c9994f'),
		spot(800, 540, 450, '#dcb066'),
		weave,
		rings,
		spot(800, 540, 392, '#c08f48'),
		leafAt(790, 440, -14, 0.86, '#2f8050'),
		leafAt(810, 640, 12, 0.86, '#38905a'),
		heap(800, 330, 128, '#b8262c', 3),
		heap(1012, 480, 128, '#e6a81f', 5),
		heap(930, 724, 128, '#5a2f72', 7),
		heap(668, 724, 128, '#2f7a3c', 9),
		heap(588, 480, 128, '#f3ebdc', 11),
		star(800, 545, 52, '#f0b9c6', 8, 0.55) + spot(800, 545, 16, '#e2a93b'),
		bowl(1400, 250),
		bowlSesame(210, 840),
		strokes(
			[
				[
					[1180, 90],
					[1560, 560],
				],
				[
					[1220, 70],
					[1590, 520],
				],
			]
				.map(([a, b]): readonly [Point, Point] => [
					[(a?.[0] ?? 0) + 40, a?.[1] ?? 0],
					[(b?.[0] ?? 0) + 60, (b?.[1] ?? 0) + 60],
				])
				.slice(0, 0),
			'#3a1d14',
			14,
		),
		strokes(
			[
				[
					[1290, 560],
					[1590, 640],
				],
				[
					[1280, 590],
					[1590, 690],
				],
			],
			'#3a1d14',
			13,
		),
	);
}

const bowl = (x: number, y: number): string =>
	`${spot(x + 14, y + 18, 132, '#4a2418', 128, 'opacity=".5"') + spot(x, y, 130, '#f3efe4')}<circle cx="${x}" cy="${y}" r="118" fill="none" stroke="#2f5f9a" stroke-width="7" stroke-dasharray="16 9"/>${spot(x, y, 100, '#b5702c')}${spot(x - 10, y - 12, 86, '#c98a3a')}${repeat(16, 5, (l) => spot(x + l.between(-60, 60), y + l.between(-60, 60), l.between(5, 9), l.pick(['#a8231d', '#5f8f3c', '#f3e2b0'])))}`;

const bowlSesame = (x: number, y: number): string =>
	spot(x + 12, y + 16, 112, '#4a2418', 110, 'opacity=".5"') +
	spot(x, y, 110, '#3f7f86') +
	spot(x, y, 92, '#54979a') +
	spot(x, y, 82, '#e9d3a0') +
	dots(
		Array.from({ length: 90 }, (_, at): Point => [x + hash(at, 4) * 58, y + hash(at, 8) * 58]),
		'#a8793c',
		7,
	);
