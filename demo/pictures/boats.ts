import { type Point, placed } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { type Dress, figure } from './people.ts';
import { poses } from './poses.ts';
import { bow, curve, line, path, shape } from './shapes.ts';

/** A sampan with a rower standing at its stern, 200 long before scaling; the waterline is at y. */
export function sampan(x: number, y: number, scale: number, hull: Colour, rower: Dress, flip = false): string {
	return placed(
		{ x, y, scale, flip },
		line(
			[
				[-44, -58],
				[-92, 26],
			],
			darker(hull, 0.3),
			2.4,
		),
		figure(-62, -10, 78, poses.row, rower),
		path('M-112-18Q-60 0 0-2Q70-2 118-22Q104 8 70 12L-74 12Q-100 6-112-18z', hull),
		path('M-112-18Q-60 0 0-2Q70-2 118-22Q70 4 0 4Q-70 4-112-18z', lighter(hull, 0.2)),
		path('M-6-2Q2-36 34-36Q64-34 66-6Q30 2-6-2z', palette.gold),
		path('M34-36Q64-34 66-6Q52-1 42-1Q52-22 34-36z', darker(palette.gold, 0.25)),
	);
}

/** A lake boat with a roof and passengers, 240 long before scaling. */
export function ferry(x: number, y: number, scale: number, hull: Colour, roof: Colour, flip = false): string {
	const heads = [-62, -36, -8, 18, 46].map((px, at) =>
		figure(px, 8, 62, poses.sit, {
			top: [palette.paper, palette.lacquer, palette.indigo][at % 3] ?? palette.paper,
			bottom: palette.coal,
			...(at % 2 === 0 ? { hat: 'cone' as const } : {}),
		}),
	);
	const posts = [-92, -50, 0, 50, 84].map((px) =>
		line(
			[
				[px, -4],
				[px, -56],
			],
			palette.coal,
			3,
		),
	);
	return placed(
		{ x, y, scale, flip },
		...heads,
		...posts,
		curve(
			[
				[-106, -54],
				[-60, -66],
				[40, -66],
				[102, -55],
				[100, -50],
				[-104, -49],
			],
			roof,
		),
		path('M-104-52Q0-60 101-53L100-48L-104-47z', darker(roof, 0.25)),
		path('M-126-16L128-22Q118 14 90 16L-96 16Q-118 8-126-16z', hull),
		path('M-126-16L128-22L124-13L-122-8z', lighter(hull, 0.35)),
	);
}

/** A long narrow racing boat with its rowers, `oars` pairs of them. */
export function longBoat(x: number, y: number, scale: number, hull: Colour, shirt: Colour, oars: number, flip = false): string {
	const gap = 34;
	const half = (oars * gap) / 2 + 50;
	const crew = Array.from({ length: oars }, (_, at) => {
		const px = -half + 62 + at * gap;
		return (
			line(
				[
					[px + 30, -32],
					[px + 14, 18],
				],
				palette.sand,
				3,
			) +
			figure(px, 12, 62, poses.paddle, { top: shirt, bottom: palette.coal, hat: at % 4 === 1 ? 'cap' : 'beret', hatColour: palette.straw })
		);
	});
	const prow: readonly Point[] = [
		[half, -14],
		[half + 34, -40],
		[half + 42, -32],
		[half + 20, 2],
	];
	return placed(
		{ x, y, scale, flip },
		...crew,
		figure(half - 26, -8, 66, poses.raise, { top: palette.straw, bottom: palette.lacquer, hat: 'turban', hatColour: palette.lacquer }),
		path(
			`M${-half - 30} -30Q${-half + 10} -8 0 -8T${half + 34} -34Q${half + 10} 14 ${half - 40} 16L${-half + 40} 16Q${-half - 10} 10 ${-half - 30} -30z`,
			hull,
		),
		bow([-half, -12], [0, 2], [half + 10, -16], palette.rice, 3),
		shape(prow, palette.gold, 0.6),
	);
}

/** A kayak from above with its paddler, 180 long before scaling. */
export function kayak(x: number, y: number, scale: number, turn: number, colour: Colour, shirt: Colour): string {
	return placed(
		{ x, y, scale, turn },
		curve(
			[
				[-96, 0],
				[-40, -17],
				[40, -17],
				[96, 0],
				[40, 17],
				[-40, 17],
			],
			darker(colour, 0.3),
			'transform="translate(8 16)" opacity=".35"',
		),
		curve(
			[
				[-96, 0],
				[-40, -17],
				[40, -17],
				[96, 0],
				[40, 17],
				[-40, 17],
			],
			colour,
		),
		curve(
			[
				[-80, -1],
				[-30, -9],
				[0, -12],
				[0, -3],
				[-30, -3],
			],
			lighter(colour, 0.35),
		),
		curve(
			[
				[-24, 0],
				[-14, -11],
				[20, -11],
				[30, 0],
				[20, 11],
				[-14, 11],
			],
			palette.coal,
		),
		line(
			[
				[22, -64],
				[14, 66],
			],
			palette.ink,
			3.4,
		),
		curve(
			[
				[18, -86],
				[27, -80],
				[28, -62],
				[20, -58],
				[15, -66],
			],
			palette.rice,
		),
		curve(
			[
				[8, 60],
				[17, 64],
				[17, 82],
				[10, 88],
				[5, 76],
			],
			palette.rice,
		),
		curve(
			[
				[-10, -14],
				[4, -13],
				[8, 0],
				[4, 13],
				[-10, 14],
				[-14, 0],
			],
			shirt,
		),
		line(
			[
				[2, -12],
				[19, -28],
			],
			shirt,
			7,
		),
		line(
			[
				[2, 12],
				[15, 30],
			],
			shirt,
			7,
		),
		curve(
			[
				[-10, -9],
				[0, -10],
				[7, 0],
				[0, 10],
				[-10, 9],
				[-15, 0],
			],
			palette.straw,
		),
		curve(
			[
				[-6, -2],
				[-2, -3],
				[0, 0],
				[-2, 3],
				[-6, 2],
			],
			darker(palette.straw, 0.2),
		),
	);
}
