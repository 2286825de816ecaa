import { longBoat } from '../boats.ts';
import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { flag } from '../festive.ts';
import { palette as p } from '../palette.ts';
import { type Dress, onlookers } from '../people.ts';
import { chance } from '../prng.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { dots, line, path, strokes } from '../shapes.ts';
import { cloud, sky } from '../sky.ts';
import { tree } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** Long boats race on the Lô, the bank full of people. */
export function boatRace(): string {
	const crowd: Dress[] = [
		{ top: p.paper, bottom: p.coal },
		{ top: p.lacquer, bottom: p.coal, hat: 'cone' },
		{ top: '#5f8fb0', bottom: p.coal },
		{ top: p.gold, bottom: p.coal, hat: 'cap', hatColour: p.lacquer },
		dresses.tay,
		{ top: p.tea, bottom: p.coal, hat: 'cone' },
	];
	const spray = (x: number, y: number, n: number, seed: number): string => {
		const luck = chance(seed);
		return (
			dots(
				Array.from({ length: n }, (): Point => [x + luck.between(-40, 40), y - luck.next() ** 2 * 60]),
				p.paper,
				8,
				'opacity=".9"',
			) + path(`M${x - 70} ${y + 6}q70-26 140 0q-70 14-140 0z`, p.paper, 'opacity=".8"')
		);
	};
	const boat = (x: number, y: number, s: number, hull: string, shirt: string, oars: number, seed: number): string =>
		path(
			`M${x - oars * 19 * s - 60 * s} ${y + 12 * s}q${oars * 20 * s} ${26 * s} ${oars * 40 * s + 140 * s} 0q-${oars * 20 * s} ${40 * s}-${oars * 40 * s + 140 * s} 0z`,
			'#0e4a58',
			'opacity=".45"',
		) +
		longBoat(x, y, s, hull, shirt, oars) +
		[0, 1, 2, 3, 4].map((at) => spray(x - oars * 15 * s + at * oars * 7.4 * s, y + 20 * s, 9, seed + at)).join('') +
		spray(x + oars * 19 * s + 70 * s, y + 10 * s, 18, seed + 9);
	return picture(
		sky('#8cc4d0', '#cfe4d9', '#f3edcf'),
		cloud(1180, 130, 420, p.paper, 4),
		ranges(2, '#8fb8ae', '#4a8a72', '#dbe8cf', { y: 220, swing: 80, wave: 320, seed: 9 }, 46),
		land(skyline({ y: 330, swing: 6, wave: 300, seed: 4 }), '#d9c48f', { foot: '#b39a63', depth: 90 }),
		[120, 420, 760, 1120, 1460].map((x, at) => tree(x, 340, 150 + at * 8, '#3b7a4c', at + 3)).join(''),
		[260, 590, 930, 1290]
			.map(
				(x) =>
					line(
						[
							[x, 420],
							[x, 200],
						],
						p.paper,
						5,
					) + flag(x, 204, 84),
			)
			.join(''),
		onlookers(-20, 1640, 352, 54, crowd, 4),
		onlookers(-30, 1640, 382, 59, crowd, 11),
		path('M-20 420L1620 408L1620 440L-20 452z', '#8a6f45'),
		water(436, 1067, '#4fa6a6', '#0f5666'),
		ripples('#bfe6e0', { y0: 450, y1: 1060, count: 76, seed: 5, opacity: 0.5, reach: 200 }),
		ripples('#0c4554', { y0: 500, y1: 1060, count: 48, seed: 8, opacity: 0.4, reach: 240 }),
		strokes(
			[
				[
					[40, 560],
					[1560, 470],
				],
				[
					[0, 810],
					[1600, 690],
				],
			],
			p.paper,
			3,
			'stroke-dasharray="2 40" opacity=".8"',
		),
		placed({ turn: -4, x: 0, y: 30 }, boat(900, 560, 1, '#2f6f4a', '#e9dfca', 8, 3)),
		placed({ turn: -5, x: 0, y: 60 }, boat(640, 730, 1.45, '#24508a', '#f0c038', 8, 23)),
		placed({ turn: -6, x: 0, y: 90 }, boat(860, 925, 2.05, '#a8231d', '#c8323a', 8, 43)),
	);
}
