import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { earthHouse } from '../earth-house.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { noise } from '../prng.ts';
import { gradientDown, land, ranges, skyline } from '../ridges.ts';
import { bow, spot, strokes } from '../shapes.ts';
import { cloud, glow, orb, sky, smoke, streaks } from '../sky.ts';
import { knoll } from '../terraces.ts';
import { conifer, crown, tree } from '../trees.ts';
import { village } from '../village.ts';
import { ripples } from '../water.ts';

/** Flooded terraces that hold the evening sky; women plant the first rows. */
export function terracesWater(): string {
	const wall = (share: number): string => mix('#4a382c', '#8a7766', share * 0.8);
	const pools = `${gradientDown('pools', '#fff0dc', '#7fa0d2', 330, 1080)}${gradientDown('pools2', '#fbd6bf', '#a4bce0', 330, 1080)}`;
	const fill = (share: number): string => (Math.round(share * 40) % 3 === 1 ? 'url(#pools2)' : 'url(#pools)');
	return picture(
		sky('#6f86b4', '#b9b4cf', '#f3cdb8', '#fae0c4'),
		orb(330, 300, 44, '#f9c48a', 6, 0.65),
		cloud(760, 150, 640, '#e9dbe2', 3, 0.8),
		cloud(1330, 110, 520, '#d3cce0', 6, 0.8),
		cloud(1180, 240, 380, '#f9e3d2', 2, 0.85),
		streaks(120, 300, p.paper, 6, 5, 0.5),
		ranges(3, '#a9b0c9', '#5f7193', '#efd3c9', { y: 345, swing: 80, wave: 280, seed: 15, sharp: true }, 34),
		land(skyline({ y: 455, swing: 26, wave: 360, seed: 8, tilt: -60 }), '#6f7d78', { foot: '#4f5f58', depth: 300 }),
		pools,
		knoll({ x: 320, y: 640, w: 560, h: 170, rise: 190, steps: 11, seed: 4 }, fill, wall),
		conifer(300, 470, 120, '#3b5248'),
		conifer(350, 474, 90, '#3b5248'),
		village(380, 470, 505, 34, 2, '#6a4f46', '#b08f78', 6),
		smoke(430, 478, 130, 40, p.paper, 0.55),
		knoll({ x: 1130, y: 800, w: 800, h: 290, rise: 390, steps: 17, seed: 13 }, fill, wall),
		earthHouse(1105, 402, 0.42, { roof: '#5d4a44', wall: '#c9955c' }),
		tree(1165, 404, 74, '#4d6657', 3),
		tree(1052, 406, 60, '#5a7360', 7),
		smoke(1090, 352, 110, 34, p.paper, 0.6),
		knoll({ x: 250, y: 1130, w: 900, h: 270, rise: 150, steps: 6, seed: 22 }, fill, wall),
		glow(330, 640, 420, '#fbd9a8', 0.4),
		ripples(p.paper, { y0: 520, y1: 1040, count: 60, seed: 6, opacity: 0.5, reach: 130 }),
		seedlings(),
		(
			[
				[330, 985, 160],
				[500, 1000, 170],
				[690, 978, 162],
			] as const
		)
			.map(
				([x, y, tall], at) =>
					shadowOn(x, y) +
					figure(
						x,
						y,
						tall,
						poses.bend,
						at === 1 ? dresses.planter : { ...dresses.dao, bareLegs: true, hat: 'cone', hatColour: p.straw },
						at === 2,
					),
			)
			.join(''),
		figure(1200, 905, 140, poses.carry, { ...dresses.farmer, bareLegs: true }, true),
		pole(1200, 786),
		spot(190, 1010, 13, '#7fa04a', 9),
		spot(800, 1008, 13, '#7fa04a', 9),
	);
}

const shadowOn = (x: number, y: number): string => spot(x + 16, y + 5, 46, '#5b6d8c', 6, 'opacity=".45"');

const pole = (x: number, y: number): string =>
	bow([x - 74, y + 12], [x, y - 10], [x + 74, y + 12], p.bark, 4) +
	strokes(
		[
			[
				[x - 72, y + 12],
				[x - 72, y + 56],
			],
			[
				[x + 72, y + 12],
				[x + 72, y + 56],
			],
		],
		p.bark,
		2,
	) +
	crown(x - 72, y + 66, 46, 34, '#86a84d', 3) +
	crown(x + 72, y + 66, 46, 34, '#86a84d', 5);

const seedlings = (): string =>
	strokes(
		Array.from({ length: 84 }, (_, at): readonly [Point, Point] => {
			const [row, col] = [Math.floor(at / 21), at % 21];
			const [x, y] = [60 + col * 40 - row * 20 + noise(row, col) * 9, 985 + row * 36 + noise(col, row * 3) * 8];
			return [
				[x, y],
				[x + noise(at, 2) * 9, y - 15],
			];
		}),
		'#5f8a45',
		4,
	);
