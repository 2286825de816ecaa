import { placed } from '#demo/pictures/canvas.ts';
import { bunting, carpFloat, cart, lantern, rabbitFloat, starLantern } from '#demo/pictures/festive.ts';
import { palette as p } from '#demo/pictures/palette.ts';
import { land, ranges, skyline } from '#demo/pictures/ridges.ts';
import { line, path, strokes } from '#demo/pictures/shapes.ts';
import { orb, sky, stars } from '#demo/pictures/sky.ts';
import { glitter, ripples, water } from '#demo/pictures/water.ts';
import { lotusLamp } from '../lanterns/lamplight.ts';
import { fourCurves } from './four-curves.ts';

const lamps = [
	[84, 186, 34, '#d63a24'],
	[1512, 206, 36, '#d63a24'],
	[1424, 152, 22, '#f0a03c'],
] as const;

/** The head of the programme: the lanterns of the festival above the Lô under a full moon, 1600 × 560. */
export function banner(): string {
	const parts = [
		'<g transform="scale(1 .6)">',
		sky('#0f1433', '#1c2357', '#3d3473', '#7a4670'),
		'</g>',
		stars(330, 120, 4),
		orb(800, 292, 104, '#f8e3b0', 2.6, 0.42),
		ranges(3, '#3d3a70', '#1d204a', '#6b4470', { y: 392, swing: 62, wave: 300, seed: 14 }, 30),
		land(skyline({ y: 480, swing: 15, wave: 34, seed: 4, step: 9 }), '#171a3e'),
		water(496, 900, '#544070', '#10142f'),
		glitter(800, 506, 640, 120, '#f8e3b0', 5, 0.75),
		ripples('#8a6a90', { y0: 505, y1: 640, count: 40, seed: 3, opacity: 0.4 }),
		path('M-20 560Q300 520 640 640L-20 640zM1620 560Q1300 520 960 640L1620 640z', '#12152f'),
		...lamps.map(
			([x, y, r, colour]) =>
				line(
					[
						[x, 50],
						[x, y - r],
					],
					'#0c0f28',
					3,
				) + lantern(x, y, r, colour, 0.5),
		),
		bunting([-20, 84], [1620, 84], 40, 40, ['#c4261d', '#f0b53c', '#3f8a8a', '#e7a79c'], 24),
		strokes(
			[
				[
					[236, 520],
					[244, 450],
				],
				[
					[364, 520],
					[358, 450],
				],
			],
			p.bark,
			9,
		),
		carpFloat(300, 370, 400),
		cart(300, 590, 350, '#8a1f24'),
		line(
			[
				[1290, 530],
				[1290, 510],
			],
			p.bark,
			9,
		),
		rabbitFloat(1290, 520, 210),
		cart(1290, 584, 250, '#2f4a7a'),
		line(
			[
				[1496, 640],
				[1480, 480],
			],
			'#8a6a3a',
			6,
		),
		starLantern(1476, 430, 60, '#e9452c', '#f0b53c'),
		placed(
			{},
			lotusLamp(0, 690, 560, 0.42, '#e2708a', 3),
			lotusLamp(0, 900, 590, 0.56, '#f0a03c', 4),
			lotusLamp(0, 1010, 536, 0.3, '#e9552c', 5),
			lotusLamp(0, 596, 532, 0.28, '#f3c4a8', 6),
		),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 70 1600 560" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${fourCurves(parts.join(''))}</svg>`;
}
