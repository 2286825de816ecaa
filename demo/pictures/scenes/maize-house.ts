import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance } from '../prng.ts';
import { grainBox, land, ranges } from '../ridges.ts';
import { box, path, spot, strokes } from '../shapes.ts';
import { sky, smoke } from '../sky.ts';
import { grass } from '../trees.ts';

/** Maize drying under the eaves of a wooden house. */
export function maizeHouse(): string {
	const cobPath = (x: number, y: number): string => `M${Math.round(x) - 7} ${Math.round(y)}q-2 26 7 36q9-10 7-36z`;
	const cob = (x: number, y: number, colour: string): string => path(cobPath(x, y), colour);
	const luck = chance(6);
	const tones = ['#f0b93a', '#e8a52c', '#f6cc5e', '#d9892a'] as const;
	const cobs = Array.from({ length: 15 }, (_, at) => {
		const long = Math.round(luck.between(6, 11));
		return Array.from({ length: long * 3 }, (_, i) => ({
			d: cobPath(228 + at * 82 + (i % 3) * 22 + luck.between(-3, 3), 330 + Math.floor(i / 3) * 29),
			tone: luck.pick(tones),
		}));
	}).flat();
	const bunches = tones
		.map((tone) =>
			path(
				cobs
					.filter((one) => one.tone === tone)
					.map(({ d }) => d)
					.join(''),
				tone,
			),
		)
		.join('');
	const planks = strokes(
		Array.from({ length: 27 }, (_, at): readonly [Point, Point] => [
			[190 + at * 48, 300],
			[190 + at * 48, 850],
		]),
		'#4a2d1c',
		4,
	);
	return picture(
		sky('#c6d3c2', '#efe3c0'),
		ranges(2, '#a9bda9', '#6f9376', '#ecdfbb', { y: 300, swing: 110, wave: 300, seed: 6, sharp: true }, 70),
		box(160, 290, 1290, 570, '#6d4428', 2),
		planks,
		box(620, 470, 200, 390, '#2a1a12', 1),
		box(620, 470, 96, 390, '#7d5030', 1),
		box(1080, 500, 170, 130, '#2a1a12', 1),
		strokes(
			[1110, 1140, 1170, 1200, 1230].map((x): readonly [Point, Point] => [
				[x, 500],
				[x, 630],
			]),
			'#8a5a36',
			5,
		),
		path('M60 330Q140 210 200 90L1400 90Q1470 220 1560 330z', '#4f4843'),
		strokes(
			Array.from({ length: 40 }, (_, at): readonly [Point, Point] => [
				[215 + at * 30, 96],
				[80 + at * 37.6, 326],
			]),
			'#3a3430',
			5,
		),
		path('M60 330Q800 300 1560 330L1560 350Q800 322 60 350z', '#2f2924'),
		bunches,
		box(170, 330, 30, 540, '#4a2d1c', 1.2),
		box(1410, 330, 30, 540, '#4a2d1c', 1.2),
		box(880, 330, 26, 540, '#4a2d1c', 1.2),
		land(
			[
				[-20, 850],
				[400, 846],
				[900, 852],
				[1620, 846],
			],
			'#c9945a',
			{ foot: '#a8703f', depth: 220 },
		),
		grainBox(0, 870, 1600, 190, '#f0d59a', 160, 8, 0.5),
		spot(1180, 960, 230, '#8a5a30', 56),
		spot(1180, 950, 226, '#c79a55', 52),
		spot(1180, 946, 200, '#f0b93a', 42),
		grainBox(1010, 916, 340, 56, '#c97c22', 130, 4, 0.7),
		box(330, 834, 180, 18, '#3a2418', 0.8),
		box(346, 850, 14, 110, '#3a2418'),
		box(480, 850, 14, 110, '#3a2418'),
		figure(410, 962, 480, poses.sit, { ...dresses.dao, top: '#2a2440', bottom: '#20202c', hat: 'turban', hatColour: p.lacquer }),
		figure(940, 1000, 330, poses.crouch, { top: '#3f6fa3', bottom: p.coal, hat: 'tail' }),
		cob(508, 762, '#f6cc5e'),
		hen(720, 960),
		hen(640, 1000),
		smoke(1290, 100, 130, 60, p.paper, 0.5),
		grass(0, 240, 1080, 130, '#5f7a3b', 36, 5),
	);
}

const hen = (x: number, y: number): string =>
	path(
		`M${x - 34} ${y - 44}Q${x - 26} ${y - 10} ${x} ${y - 8}Q${x + 30} ${y - 12} ${x + 30} ${y - 40}L${x + 26} ${y - 56}Q${x + 14} ${y - 34} ${x - 8} ${y - 34}z`,
		'#a4502a',
	) +
	spot(x + 26, y - 54, 8, '#a4502a') +
	spot(x + 26, y - 63, 5, p.lacquer, 4) +
	strokes(
		[
			[
				[x - 2, y - 10],
				[x - 4, y + 2],
			],
			[
				[x + 8, y - 10],
				[x + 8, y + 2],
			],
		],
		p.gold,
		3,
	);
