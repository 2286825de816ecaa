import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { repeat } from '../prng.ts';
import { grainBox, land, skyline } from '../ridges.ts';
import { bow, limb, path, spot } from '../shapes.ts';
import { birds, orb, sky } from '../sky.ts';
import { crown, grass, woods } from '../trees.ts';

/** The banyan of Tân Trào. */
export function tanTraoBanyan(): string {
	const bark = '#5f4a3a';
	const roots = repeat(26, 4, (luck, at) => {
		const x = 480 + at * 26 + luck.between(-10, 10);
		return bow(
			[x + luck.between(-30, 30), 300 + luck.between(0, 120)],
			[x + luck.between(-16, 16), 560],
			[x, 760 + luck.between(-10, 30)],
			luck.pick([bark, '#4a392d', '#7a6350']),
			luck.between(4, 15),
		);
	});
	const boughs = [
		[
			[800, 640],
			[620, 430],
			[330, 330],
			[120, 340],
		],
		[
			[820, 620],
			[900, 420],
			[1150, 300],
			[1450, 300],
		],
		[
			[790, 620],
			[740, 380],
			[640, 200],
		],
		[
			[820, 600],
			[880, 330],
			[960, 160],
		],
	]
		.map((points, at) =>
			limb(
				points.map(([x = 0, y = 0]): Point => [x, y]),
				at < 2 ? [120, 84, 50, 16] : [100, 60, 20],
				bark,
			),
		)
		.join('');
	const leaves = [
		[150, 280, 420, 250],
		[420, 200, 460, 280],
		[760, 130, 560, 300],
		[1120, 180, 520, 280],
		[1420, 270, 440, 260],
		[620, 320, 260, 120],
		[1010, 310, 280, 130],
		[280, 390, 240, 110],
		[1340, 400, 260, 120],
	]
		.map(([x = 0, y = 0, w = 0, h = 0], at) => crown(x, y, w, h, at % 2 === 0 ? '#2f6a45' : '#3d7a4c', at + 30))
		.join('');
	return picture(
		sky('#d9e2b8', '#f3e6b0', '#f8edc9'),
		orb(1330, 470, 40, '#fbe29a', 7, 0.6),
		land(skyline({ y: 560, swing: 60, wave: 300, seed: 6 }), '#a9bd84', { foot: '#dfdba0', depth: 160 }),
		land(skyline({ y: 640, swing: 30, wave: 300, seed: 9 }), '#7fa35e', { foot: '#bfc272', depth: 160 }),
		woods(skyline({ y: 672, swing: 10, wave: 160, seed: 4 }), 26, '#5c8a4e', 7),
		land(skyline({ y: 760, swing: 10, wave: 400, seed: 3 }), '#a9ab58', { foot: '#7d8a44', depth: 300 }),
		path('M1620 800Q1200 820 1040 880Q900 950 980 1080L1500 1080Q1400 960 1620 900z', '#e2cf95'),
		spot(800, 830, 560, '#4f6234', 60, 'opacity=".55"'),
		boughs,
		path(
			'M640 800Q720 640 700 540Q760 500 800 560Q850 500 900 540Q900 660 990 800Q1060 850 1120 870Q960 850 900 870Q860 820 820 880Q790 830 740 872Q660 850 520 880Q610 850 640 800z',
			bark,
		),
		path('M810 560Q860 510 900 540Q900 660 990 800Q1060 850 1120 870Q960 850 900 870Q850 760 810 560z', '#473629'),
		roots,
		leaves,
		figure(370, 930, 190, poses.stand, { ...dresses.elder, top: p.paper }),
		figure(440, 934, 178, poses.stand, { ...dresses.tay }, true),
		figure(300, 940, 130, poses.point, dresses.pupil),
		figure(236, 944, 124, poses.stand, { ...dresses.pupil, band: p.lacquer }),
		figure(1180, 960, 200, poses.walk, { top: p.lacquer, bottom: p.coal, hat: 'tail' }, true),
		birds(1330, 360, 5, 15, '#4f6234', 3),
		grainBox(0, 780, 1600, 280, '#e6df9c', 220, 5, 0.6),
		grass(0, 700, 1085, 90, '#4f6234', 80, 4),
		grass(1400, 1600, 1085, 110, '#4f6234', 24, 7),
	);
}
