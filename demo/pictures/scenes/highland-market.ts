import { picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { darker, palette as p } from '../palette.ts';
import { type Dress, figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash, repeat } from '../prng.ts';
import { land, skyline, towers } from '../ridges.ts';
import { box, line, path, shape, spot } from '../shapes.ts';
import { sky, smoke, veil } from '../sky.ts';
import { woods } from '../trees.ts';

/** A highland market in its morning colours. */
export function highlandMarket(): string {
	const crowd: Dress[] = [
		dresses.hmong,
		dresses.hmongTeal,
		dresses.hmongPink,
		dresses.dao,
		dresses.hmongMan,
		{ ...dresses.hmong, top: '#1d5a6a' },
	];
	const tarp = (x: number, y: number, w: number, colour: string): string =>
		line(
			[
				[x - w / 2 + 12, y + 40],
				[x - w / 2 + 12, y + 190],
			],
			p.bark,
			6,
		) +
		line(
			[
				[x + w / 2 - 12, y + 40],
				[x + w / 2 - 12, y + 190],
			],
			p.bark,
			6,
		) +
		path(
			`M${x - w / 2} ${y + 46}L${x - w * 0.3} ${y}L${x + w * 0.3} ${y - 6}L${x + w / 2} ${y + 44}Q${x} ${y + 22} ${x - w / 2} ${y + 46}z`,
			colour,
		) +
		path(
			`M${x + w * 0.04} ${y - 3}L${x + w * 0.3} ${y - 6}L${x + w / 2} ${y + 44}Q${x + w * 0.3} ${y + 32} ${x + w * 0.1} ${y + 33}z`,
			darker(colour, 0.14),
		);
	const goods = (x: number, y: number, fill: string, seed: number): string =>
		spot(x, y + 4, 62, '#6d4922', 20) +
		spot(x, y - 2, 58, '#b98d4a', 17) +
		repeat(12, seed, (luck) =>
			spot(x + luck.between(-42, 42), y - 6 - luck.between(0, 16), luck.between(9, 14), luck.next() > 0.5 ? fill : darker(fill, 0.14)),
		);
	return picture(
		sky('#9cc0cf', '#d6e2d6', '#f6eacb'),
		towers(7, -100, 1700, 470, 380, 44, { body: '#8fa3a6', shade: '#758b92', cliff: '#dfe3d9', foot: '#cfd6c6' }, 0.7),
		veil(300, 480, '#f3ecd2', 0, 0.5),
		woods(skyline({ y: 470, swing: 8, wave: 150, seed: 4 }), 34, '#6c9368', 5),
		land(skyline({ y: 480, swing: 4, wave: 300, seed: 4 }), '#d9b98a', { foot: '#b98a5c', depth: 560 }),
		[
			[180, 380, 330, '#3f7fa8'],
			[500, 370, 300, '#c8452f'],
			[820, 376, 320, '#e2b24a'],
			[1140, 370, 300, '#2f8575'],
			[1450, 380, 330, '#c8452f'],
		]
			.map(([x, y, w, c]) => tarp(Number(x), Number(y), Number(w), String(c)))
			.join(''),
		Array.from({ length: 12 }, (_, at) =>
			figure(
				40 + at * 134 + hash(at, 2) * 26,
				585 + hash(at, 7) * 22,
				118,
				at % 3 === 0 ? poses.stand : at % 3 === 1 ? poses.walk : poses.offer,
				crowd[at % 6] ?? dresses.hmong,
				at % 2 === 0,
			),
		).join(''),
		Array.from({ length: 10 }, (_, at) =>
			figure(
				90 + at * 150 + hash(at, 5) * 34,
				690 + hash(at, 8) * 20,
				126 + (at % 3),
				at % 3 === 1 ? poses.offer : at % 2 === 0 ? poses.walk : poses.stand,
				crowd[(at * 5 + 2) % 6] ?? dresses.dao,
				hash(at, 3) > 0,
			),
		).join(''),
		clothLine(),
		smoke(770, 640, 220, 60, p.paper, 0.5),
		horse(1310, 800, 1.35),
		figure(1140, 815, 230, poses.stand, { ...dresses.hmongMan }),
		line(
			[
				[1165, 700],
				[1228, 690],
			],
			p.bark,
			3,
		),
		figure(180, 880, 340, poses.walk, dresses.hmong),
		shape(
			[
				[108, 620],
				[172, 614],
				[162, 724],
				[118, 724],
			],
			'#9a6a34',
			1,
		),
		figure(430, 850, 300, poses.offer, dresses.hmongTeal),
		figure(620, 846, 290, poses.offer, dresses.hmongPink, true),
		figure(880, 900, 280, poses.crouch, { ...dresses.dao }),
		[
			[330, 950, 1.5, '#d9552f'],
			[560, 985, 1.6, '#e2b24a'],
			[790, 960, 1.5, '#7fa04a'],
			[1010, 1000, 1.7, '#b03a5a'],
			[1220, 975, 1.5, '#e88a35'],
		]
			.map(([x, y, s, c], at) => placed({ x: Number(x), y: Number(y), scale: Number(s) }, goods(0, 0, String(c), at * 2 + 3)))
			.join(''),
		figure(1490, 960, 300, poses.walk, { ...dresses.hmongPink, bottom: '#c8452f', band: p.rice }, true),
		figure(1380, 970, 180, poses.walk, { ...dresses.hmongTeal }, true),
		figure(80, 1065, 240, poses.crouch, { ...dresses.hmong, bottom: p.coal }),
		goods(190, 1050, '#9a4a7a', 15),
	);
}

const clothLine = (): string =>
	line(
		[
			[640, 560],
			[640, 760],
		],
		p.bark,
		7,
	) +
	line(
		[
			[1060, 560],
			[1060, 760],
		],
		p.bark,
		7,
	) +
	line(
		[
			[630, 566],
			[1070, 566],
		],
		p.bark,
		6,
	) +
	['#a8231d', '#28305e', '#d67f97', '#2b8575', '#e2a93b', '#55467a']
		.map((c, at) => {
			const x = 652 + at * 67;
			return (
				box(x, 568, 58, 120, c, 1) +
				[20, 52, 84].map((d) => path(`M${x} ${568 + d}l10-9l10 9l9-9l10 9l9-9l10 9v8h-58z`, at % 2 === 0 ? '#f6e0a4' : '#f0a9bb')).join('')
			);
		})
		.join('');

const horse = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		path('M-70-70L-74 0L-62 0L-52-60zM56-66L62 0L74 0L78-70z', '#5a3a26'),
		path('M-92-92Q-60-112 10-100Q60-108 92-94Q104-70 92-54L84 0L72 0L66-50Q20-40-30-48L-44 0L-56 0L-62-54Q-90-62-92-92z', '#8a5a38'),
		path('M-92-92Q-110-130-124-146L-120-162L-108-150Q-78-136-56-100z', '#8a5a38'),
		path('M-118-152L-158-122Q-160-110-146-110L-110-122z', '#8a5a38'),
		path('M-110-154Q-80-140-58-102L-66-100Q-92-128-112-146z', '#3a2418'),
		path('M92-92Q120-80 112-30Q98-50 92-70z', '#3a2418'),
		path('M-30-112Q0-126 40-112L46-64Q10-56-34-66z', p.lacquer),
		shape(
			[
				[-20, -150],
				[36, -150],
				[44, -104],
				[-28, -104],
			],
			'#b98d4a',
			1,
		),
		path('M-150-118L-112-132M-128-150L-132-112', 'none', 'stroke="#2a1d16" stroke-width="3"'),
	);
