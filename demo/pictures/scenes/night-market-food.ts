import { type Point, picture, placed } from '../canvas.ts';
import { darker, lighter, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { grainBox, land } from '../ridges.ts';
import { box, line, path, spot, strokes } from '../shapes.ts';
import { glow, sky, smoke } from '../sky.ts';
import { townHouse } from '../town-house.ts';

/** Stalls of the night food market in steam and light. */
export function nightMarketFood(): string {
	const awning = (x: number, y: number, w: number, a: string, b: string): string =>
		Array.from({ length: 7 }, (_, at) =>
			path(
				`M${x + (w / 7) * at} ${y}L${x + w * 0.06 + ((w * 0.88) / 7) * at} ${y - 90}L${x + w * 0.06 + ((w * 0.88) / 7) * (at + 1)} ${y - 90}L${x + (w / 7) * (at + 1)} ${y}q-${w / 14} 34-${w / 7} 0z`,
				at % 2 === 0 ? a : b,
			),
		).join('');
	const bulb = (x: number, y: number): string =>
		line(
			[
				[x, y - 60],
				[x, y],
			],
			'#2a1a20',
			3,
		) +
		glow(x, y + 8, 150, '#ffc870', 0.75) +
		spot(x, y + 8, 13, '#fff3cf');
	const steam = (x: number, y: number, s: number): string =>
		smoke(x, y, 210 * s, 40 * s, '#fbeedd', 0.4) + smoke(x + 40 * s, y + 6, 150 * s, -34 * s, '#fbeedd', 0.3);
	const pot = (x: number, y: number, s: number, c: string): string =>
		placed(
			{ x, y, scale: s },
			path('M-52-56L52-56L46-6Q0 8-46-6z', c),
			path('M-52-56L52-56L50-44L-51-44z', lighter(c, 0.3)),
			spot(0, -56, 52, darker(c, 0.4), 10),
			spot(0, -56, 44, '#e9b25c', 7),
		);
	const bowls = (x: number, y: number, n: number): string =>
		Array.from(
			{ length: n },
			(_, at) =>
				path(`M${x + at * 52 - 20} ${y}h40q-3 20-20 20t-20-20z`, at % 2 === 0 ? p.paper : '#8fc0c4') +
				spot(x + at * 52, y, 20, ['#6c9350', '#e2703a', '#f0c75e'][at % 3] ?? p.gold, 6),
		).join('');
	const stool = (x: number, y: number, c: string): string => path(`M${x - 36} ${y - 66}h72l8 66h-14l-10-44h-40l-10 44h-14z`, c);
	const diner = (x: number, y: number, top: string, flip: boolean, c: string): string =>
		stool(x, y, c) + figure(x, y, 290, poses.sit, { top, bottom: '#1f1a2a', skin: '#b87750' }, flip);
	return picture(
		sky('#150f28', '#2a1a3c', '#4a2440'),
		[0, 1, 2, 3, 4, 5]
			.map((at) => townHouse(at * 290 - 60, 560, 220, 430 + (at % 2) * 70, '#35224a', at % 3 === 1 ? '#e88a4a' : '#2a1a3c', at * 2 + 5))
			.join(''),
		glow(800, 560, 800, '#ff9a4c', 0.4),
		path('M-20 96Q400 190 800 110T1620 120', 'none', 'stroke="#1a1022" stroke-width="4"'),
		Array.from(
			{ length: 24 },
			(_, at) =>
				glow(at * 69 + 10, 132 + Math.sin(at * 0.8) * 26, 36, '#ffd58a', 0.8) +
				spot(at * 69 + 10, 132 + Math.sin(at * 0.8) * 26, 7, '#fff3cf'),
		).join(''),
		[
			[-60, 420],
			[400, 400],
			[860, 420],
			[1270, 400],
		]
			.map(
				([x = 0, w = 0], at) =>
					box(x + 20, 330, w - 40, 240, ['#7a3a34', '#6a4a34', '#3f4a5c', '#7a3a34'][at] ?? p.clay, 1) +
					awning(x, 340, w, ['#c8322a', '#e2a93b', '#2f8575', '#c8322a'][at] ?? p.gold, p.cream),
			)
			.join(''),
		[140, 600, 1070, 1470].map((x) => bulb(x, 400)).join(''),
		figure(170, 640, 240, poses.offer, { top: p.cream, bottom: p.coal, hat: 'cap', hatColour: p.lacquer }),
		figure(560, 640, 236, poses.stoop, { top: '#8fb0a4', bottom: p.coal, hat: 'scarf', hatColour: p.lacquer }),
		figure(1120, 640, 240, poses.offer, { top: '#d9a441', bottom: p.coal, hat: 'bun' }, true),
		figure(1440, 640, 240, poses.stand, { top: '#e9dfca', bottom: p.coal, hat: 'cone' }),
		box(-20, 580, 780, 120, '#8a4a2a', 1.4),
		box(-20, 572, 780, 22, '#d9944c', 1),
		box(860, 580, 780, 120, '#6d3a28', 1.4),
		box(860, 572, 780, 22, '#c9824a', 1),
		pot(330, 580, 1.2, '#7d8488'),
		pot(690, 580, 0.95, '#54606a'),
		pot(960, 580, 1.15, '#8a8f90'),
		bowls(60, 560, 4),
		bowls(440, 560, 4),
		bowls(1080, 560, 4),
		strokes(
			Array.from({ length: 8 }, (_, at): readonly [Point, Point] => [
				[1320 + at * 32, 570],
				[1332 + at * 32, 512],
			]),
			'#b8682c',
			9,
		),
		steam(330, 520, 1.2),
		steam(690, 530, 0.9),
		steam(960, 520, 1.2),
		steam(1420, 520, 0.8),
		land(
			[
				[-20, 700],
				[1620, 700],
			],
			'#5a2f3c',
			{ foot: '#23142c', depth: 340 },
		),
		grainBox(0, 720, 1600, 340, '#e88a4a', 160, 6, 0.3),
		diner(300, 960, '#31407a', false, '#c8322a'),
		box(370, 830, 250, 22, '#c9824a', 1),
		box(400, 850, 16, 120, '#5a3222'),
		box(580, 850, 16, 120, '#5a3222'),
		bowls(430, 808, 3),
		diner(690, 960, '#a8323a', true, '#3f7fa8'),
		diner(1060, 1000, '#3f7f6a', false, '#e2a93b'),
		box(1130, 866, 240, 22, '#c9824a', 1),
		box(1160, 886, 16, 120, '#5a3222'),
		box(1330, 886, 16, 120, '#5a3222'),
		bowls(1190, 844, 3),
		diner(1440, 1000, '#d98a94', true, '#c8322a'),
		steam(500, 800, 0.6),
		steam(1240, 836, 0.6),
		figure(880, 860, 270, poses.walk, { top: '#54406e', bottom: '#1a1424', hat: 'tail' }),
	);
}
