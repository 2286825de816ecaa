import { mirrored, type Point, picture } from '../canvas.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, hash } from '../prng.ts';
import { ranges, skyline } from '../ridges.ts';
import { box, bumpy, dots, line, path, spot, strokes } from '../shapes.ts';
import { glow, orb, sky, stars, streaks } from '../sky.ts';
import { woods } from '../trees.ts';
import { glitter, ripples, water } from '../water.ts';

/** The riverside town at night, lit windows on the water. */
export function cityNight(): string {
	const luck = chance(8);
	const block = (x: number, w: number, h: number, seed: number): string => {
		const rows = Math.floor(h / 34);
		const cols = Math.max(2, Math.floor(w / 26));
		const lit = Array.from(
			{ length: rows * cols },
			(_, at): Point => [x + 12 + (at % cols) * ((w - 14) / cols), 650 - h + 20 + Math.floor(at / cols) * 33],
		).filter((_, at) => hash(at, seed) > 0.05);
		return `${box(x, 650 - h, w, h, mix('#1d2a52', '#33406e', Math.abs(hash(seed, 4))), 1) + box(x + w * 0.8, 650 - h, w * 0.2, h, '#18234a', 1)}<path d="${lit.map(([a, b]) => `M${Math.round(a)} ${Math.round(b)}h10v14h-10z`).join('')}" fill="${seed % 3 === 0 ? '#f6d98a' : '#f3b552'}"/>`;
	};
	const town = [
		[20, 110, 150],
		[140, 80, 210],
		[230, 130, 120],
		[370, 90, 190],
		[470, 120, 260],
		[600, 90, 160],
		[700, 150, 130],
		[860, 100, 300],
		[970, 120, 200],
		[1100, 90, 150],
		[1200, 140, 230],
		[1350, 100, 170],
		[1460, 140, 130],
	]
		.map(([x = 0, w = 0, h = 0], at) => block(x, w, h, at * 3 + 2))
		.join('');
	const lamps = [60, 220, 380, 540, 700, 860, 1020, 1180, 1340, 1500];
	return picture(
		sky('#0c1230', '#18244f', '#2f4277', '#4f5f92'),
		stars(380, 120, 6),
		orb(1280, 160, 38, '#f8ecc8', 4, 0.4),
		streaks(160, 330, '#2f3f74', 7, 4, 0.7, 800),
		ranges(2, '#27355f', '#1b284e', '#33457a', { y: 420, swing: 120, wave: 330, seed: 62 }, 70),
		glow(800, 600, 720, '#f0a860', 0.22),
		town,
		[
			[905, 350],
			[535, 390],
		]
			.map(
				([x = 0, y = 0]) =>
					line(
						[
							[x, y],
							[x, y - 50],
						],
						'#33406e',
						4,
					) + spot(x, y - 52, 5, p.ember),
			)
			.join(''),
		woods(skyline({ y: 640, swing: 4, wave: 150, seed: 4 }), 24, '#12203c', 5),
		box(-20, 655, 1640, 26, '#3a4468', 1),
		lamps
			.map(
				(x) =>
					line(
						[
							[x, 660],
							[x, 602],
						],
						'#0f1733',
						4,
					) +
					glow(x, 600, 46, '#ffd58a', 0.8) +
					spot(x, 600, 6, '#fff0c8'),
			)
			.join(''),
		water(680, 1067, '#2b3b70', '#0a1029'),
		mirrored(668, 0.3, town),
		lamps
			.map((x, at) => glitter(x + 2, 690, 900 + (at % 3) * 50, 26, ['#ffd58a', '#f6a552', '#ffe6b0'][at % 3] ?? '#ffd58a', at + 3, 0.7))
			.join(''),
		glitter(905, 690, 1010, 40, '#e9552c', 5, 0.6),
		glitter(1280, 700, 1040, 60, '#e9e2d0', 9, 0.5),
		ripples('#54679f', { y0: 690, y1: 1060, count: 70, seed: 3, opacity: 0.4 }),
		cityBridge(),
		path('M-20 1000Q400 950 800 985T1620 960L1620 1080L-20 1080z', '#070c20'),
		box(-20, 958, 700, 6, '#141c3c'),
		strokes(
			Array.from({ length: 22 }, (_, at): readonly [Point, Point] => [
				[at * 32, 960],
				[at * 32, 1010],
			]),
			'#141c3c',
			5,
		),
		figure(330, 1040, 250, poses.stand, { top: '#8a3a4e', bottom: '#10173a', skin: '#8a5f5c', hair: '#0a0f26', hat: 'tail' }),
		figure(420, 1044, 268, poses.stand, { top: '#45568f', bottom: '#10173a', skin: '#8a5f5c', hair: '#0a0f26' }, true),
		line(
			[
				[1500, 1080],
				[1500, 880],
			],
			'#070c20',
			24,
		),
		bumpy(1500, 830, 210, 170, 12, '#0a1230'),
		bumpy(1470, 800, 150, 110, 10, '#111c40'),
		dots(
			Array.from({ length: 26 }, (): Point => [luck.between(1340, 1600), luck.between(720, 940)]),
			'#ffd58a',
			7,
		),
	);
}

const cityBridge = (): string =>
	path('M1620 610Q1400 560 1180 640L1180 650Q1400 576 1620 626z', '#4f6aa8') +
	dots(
		Array.from({ length: 18 }, (_, at): Point => [1190 + at * 25, 636 - Math.sin((at / 22) * Math.PI) * 46]),
		'#8fe0d9',
		6,
	);
