import { type Point, picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { box, line, path, shape, spot, strokes } from '../shapes.ts';
import { birds, cloud, orb, sky } from '../sky.ts';
import { townHouse } from '../town-house.ts';
import { crown, grass, tree, woods } from '../trees.ts';
import { glitter, ripples, water } from '../water.ts';

/** Runners along the Lô on a bright morning. */
export function riverRun(): string {
	const shirts = ['#e2703a', '#2b8575', '#f0b53c', '#c8323a', '#3f6fa8', '#fdfcfa', '#8a4a8a', '#e9908a'];
	const runner = (x: number, y: number, s: number, at: number): string =>
		spot(x + s * 0.05, y + 4, s * 0.24, '#8f9a8c', s * 0.025, 'opacity=".6"') +
		figure(
			x,
			y,
			s,
			at % 2 === 0 ? poses.run : poses.runOpen,
			{
				top: shirts[at % 8] ?? p.gold,
				bottom: at % 3 === 0 ? '#24304a' : '#3a3f52',
				bareArms: true,
				bareLegs: true,
				shoes: '#c8323a',
				...(at % 3 === 1 ? { hat: 'tail' as const } : at % 4 === 2 ? { hat: 'cap' as const, hatColour: p.paper } : {}),
			},
			false,
		) +
		(at < 5
			? shape(
					[
						[x + s * 0.025, y - s * 0.74],
						[x + s * 0.095, y - s * 0.745],
						[x + s * 0.085, y - s * 0.65],
						[x + s * 0.02, y - s * 0.645],
					],
					p.paper,
					0.8,
				)
			: '');
	return picture(
		sky('#8fcbdc', '#d3e9e2', '#fbf0d0'),
		orb(1220, 210, 50, '#fbe6a0', 6, 0.7),
		cloud(380, 150, 420, p.paper, 4, 0.95),
		ranges(2, '#a9cbc4', '#6fa594', '#e6eedb', { y: 310, swing: 90, wave: 300, seed: 99 }, 50),
		[0, 1, 2, 3, 4, 5, 6, 7, 8]
			.map((at) =>
				townHouse(
					40 + at * 92,
					440,
					66,
					90 + Math.abs(hash(at, 3)) * 110,
					['#e6c9a0', '#c9d6c4', '#e9dcc4', '#d9b59a'][at % 4] ?? p.sand,
					'#7fa0a0',
					at,
				),
			)
			.join(''),
		woods(skyline({ y: 440, swing: 4, wave: 150, seed: 4 }), 24, '#4f8a5c', 5),
		water(460, 700, '#a5d9d9', '#4f9fae'),
		glitter(1220, 465, 690, 130, '#fdf3cf', 5, 0.8),
		ripples('#e6f5ee', { y0: 470, y1: 690, count: 60, seed: 6, opacity: 0.6 }),
		path('M880 480Q1200 430 1620 446L1620 464Q1200 452 880 492z', '#7f9aa0'),
		[980, 1150, 1330, 1510].map((x) => box(x, 462, 16, 40, '#6d8a92')).join(''),
		land(
			[
				[-20, 650],
				[1620, 700],
			],
			'#8fb56a',
			{ foot: '#a9c27a', depth: 60 },
		),
		path('M-20 690L1620 742L1620 1080L-20 1080z', '#e6d6b8'),
		path('M-20 690L1620 742L1620 760L-20 710z', '#f6ecd6'),
		path('M-20 960Q800 980 1620 1010L1620 1080L-20 1080z', '#d3bf9a'),
		path('M-20 850L1620 880', 'none', 'stroke="#f8f1e0" stroke-width="8" stroke-dasharray="70 46"'),
		strokes(
			Array.from({ length: 41 }, (_, at): readonly [Point, Point] => [
				[at * 41, 640 + at * 1.25],
				[at * 41, 700 + at * 1.25],
			]),
			'#5f7f86',
			5,
		),
		line(
			[
				[-20, 640],
				[1620, 690],
			],
			'#5f7f86',
			8,
		),
		tree(90, 720, 430, '#4a8f58', 4),
		tree(1540, 760, 380, '#5c9a58', 8),
		runner(1380, 790, 190, 7),
		runner(1240, 800, 205, 6),
		runner(1110, 812, 220, 5),
		[
			[180, 1000, 430],
			[430, 985, 400],
			[690, 1000, 440],
			[930, 960, 380],
			[1190, 985, 400],
		]
			.map(([x = 0, y = 0, s = 0], at) => runner(x, y, s, at))
			.join(''),
		birds(700, 220, 5, 16, '#4f7f86', 4),
		grass(0, 1600, 1090, 46, '#7f9a4f', 70, 5),
		crown(30, 60, 400, 220, '#3f7f50', 7),
	);
}
