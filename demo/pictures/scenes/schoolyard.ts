import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { flag } from '../festive.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { grainBox, land, ranges } from '../ridges.ts';
import { box, dots, line, path, shape, strokes } from '../shapes.ts';
import { cloud, sky } from '../sky.ts';
import { crown } from '../trees.ts';

/** Morning in the schoolyard: the flag goes up, the classes stand in rows. */
export function schoolyard(): string {
	const windows = [0, 1]
		.map((floor) =>
			Array.from(
				{ length: 9 },
				(_, at) =>
					box(500 + at * 122, 350 + floor * 170, 76, 92, '#3f6f63', 0.8) +
					box(508 + at * 122, 358 + floor * 170, 28, 76, '#5f9a86', 0.6) +
					box(540 + at * 122, 358 + floor * 170, 28, 76, '#4f8a78', 0.6),
			).join(''),
		)
		.join('');
	const pupils = [0, 1, 2, 3]
		.map((row) =>
			Array.from({ length: 8 - row }, (_, at) => {
				const s = 82 + row * 34;
				const x = 400 + row * -40 + at * (130 + row * 34);
				const girl = hash(at, row) > 0;
				return (
					figure(x, 800 + row * 72, s * 1.25 - (row === 1 ? 20 : 0), poses.stand, girl ? dresses.pupilGirl : dresses.pupil, x < 840) +
					path(`M${x - s * 0.07} ${800 + row * 72 - s * 1.04}l${s * 0.14} 0l-${s * 0.05} ${s * 0.2}l-${s * 0.08}-${s * 0.02}z`, '#d03a2c')
				);
			}).join(''),
		)
		.join('');
	const flame = [
		[170, 250, 420, 230],
		[40, 360, 300, 200],
		[330, 330, 300, 180],
		[200, 390, 280, 130],
	]
		.map(
			([x = 0, y = 0, w = 0, h = 0], at) =>
				crown(x, y, w, h, '#3f7a48', at + 2) +
				['#c42f26', '#d8402a', '#ee6f42']
					.map((c, i) =>
						dots(
							Array.from(
								{ length: 31 },
								(_, j): Point => [x + hash(j, at * 7 + i) * 0.48 * w, y - h * 0.06 + hash(j + 50, at * 3 + i) * 0.46 * h],
							),
							c,
							30 - i * 7,
						),
					)
					.join(''),
		)
		.join('');
	return picture(
		sky('#8fc6d9', '#cfe5dd', '#f6efcf'),
		cloud(900, 160, 460, p.paper, 4, 0.95),
		cloud(1400, 110, 320, p.paper, 7, 0.9),
		ranges(2, '#9fc2ae', '#5f9a70', '#e2ebcb', { y: 300, swing: 90, wave: 300, seed: 92 }, 60),
		box(450, 320, 1180, 370, '#f0c868', 1.4),
		box(450, 320, 1180, 16, '#fbe6ae'),
		box(450, 488, 1180, 20, '#fbe6ae'),
		box(430, 268, 1220, 18, '#fbe6ae'),
		path('M420 300L500 220L1640 214L1640 320L420 320z', '#b5452e'),
		strokes(
			Array.from({ length: 46 }, (_, at): readonly [Point, Point] => [
				[510 + at * 25, 224],
				[440 + at * 26.4, 316],
			]),
			'#98361f',
			3,
		),
		windows,
		Array.from({ length: 10 }, (_, at) => box(476 + at * 122, 336, 14, 354, '#fbe6ae', 0.8)).join(''),
		strokes(
			Array.from({ length: 60 }, (_, at): readonly [Point, Point] => [
				[460 + at * 19.5, 466],
				[460 + at * 19.5, 488],
			]),
			'#fbf3d9',
			4,
		),
		box(960, 560, 90, 130, '#3a5f58', 1),
		grainBox(450, 330, 1180, 350, '#c9963a', 160, 5, 0.4),
		land(
			[
				[-20, 690],
				[1620, 684],
			],
			'#e9cfa0',
			{ foot: '#d3a874', depth: 380 },
		),
		path('M-20 760Q300 720 520 780Q420 860 -20 880z', '#b98d62', 'opacity=".5"'),
		line(
			[
				[1210, 780],
				[1210, 120],
			],
			'#e9ecec',
			10,
		),
		flag(1214, 130, 230, 0.14),
		shape(
			[
				[1130, 790],
				[1290, 790],
				[1310, 822],
				[1110, 822],
			],
			'#c9c2ae',
		),
		figure(1270, 800, 130, poses.reach, { top: p.paper, bottom: p.indigo }, true),
		figure(1390, 812, 168, poses.stand, { top: '#c8527a', bottom: p.paper, skirt: 'tunic', hat: 'bun' }, true),
		path('M210 300Q190 560 150 830L260 830Q236 560 250 300z', '#5a4030'),
		path('M230 480Q330 420 360 330L376 338Q350 450 244 540z', '#5a4030'),
		flame,
		pupils,
		dots(
			Array.from({ length: 40 }, (_, at): Point => [60 + Math.abs(hash(at, 3)) * 460, 780 + Math.abs(hash(at, 8)) * 270]),
			'#d8402a',
			9,
		),
		grainBox(0, 720, 1600, 340, '#b58752', 200, 9, 0.4),
	);
}
