import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { earthHouse } from '../earth-house.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { noise, repeat } from '../prng.ts';
import { ranges, skyline } from '../ridges.ts';
import { shape, spot, strokes } from '../shapes.ts';
import { birds, cloud, orb, sky, smoke, veil } from '../sky.ts';
import { terraces } from '../terraces.ts';
import { banana, grass, tree, woods } from '../trees.ts';
import { village } from '../village.ts';

const dome = (x: number, peak: number, wide: number, high: number): number => high * Math.exp(-(((x - peak) / wide) ** 2));

/** Ripe terraces of Hoàng Su Phì in low sun, with a farmstead on a spur. */
export function terracesGold(): string {
	const gold = (share: number) => ({
		plots: [mix('#e8b24a', '#f2c455', share), mix('#d9a441', '#e9b13f', share), mix('#c9b455', '#d2b143', share), '#f4d27a'] as const,
		wall: mix('#a3803a', '#6d5a26', share),
		rim: '#fbe6a6',
		wallShare: 0.34,
	});
	const far = {
		ridge: (x: number) => 470 - dome(x, 1250, 360, 190) - dome(x, 500, 300, 60),
		foot: (x: number) => 900 + noise(4, x / 400) * 20,
		steps: 15,
		seed: 5,
	};
	const near = { ridge: (x: number) => 860 - dome(x, 260, 520, 330) - dome(x, 1700, 300, 200), foot: () => 1190, steps: 12, seed: 12 };
	const hay: readonly Point[] = [
		[0, 0],
		[18, -34],
		[34, 0],
	];
	return picture(
		sky('#8fb6c4', '#cfd9c4', '#f7e3b0'),
		orb(300, 190, 46, '#f9d98a', 6, 0.55),
		cloud(1080, 180, 420, '#f6ecd2', 4, 0.8),
		cloud(1420, 120, 260, '#f6ecd2', 8, 0.6),
		ranges(3, '#a3b9b4', '#5f8576', '#f0dfae', { y: 330, swing: 90, wave: 300, seed: 7, sharp: true }, 44),
		terraces(far, gold),
		woods(skyline({ y: 300, swing: 8, wave: 60, seed: 3, from: 1190, to: 1330, step: 22 }), 22, '#5f7a45', 4),
		veil(300, 760, '#f7e3b0', 0.5, 0),
		village(1020, 1180, 500, 34, 3, '#7a5a44', '#b08a5c', 4),
		smoke(1130, 470, 120, 40, '#fbf3df', 0.7),
		tree(880, 700, 120, '#6d8240', 4),
		tree(960, 720, 90, '#7d8d43', 8),
		terraces(near, gold),
		earthHouse(330, 640, 1.02, { roof: '#6f5644', wall: '#c98f52', light: '#3a2a1d' }),
		smoke(300, 500, 190, 80, '#fbf3df', 0.65),
		tree(170, 650, 190, '#5c7a3b', 3),
		tree(490, 655, 130, '#6d8240', 9),
		banana(545, 668, 90, '#7f9a48', 2),
		repeat(5, 6, (luck) => {
			const [x, y] = [luck.between(650, 1500), luck.between(905, 1000)];
			return shape(
				hay.map(([dx, dy]): Point => [x + dx, y + dy]),
				'#c2913a',
			);
		}),
		figure(1090, 1010, 172, poses.carry, { ...dresses.dao, top: '#2a2440', bottom: '#2a2440' }, true),
		basket(1116, 880),
		figure(1210, 1004, 160, poses.walk, { ...dresses.hmong, hatColour: p.lacquer }, true),
		basket(1234, 886),
		grass(0, 1600, 1080, 90, '#a8832f', 110, 6),
		grass(0, 1600, 1085, 70, '#e8bd55', 90, 9),
		birds(640, 250, 5, 15, '#4f6b62', 7),
	);
}

const basket = (x: number, y: number): string =>
	shape(
		[
			[x - 16, y],
			[x + 20, y],
			[x + 14, y + 44],
			[x - 10, y + 44],
		],
		'#8a5f2d',
		0.8,
	) +
	strokes(
		[
			[
				[x - 14, y + 14],
				[x + 17, y + 14],
			],
			[
				[x - 12, y + 29],
				[x + 15, y + 29],
			],
		],
		'#6d4922',
		2,
	) +
	spot(x + 2, y, 19, '#e2b24a', 9);
