import { mirrored, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { line, path, shape, spot } from '../shapes.ts';
import { orb, sky, smoke, streaks } from '../sky.ts';
import { stiltHouse } from '../stilt-house.ts';
import { banana, fanPalm, grass, woods } from '../trees.ts';
import { ripples } from '../water.ts';

/** A Tày village of stilt houses among fan palms, by its pond. */
export function stiltHouses(): string {
	const wash = [p.lacquer, p.indigo, p.paper, '#3f6fa3', p.gold]
		.map((colour, at) =>
			shape(
				[
					[676 + at * 34, 716],
					[704 + at * 34, 718],
					[703 + at * 34, 764 + (at % 2) * 12],
					[677 + at * 34, 762 + (at % 2) * 12],
				],
				colour,
				0.8,
			),
		)
		.join('');
	const big = stiltHouse(1050, 790, 2.5, { roof: '#9c7444', wall: '#a8693c' });
	return picture(
		sky('#a9cfc6', '#dfe9cf', '#f6edcd'),
		orb(250, 170, 42, '#fbe6a6', 6, 0.6),
		ranges(3, '#9dbfae', '#568a68', '#e4ebcb', { y: 330, swing: 110, wave: 330, seed: 16 }, 60),
		streaks(380, 480, p.paper, 6, 3, 0.55, 700),
		land(skyline({ y: 520, swing: 40, wave: 300, seed: 5 }), '#7fa453', { foot: '#b4c46a', depth: 240 }),
		woods(skyline({ y: 515, swing: 40, wave: 300, seed: 5 }), 34, '#4d8450', 3),
		stiltHouse(240, 640, 1.25, { roof: '#a07d50', wall: '#9a6a45' }, true),
		smoke(210, 440, 190, 70, p.paper, 0.7),
		stiltHouse(560, 610, 0.85, { roof: '#b08d5f', wall: '#a87b52' }),
		fanPalm(430, 640, 260, '#4a8a4f', 4),
		fanPalm(90, 650, 330, '#3b7a48', 8),
		fanPalm(690, 620, 220, '#5c9655', 5),
		land(skyline({ y: 700, swing: 20, wave: 300, seed: 9, tilt: 60 }), '#94b356', {
			foot: '#6c9350',
			depth: 320,
			grain: '#d9df8e',
			grains: 160,
		}),
		fanPalm(1420, 800, 520, '#2f7045', 3),
		big,
		smoke(1010, 400, 230, 90, p.paper, 0.7),
		banana(1370, 815, 170, '#5f9a4c', 4),
		line(
			[
				[668, 712],
				[850, 720],
			],
			p.bark,
			2.4,
		),
		wash,
		figure(950, 806, 132, poses.reach, dresses.tay, true),
		figure(760, 812, 118, poses.walk, { ...dresses.tay, top: '#232850' }),
		figure(846, 818, 74, poses.run, { top: p.lacquer, bottom: p.coal, bareLegs: true }),
		path('M-20 850Q300 800 700 860Q1100 920 1620 870L1620 1080L-20 1080z', '#6fa88f'),
		mirrored(868, 0.34, big),
		path('M-20 850Q300 800 700 860Q1100 920 1620 870L1620 884Q1100 936 700 876Q300 816-20 866z', '#5a7a3c'),
		ripples('#d9ecd2', { y0: 890, y1: 1050, count: 36, seed: 4 }),
		ducks(),
		grass(0, 460, 1080, 150, '#2c6242', 60, 3),
		banana(60, 1090, 260, '#2f7045', 2),
	);
}

const ducks = (): string =>
	[
		[560, 950],
		[620, 965],
		[690, 948],
		[500, 972],
	]
		.map(
			([x = 0, y = 0]) =>
				path(`M${x - 18} ${y}q4 12 22 11q16 0 16-12q-10 2-16-2q-10 4-22 3z`, p.paper) +
				spot(x + 17, y - 8, 6, p.paper) +
				spot(x + 24, y - 7, 4, p.orange, 1.8),
		)
		.join('');
