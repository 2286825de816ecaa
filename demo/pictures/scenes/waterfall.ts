import { mirrored, type Point, picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, repeat } from '../prng.ts';
import { land, mound, skyline, speckle } from '../ridges.ts';
import { bumpy, path, shape, strokes } from '../shapes.ts';
import { sky, veil } from '../sky.ts';
import { banana, crown, grass, woods } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** A waterfall in steps through the forest. */
export function waterfall(): string {
	const fall = (x: number, y0: number, y1: number, w0: number, w1: number): string => {
		const luck = chance(Math.round(y0));
		return (
			path(
				`M${x - w0 / 2} ${y0}Q${x - w0 * 0.52} ${(y0 + y1) / 2} ${x - w1 / 2} ${y1}L${x + w1 / 2} ${y1}Q${x + w0 * 0.5} ${(y0 + y1) / 2} ${x + w0 / 2} ${y0}z`,
				'#eef6f2',
			) +
			strokes(
				Array.from({ length: Math.round(w1 / 8) }, (): readonly [Point, Point] => {
					const t = luck.between(-0.48, 0.48);
					const a = luck.next() * 0.7;
					return [
						[x + t * (w0 + (w1 - w0) * a), y0 + (y1 - y0) * a],
						[x + t * w1, y0 + (y1 - y0) * Math.min(1, a + luck.between(0.15, 0.4))],
					];
				}),
				'#a9cfd0',
				5,
				'opacity=".8"',
			)
		);
	};
	const ledge = (x: number, y: number, w: number, h: number, seed: number): string =>
		mound(x, y + h, w, h * 1.3, seed, '#2e4a47') +
		mound(x - w * 0.1, y + h * 0.72, w * 0.7, h * 0.8, seed + 2, '#4d6b64') +
		bumpy(x - w * 0.2, y + h * 0.1, w * 0.26, h * 0.24, 9, '#3b7a52');
	const foam = (x: number, y: number, w: number): string =>
		repeat(9, Math.round(y), (luck) =>
			bumpy(
				x + luck.between(-0.5, 0.5) * w,
				y + luck.between(-8, 10),
				luck.between(0.08, 0.16) * w,
				luck.between(12, 22),
				7,
				p.paper,
				'opacity=".85"',
			),
		);
	return picture(
		sky('#cfe3d2', '#a9cdb0', '#5f9a78'),
		woods(skyline({ y: 150, swing: 50, wave: 200, seed: 5 }), 60, '#7fae86', 4),
		land(skyline({ y: 190, swing: 50, wave: 200, seed: 5 }), '#5f9670', { foot: '#2f6a50', depth: 300 }),
		path('M620-20L980-20L900 120L700 120z', '#eaf3d9', 'opacity=".7"'),
		woods(skyline({ y: 290, swing: 40, wave: 170, seed: 9 }), 66, '#3f7f5c', 6),
		land(skyline({ y: 330, swing: 30, wave: 200, seed: 8 }), '#2f6a4e', { foot: '#1d4a3c', depth: 300 }),
		shape(
			[
				[470, 240],
				[600, 200],
				[760, 190],
				[930, 200],
				[1090, 250],
				[1130, 560],
				[1240, 800],
				[360, 800],
				[470, 540],
			],
			'#375a54',
			4,
		),
		speckle(
			[
				[500, 260],
				[700, 230],
				[900, 230],
				[1060, 280],
			],
			'#8fb0a0',
			220,
			260,
		),
		fall(800, 205, 430, 150, 190),
		ledge(590, 360, 260, 170, 4),
		ledge(1010, 370, 260, 160, 9),
		foam(800, 430, 230),
		fall(790, 440, 640, 250, 330),
		ledge(540, 560, 280, 190, 14),
		ledge(1080, 570, 300, 190, 19),
		foam(790, 640, 380),
		fall(810, 650, 800, 390, 470),
		foam(810, 800, 560),
		water(800, 1067, '#5fb5a6', '#12555a'),
		ripples('#d9f0e6', { y0: 815, y1: 1040, count: 60, seed: 6, opacity: 0.6, reach: 240 }),
		mirrored(806, 0.18, fall(810, 440, 800, 300, 470)),
		veil(560, 860, '#eef6ec', 0.3, 0),
		mound(180, 960, 520, 200, 7, '#24403c'),
		mound(120, 900, 320, 130, 9, '#47645c'),
		mound(1420, 1010, 620, 260, 3, '#1f3a37'),
		mound(1380, 920, 360, 150, 5, '#3f5f57'),
		figure(300, 815, 175, poses.stand, { top: p.lacquer, bottom: p.coal, hat: 'cap', hatColour: p.lacquer }),
		figure(218, 806, 160, poses.point, { top: p.gold, bottom: p.indigo, hat: 'tail' }),
		banana(1490, 960, 380, '#2f7a4a', 4),
		banana(40, 1060, 330, '#236343', 6),
		leafFrame(),
		grass(0, 500, 1085, 130, '#143f33', 50, 6),
		grass(1150, 1600, 1085, 120, '#143f33', 50, 8),
	);
}

const leafFrame = (): string =>
	crown(-20, 60, 420, 300, '#16483a', 4) +
	crown(1600, 40, 460, 320, '#16483a', 8) +
	crown(250, -20, 300, 180, '#1f5c43', 6) +
	crown(1340, -40, 320, 200, '#1f5c43', 2);
