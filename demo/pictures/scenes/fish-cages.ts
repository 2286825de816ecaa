import { type Point, picture, placed } from '../canvas.ts';
import { flag } from '../festive.ts';
import { darker, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { tower, towers } from '../ridges.ts';
import { box, dots, line, path, shape, spot, strokes } from '../shapes.ts';
import { cloud, sky } from '../sky.ts';
import { ripples, water } from '../water.ts';

/** Rafts of fish cages on the lake, a keeper feeding the fish. */
export function fishCages(): string {
	const at = (u: number, v: number): Point => [560 + u * 128 - v * 92, 470 + u * 44 + v * 62];
	const cage = (u: number, v: number): string => {
		const ring = [at(u, v), at(u + 0.9, v), at(u + 0.9, v + 0.9), at(u, v + 0.9)];
		return `${
			shape(ring, '#0f5a6a', 1) +
			shape(
				ring.map(([x, y]): Point => [x, y]),
				'#1a7282',
				1,
				'opacity=".5"',
			)
		}<path d="M${ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}z" fill="none" stroke="#e6cb94" stroke-width="13" stroke-linejoin="round"/><path d="M${ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y + 7)}`).join('L')}z" fill="none" stroke="#a8834f" stroke-width="5" stroke-linejoin="round"/>${ring.map(([x, y]) => spot(x, y + 8, 15, '#2f7fb0', 9)).join('')}`;
	};
	const cages = [0, 1, 2, 3, 4, 5].flatMap((v) => [0, 1, 2, 3, 4, 5].filter((u) => !(u < 2 && v < 1)).map((u) => cage(u, v))).join('');
	const fish = (x: number, y: number, r: number): string =>
		path(
			`M${x - r} ${y}q${r}-${r * 0.7} ${r * 2} 0q-${r} ${r * 0.7}-${r * 2} 0zM${x - r} ${y}l-${r * 0.6}-${r * 0.4}v${r * 0.8}z`,
			'#8fd0c9',
			'opacity=".8"',
		);
	return picture(
		sky('#8fc4d6', '#cfe3de'),
		towers(7, -80, 1680, 350, 280, 61, { body: '#7fa8a0', shade: '#688f8c', cliff: '#dfe6d9', foot: '#b0cfc4' }, 0.25),
		tower(1350, 360, 420, 270, 12, { body: '#4f8a72', shade: '#34695a', cliff: '#dfe6d9', foot: '#7fb09c' }),
		tower(1560, 365, 300, 200, 5, { body: '#4f8a72', shade: '#34695a', cliff: '#dfe6d9', foot: '#7fb09c' }),
		water(350, 1067, '#8fcac4', '#0b5c74'),
		path('M-20 520Q600 420 1620 500L1620 380L-20 380z', '#a5d9cf', 'opacity=".5"'),
		ripples('#c9ece2', { y0: 360, y1: 1060, count: 90, seed: 6, opacity: 0.5, reach: 200 }),
		path(
			`M${at(-0.1, -0.1).join(' ')}L${at(6.1, -0.1).join(' ')}L${at(6.1, 6.1).join(' ')}L${at(-0.1, 6.1).join(' ')}z`,
			'#0a4656',
			'opacity=".4" transform="translate(14 34)"',
		),
		cages,
		[
			[2, 2],
			[3, 3],
			[1, 4],
			[4, 1],
			[4, 4],
			[2, 5],
			[5, 3],
		]
			.map(([u = 0, v = 0]) => {
				const [x, y] = at(u + 0.45, v + 0.45);
				return fish(x - 20, y - 6, 18) + fish(x + 24, y + 8, 15);
			})
			.join(''),
		hut(620, 500, 1.3),
		figure(810, 745, 210, poses.offer, { top: p.lacquer, bottom: p.coal, hat: 'cone', bareLegs: true }),
		dots(
			Array.from({ length: 22 }, (_, i): Point => [880 + Math.abs(hash(i, 3)) * 130, 640 + Math.abs(hash(i, 5)) * 110]),
			'#f6e0a4',
			6,
		),
		spot(790, 748, 30, '#2f7fb0', 12),
		path('M762 720h56l-6 30h-44z', '#3f8fc0'),
		placed(
			{ x: 1330, y: 890, scale: 1.3 },
			figure(-50, 4, 90, poses.sit, { top: '#e9dfca', bottom: p.coal, hat: 'cone' }),
			path('M-130-16Q0 10 140-22Q110 26 60 28L-80 28Q-116 16-130-16z', '#8a4b2f'),
			path('M-130-16Q0 10 140-22Q0 22-130-16z', '#b9693f'),
		),
		egretsOn(),
		cloud(760, 110, 380, p.paper, 5, 0.9),
	);
}

const egretsOn = (): string =>
	[[330, 730]]
		.map(
			([x = 0, y = 0]) =>
				path(`M${x - 18} ${y - 14}q10-22 28-18q8-18 2-30l16 4l-8 2q8 24-4 38q-12 12-34 4z`, p.paper) +
				strokes(
					[
						[
							[x - 2, y - 14],
							[x - 2, y + 4],
						],
						[
							[x + 5, y - 14],
							[x + 5, y + 4],
						],
					],
					p.coal,
					2,
				),
		)
		.join('');

const hut = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		shape(
			[
				[-130, 10],
				[90, 10],
				[120, 40],
				[-160, 40],
			],
			'#b98d5c',
		),
		box(-100, -70, 150, 84, '#3f8fb0', 1),
		shape(
			[
				[50, -70],
				[84, -60],
				[84, 20],
				[50, 14],
			],
			'#2f6f8f',
		),
		box(-84, -52, 36, 66, '#27485a', 0.8),
		box(-20, -50, 46, 30, '#f6e0a4', 0.8),
		shape(
			[
				[-120, -66],
				[60, -66],
				[40, -116],
				[-100, -116],
			],
			p.lacquer,
		),
		shape(
			[
				[60, -66],
				[100, -58],
				[74, -108],
				[40, -116],
			],
			darker(p.lacquer, 0.25),
		),
		line(
			[
				[74, -110],
				[74, -170],
			],
			p.sand,
			4,
		),
	) + flag(x + 96, y - 220, 66);
