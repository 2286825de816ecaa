import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { earthHouse } from '../earth-house.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, repeat } from '../prng.ts';
import { land, skyline, speckle, towers } from '../ridges.ts';
import { bumpy, dots, limb, path } from '../shapes.ts';
import { sky, streaks } from '../sky.ts';
import { grass } from '../trees.ts';
import { village } from '../village.ts';

/** Peach blossom before an earth-walled house on the plateau. */
export function peachBlossom(): string {
	const luck = chance(6);
	const bough = (points: readonly Point[], w: number): string =>
		limb(
			points,
			points.map((_, at) => w * (1 - at / points.length) + 3),
			'#3f2c2a',
		);
	const clumps = [
		[520, 330, 170],
		[380, 240, 150],
		[250, 360, 140],
		[640, 220, 130],
		[460, 150, 140],
		[740, 340, 110],
		[180, 230, 110],
		[320, 120, 100],
		[600, 420, 100],
		[840, 260, 80],
	] as const;
	const flowers = clumps
		.map(
			([x, y, r], at) =>
				bumpy(x, y, r * 0.75, r * 0.46, 12, at % 2 === 0 ? '#e79bb0' : '#dd849f', 'opacity=".85"') +
				dots(
					Array.from({ length: 46 }, (): Point => [x + luck.between(-1, 1) * r, y + luck.between(-0.7, 0.7) * r]),
					'#f6c9d3',
					15,
				) +
				dots(
					Array.from({ length: 26 }, (): Point => [x + luck.between(-1.1, 1.1) * r, y + luck.between(-0.75, 0.7) * r]),
					'#fdeef0',
					11,
				) +
				dots(
					Array.from({ length: 12 }, (): Point => [x + luck.between(-1, 1) * r, y + luck.between(-0.6, 0.6) * r]),
					'#b83f63',
					6,
				),
		)
		.join('');
	return picture(
		sky('#b3cbd2', '#dfe3da', '#f3ead6'),
		towers(7, -60, 1680, 560, 330, 33, { body: '#a8b8b8', shade: '#92a5a8', cliff: '#dfe3da', foot: '#d9ddd0' }, 0.8),
		streaks(420, 540, p.paper, 6, 6, 0.6, 600),
		land(skyline({ y: 590, swing: 26, wave: 380, seed: 4 }), '#9aab7a', { foot: '#c7c08c', depth: 260 }),
		village(120, 460, 610, 50, 3, '#5d5660', '#c9955c', 4),
		earthHouse(1060, 850, 3.4, { roof: '#5a5350', wall: '#d29a58', light: '#2a1d16' }),
		stonewall(),
		land(skyline({ y: 910, swing: 16, wave: 380, seed: 8 }), '#a98f5f', {
			foot: '#8a6f45',
			depth: 160,
			grain: '#e6cfa8',
			grains: 180,
			reach: 120,
		}),
		figure(880, 940, 230, poses.walk, dresses.hmongPink, true),
		figure(985, 944, 140, poses.stand, { ...dresses.hmong }, true),
		bough(
			[
				[330, 1080],
				[370, 820],
				[450, 600],
				[500, 400],
				[480, 170],
			],
			58,
		),
		bough(
			[
				[400, 730],
				[300, 520],
				[210, 380],
				[170, 220],
			],
			32,
		),
		bough(
			[
				[455, 590],
				[600, 430],
				[730, 350],
				[850, 260],
			],
			28,
		),
		bough(
			[
				[500, 420],
				[600, 300],
				[640, 210],
			],
			18,
		),
		bough(
			[
				[300, 520],
				[350, 330],
				[330, 120],
			],
			18,
		),
		flowers,
		dots(
			Array.from({ length: 70 }, (): Point => [luck.between(60, 1100), luck.between(560, 1050)]),
			'#f0a9bb',
			8,
		),
		grass(0, 300, 1080, 90, '#6f6a3c', 30, 4),
		speckle(skyline({ y: 580, swing: 5, wave: 200, seed: 3, from: 760, to: 1260 }), '#8a5a2f', 240, 200),
	);
}

const stonewall = (): string =>
	repeat(96, 9, (luck, at) => {
		const [row, col] = [at % 3, Math.floor(at / 3)];
		return path(`M${col * 52 - 20 + row * 18} ${918 - row * 24}q4-24 26-23q24 0 22 23z`, mix('#7f7d76', '#b5b0a2', luck.next()));
	});
