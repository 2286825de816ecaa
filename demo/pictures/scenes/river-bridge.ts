import { mirrored, type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { ranges, skyline } from '../ridges.ts';
import { box, line, path, shape, spot, strokes } from '../shapes.ts';
import { birds, orb, sky, smoke, streaks } from '../sky.ts';
import { bamboo, grass, woods } from '../trees.ts';
import { glitter, ripples, water } from '../water.ts';

/** The bridge over the Lô in late light, bicycles and motorbikes on it. */
export function riverBridge(): string {
	const arch = (x: number, w: number): string =>
		path(`M${x} 560Q${x + w / 2} 270 ${x + w} 560L${x + w - 26} 560Q${x + w / 2} 312 ${x + 26} 560z`, '#3f6f7a') +
		strokes(
			Array.from({ length: 11 }, (_, at): readonly [Point, Point] => {
				const t = (at + 1) / 12;
				return [
					[x + w * t, 560 - 4 * t * (1 - t) * 134],
					[x + w * t, 560],
				];
			}),
			'#3f6f7a',
			5,
		) +
		path(`M${x} 560Q${x + w * 0.3} 386 ${x + w * 0.6} 421`, 'none', 'stroke="#f6c68a" stroke-width="6"');
	const pier = (x: number): string =>
		shape(
			[
				[x - 34, 590],
				[x + 34, 590],
				[x + 24, 740],
				[x - 24, 740],
			],
			'#3f5560',
		) +
		shape(
			[
				[x + 8, 590],
				[x + 34, 590],
				[x + 24, 740],
				[x + 4, 740],
			],
			'#2f434f',
		);
	const span = [
		arch(60, 470),
		arch(560, 470),
		arch(1060, 470),
		pier(45),
		pier(545),
		pier(1045),
		pier(1545),
		box(-20, 556, 1640, 38, '#4f7884', 1.2),
		box(-20, 556, 1640, 8, '#f0b77c', 0.8),
	].join('');
	const rider = (x: number, s: number, top: string, flip: boolean): string =>
		placed(
			{ x, y: 556, scale: s, flip },
			spot(-22, -9, 10, p.coal),
			spot(22, -9, 10, p.coal),
			path('M-30-14L-16-24L14-20L26-34L30-12L10-8L-20-8z', '#3a2d35'),
			figure(-6, 6, 62, poses.sit, { top, bottom: p.coal, hat: 'helmet', hatColour: p.lacquer }),
		);
	return picture(
		sky('#2f6f86', '#7fb0a8', '#f3cf8f', '#f7a868'),
		orb(330, 470, 66, '#f8b45c', 5, 0.7),
		streaks(120, 420, '#f6d9a8', 12, 5, 0.55, 640),
		ranges(3, '#8aa39a', '#2f5f68', '#f3b77c', { y: 470, swing: 110, wave: 330, seed: 58 }, 50),
		[950, 1030, 1110, 1200, 1290, 1390]
			.map((x, at) => box(x, 560 - 60 - (at % 3) * 40, 66, 120, mix('#5f6f78', '#a8806a', (at % 3) / 3), 1))
			.join(''),
		woods(skyline({ y: 610, swing: 6, wave: 150, seed: 4 }), 30, '#2a4f55', 5),
		water(636, 1067, '#f0ad74', '#1f4a5c'),
		mirrored(640, 0.32, span),
		span,
		glitter(330, 646, 1040, 150, '#fde0a0', 6, 0.85),
		ripples('#fbd7a4', { y0: 660, y1: 1040, count: 60, seed: 5, opacity: 0.4 }),
		ripples('#17394a', { y0: 680, y1: 1060, count: 60, seed: 9, opacity: 0.4, reach: 260 }),
		rider(250, 0.95, '#c8452f', false),
		rider(430, 0.95, '#f6efe0', false),
		rider(820, 0.95, '#3f6fa3', true),
		rider(1240, 0.95, '#e2b24a', false),
		figure(690, 557, 58, poses.walk, dresses.pupil),
		figure(980, 557, 60, poses.walk, dresses.farmer, true),
		box(1330, 506, 110, 44, p.cream, 1),
		box(1440, 520, 30, 30, '#c8452f', 1),
		spot(1360, 552, 9, p.coal),
		spot(1440, 552, 9, p.coal),
		strokes(
			Array.from({ length: 55 }, (_, at): readonly [Point, Point] => [
				[at * 30, 538],
				[at * 30, 558],
			]),
			'#3f5f6a',
			3,
		),
		line(
			[
				[-20, 540],
				[1620, 540],
			],
			'#3f5f6a',
			4,
		),
		placed(
			{ x: 960, y: 850, scale: 1.25 },
			path('M-230-14L240-22Q226 22 190 24L-200 24Q-226 16-230-14z', '#5f2f2a'),
			path('M-180-14Q-80-70 20-16z', '#d9b27a'),
			path('M-40-16Q50-60 130-18z', '#c99c62'),
			box(150, -78, 60, 60, '#e9dfca'),
			box(160, -68, 18, 18, p.deep),
			box(186, -68, 16, 18, p.deep),
			box(144, -84, 74, 8, p.lacquer),
			smoke(206, -84, 60, 20, '#4f5f68', 0.5),
		),
		birds(1180, 250, 5, 18, '#2f5560', 3),
		grass(0, 460, 1085, 150, '#14303c', 60, 4),
		bamboo(1530, 1090, 460, '#14303c', 6, 9),
	);
}
