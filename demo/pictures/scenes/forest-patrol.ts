import { picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { darker, lighter, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { repeat } from '../prng.ts';
import { grainBox, land, skyline } from '../ridges.ts';
import { bow, box, bumpy, curve, limb, line, path } from '../shapes.ts';
import { sky } from '../sky.ts';
import { banana, crown, grass, woods } from '../trees.ts';

/** Forest rangers walk a path between tall trunks. */
export function forestPatrol(): string {
	const trunk = (x: number, w: number, colour: string, base: number): string =>
		limb(
			[
				[x, -20],
				[x + 6, base * 0.5],
				[x - 2, base - 60],
				[x, base],
			],
			[w * 0.8, w * 0.86, w, w * 1.9],
			colour,
		) + path(`M${x + w * 0.1} -20L${x + w * 0.46} -20L${x + w * 0.5} ${base - 50}L${x + w * 0.2} ${base - 40}z`, darker(colour, 0.2));
	const layer = (n: number, w: number, colour: string, base: number, seed: number): string =>
		repeat(n, seed, (luck, at) =>
			trunk((at + luck.between(0.1, 0.9)) * (1600 / n), w * luck.between(0.7, 1.2), colour, base + luck.between(-16, 16)),
		);
	const ray = (x: number, w: number): string =>
		path(`M${x} -20L${x + w} -20L${x + w * 2.4 - 420} 1000L${x - 420 - w} 1000z`, '#f3eeb8', 'opacity=".16"');
	return picture(
		sky('#a9cf9c', '#c9df9f', '#8fb87a'),
		layer(13, 30, '#8fb98a', 640, 3),
		woods(skyline({ y: 640, swing: 16, wave: 200, seed: 3 }), 46, '#7fae6e', 5),
		land(skyline({ y: 660, swing: 14, wave: 260, seed: 5 }), '#6f9f62', { foot: '#3f7a4c', depth: 260 }),
		layer(9, 50, '#55876a', 730, 8),
		[120, 480, 860, 1230].map((x, at) => ray(x + 260, 60 + at * 26)).join(''),
		land(skyline({ y: 760, swing: 18, wave: 300, seed: 8 }), '#356b47', { foot: '#1d4a36', depth: 260 }),
		path('M760 770Q900 800 800 850Q640 920 560 1080L1080 1080Q1000 920 960 850Q930 790 800 768z', '#b89a63'),
		path('M780 775Q900 800 830 850Q720 920 690 1080L800 1080Q830 920 880 850Q910 800 800 770z', '#d2b67c'),
		grainBox(600, 800, 420, 260, '#7d5f34', 160, 4, 0.5),
		bushes(770, 54, '#2b6242', 4),
		figure(860, 840, 190, poses.walk, dresses.officer, true),
		figure(760, 900, 260, poses.walk, dresses.officer, true),
		pack(784, 690, 1),
		figure(900, 985, 350, poses.stride, { ...dresses.officer, top: '#2f6d4a' }, true),
		pack(934, 704, 1.35),
		line(
			[
				[844, 985],
				[826, 760],
			],
			p.bark,
			8,
		),
		trunk(150, 150, '#2c3f33', 1010),
		trunk(1330, 190, '#26372d', 1040),
		trunk(420, 70, '#34513f', 860),
		trunk(1130, 76, '#34513f', 850),
		vines(),
		banana(1500, 1060, 330, '#1f5c43', 4),
		banana(30, 1070, 300, '#1f5c43', 8),
		bushes(1050, 120, '#143a2b', 9),
		crown(60, 20, 560, 260, '#1d4a36', 3),
		crown(1500, 0, 620, 280, '#1a4532', 7),
		crown(760, -70, 700, 220, '#2f6a45', 5),
		grass(0, 1600, 1090, 110, '#143a2b', 80, 8),
	);
}

const pack = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		curve(
			[
				[-16, -30],
				[18, -32],
				[24, 20],
				[16, 40],
				[-14, 38],
			],
			'#6d5a34',
		),
		box(-8, 4, 26, 20, '#54451f', 0.6),
	);

const bushes = (y: number, r: number, colour: string, seed: number): string =>
	repeat(16, seed, (luck, at) => {
		const x = at * 105 + luck.between(-30, 30);
		return Math.abs(x - 830) < 330
			? ''
			: bumpy(
					x,
					y + luck.between(-10, 30),
					r * luck.between(0.6, 1.1),
					r * luck.between(0.4, 0.7),
					9,
					luck.pick([colour, lighter(colour, 0.1), darker(colour, 0.15)]),
				);
	});

const vines = (): string =>
	[
		[300, 10],
		[520, 40],
		[1010, 20],
		[1210, 60],
		[1560, 30],
	]
		.map(([x = 0, y = 0], at) => bow([x, y - 40], [x + 60, 300 + at * 20], [x - 20, 420 + at * 30], '#24543c', 6))
		.join('');
