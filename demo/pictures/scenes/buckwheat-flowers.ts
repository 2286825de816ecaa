import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { earthHouse } from '../earth-house.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance } from '../prng.ts';
import { land, mound, skyline, towers } from '../ridges.ts';
import { bumpy, dots, shape, spot } from '../shapes.ts';
import { cloud, sky, veil } from '../sky.ts';
import { grass, tree } from '../trees.ts';

/** Buckwheat in flower below limestone, a child with a basket. */
export function buckwheat(): string {
	const stone = { body: '#9d94a8', shade: '#7d7591', cliff: '#e3dbe0', foot: '#d9c3cf' };
	const rows = (y: number, colour: string, n: number, size: number, seed: number): string => {
		const luck = chance(seed);
		return dots(
			Array.from({ length: n }, (): Point => [luck.between(0, 1600), y + luck.between(-1, 1) * size * 4]),
			colour,
			size,
		);
	};
	const bands = Array.from(
		{ length: 8 },
		(_, at) =>
			land(skyline({ y: 610 + at * 55, swing: 26, wave: 420, seed: 60 + at, tilt: 40 - at * 14 }), mix('#e9c3cc', '#b8557c', at / 8)) +
			rows(640 + at * 55, at % 2 === 0 ? '#fbe9ea' : '#f3b7c7', 70, 5 + at * 1.3, at) +
			rows(650 + at * 55, '#8e3a63', 34, 4 + at, at + 40),
	).join('');
	return picture(
		sky('#8fa9c6', '#d3cfdc', '#f6e3dc'),
		cloud(300, 180, 460, p.paper, 5, 0.85),
		cloud(1180, 120, 380, p.paper, 9, 0.75),
		towers(8, -80, 1680, 600, 330, 14, { ...stone, body: '#b8b3c4', shade: '#a29cb4' }, 0.75),
		veil(420, 620, '#f3e0e0', 0, 0.6),
		towers(3, -200, 420, 640, 330, 24, stone, 0.3),
		towers(3, 1180, 1760, 640, 420, 27, stone, 0.6),
		bands,
		earthHouse(1150, 660, 0.66, { roof: '#5d5660', wall: '#c9955c' }),
		tree(1260, 668, 130, '#6d7d55', 6),
		[
			[240, 860, 150, 90],
			[330, 900, 90, 60],
			[1330, 920, 190, 110],
			[1480, 960, 120, 90],
			[820, 790, 100, 46],
		]
			.map(
				([x = 0, y = 0, w = 0, h = 0], at) =>
					mound(x, y, w, h, at, '#6d6880') + mound(x - w * 0.14, y - h * 0.3, w * 0.5, h * 0.5, at + 4, '#a39fb2'),
			)
			.join(''),
		figure(620, 960, 270, poses.walk, dresses.hmongTeal),
		shape(
			[
				[566, 746],
				[616, 740],
				[608, 830],
				[574, 830],
			],
			'#9a6a34',
			1,
		),
		bumpy(590, 742, 34, 20, 8, '#f3b7c7'),
		figure(770, 968, 185, poses.stride, { ...dresses.hmongPink, bottom: p.indigo }),
		spot(806, 868, 12, '#fbe9ea'),
		rows(1030, '#f9d5dd', 120, 17, 70),
		rows(1045, '#c65f88', 80, 15, 71),
		rows(1040, '#7fa04a', 60, 9, 73),
		grass(0, 1600, 1085, 90, '#8e3a63', 90, 8),
	);
}
