import { mirrored, picture, placed } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { land, skyline } from '../ridges.ts';
import { path, spot, strokes } from '../shapes.ts';
import { sky, streaks } from '../sky.ts';
import { bamboo, grass, woods } from '../trees.ts';
import { glitter, ripples, water } from '../water.ts';

/** Egrets come home to the bamboo at dusk. */
export function egretsDusk(): string {
	const wing = (x: number, y: number, s: number, up: number, flip = false): string =>
		placed(
			{ x, y, scale: s, flip },
			path(`M-4 0Q-30-${30 * up} -84-${26 * up}Q-50-${8 * up}-22 12z`, '#f3e6ea'),
			path(`M0 2Q20-${52 * up} 62-${70 * up}Q46-${20 * up} 26 10z`, '#d8c3d6'),
			path('M-60 22Q-10-8 34 0Q50-10 62-4L80 0L60 5Q44 6 30 14Q-10 26-60 22z', p.paper),
			strokes(
				[
					[
						[-52, 20],
						[-86, 26],
					],
				],
				'#3a2c50',
				3,
			),
			path('M60-4l24 5l-24 3z', p.gold),
		);
	const reeds = bamboo(180, 960, 640, '#231b40', 4, 12) + bamboo(420, 950, 430, '#2c224c', 9, 9);
	return picture(
		sky('#3a2f66', '#6f4f8a', '#b0698c', '#e8957a', '#f6c28a'),
		spot(980, 560, 250, '#f8c88c', 250, 'opacity=".35"'),
		spot(980, 560, 190, '#fbd9a0'),
		streaks(360, 640, '#8a5485', 12, 3, 0.75, 700),
		streaks(120, 380, '#a8628c', 8, 8, 0.5, 800),
		land(skyline({ y: 690, swing: 50, wave: 240, seed: 7, sharp: true }), '#6a4a80', { foot: '#b8708a', depth: 90 }),
		woods(skyline({ y: 728, swing: 10, wave: 200, seed: 5 }), 28, '#452f63', 4),
		water(742, 1067, '#e39a80', '#3a2c5e'),
		glitter(980, 748, 1040, 330, '#fbdcaa', 4, 0.8),
		ripples('#5f4078', { y0: 760, y1: 1060, count: 60, seed: 9, opacity: 0.5, reach: 280 }),
		mirrored(760, 0.2, reeds),
		reeds,
		path('M-20 940Q300 900 640 1000L700 1080L-20 1080z', '#1b1533'),
		roost(),
		[
			[1010, 420, 1.25, 1, false],
			[1220, 330, 1, 0.6, true],
			[800, 300, 0.9, -0.5, false],
			[1380, 470, 0.8, 0.9, true],
			[690, 480, 0.75, 0.7, false],
			[1180, 560, 0.62, -0.6, true],
			[560, 200, 0.6, 0.8, false],
			[1440, 240, 0.6, -0.5, true],
			[900, 180, 0.5, 0.8, false],
		]
			.map(([x, y, s, up]) => wing(Number(x), Number(y), Number(s) * 1.25, Math.abs(Number(up)) * (Number(up) < 0 ? 0.4 : 1), true))
			.join(''),
		grass(0, 760, 1080, 150, '#1b1533', 70, 3),
		grass(1150, 1600, 1085, 190, '#1b1533', 60, 6),
		placed(
			{ x: 1330, y: 985 },
			path('M-90-14Q0 10 96-18Q70 16 0 16Q-70 14-90-14z', '#1b1533'),
			figure(-40, -2, 110, poses.sit, { top: '#1b1533', bottom: '#1b1533', hat: 'cone', hatColour: '#2c224c', skin: '#1b1533' }),
		),
	);
}

const roost = (): string =>
	[
		[120, 420],
		[300, 520],
		[60, 560],
		[430, 620],
		[210, 640],
		[380, 460],
	]
		.map(([x = 0, y = 0]) => path(`M${x - 24} ${y + 10}q10-26 30-22q8-20 2-32l14 4l-6 2q10 22 0 36q-14 20-40 12z`, '#efe0ea'))
		.join('');
