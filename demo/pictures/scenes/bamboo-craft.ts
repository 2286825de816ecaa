import { type Point, picture, placed } from '../canvas.ts';
import { darker, lighter } from '../palette.ts';
import { hash, repeat } from '../prng.ts';
import { grainBox } from '../ridges.ts';
import { lightFall } from '../rooms.ts';
import { bow, curve, line, path, shape, spot, strokes } from '../shapes.ts';
import { glow } from '../sky.ts';

/** A craftsman bends the ribs of a bamboo basket. */
export function bambooCraft(): string {
	const ribs = Array.from({ length: 34 }, (_, at) => {
		const a = Math.PI + (at / 33) * Math.PI;
		const [x0, y0] = [930 + Math.cos(a) * 250, 700 + Math.sin(a) * 44];
		const [x1, y1] = [930 + Math.cos(a) * (350 + hash(at, 3) * 24), 470 + Math.sin(a) * 150 - Math.abs(hash(at, 6)) * 90];
		return bow([x0, y0 + 30], [x0 + (x1 - x0) * 0.3, y0 - 90], [x1, y1], at % 2 === 0 ? '#d9b565' : '#c09a48', 9);
	}).join('');
	const weave = Array.from({ length: 9 }, (_, row) =>
		Array.from({ length: 21 }, (_, c) => {
			const y = 690 + row * 29;
			const half = 262 - row * row * 1.3;
			const x = 930 - half + (c / 21) * half * 2;
			const w = (half * 2) / 21;
			const dip = Math.sin((c / 20) * Math.PI) * 38;
			return (c + row) % 2 === 0 ? `M${Math.round(x)} ${Math.round(y + dip)}h${Math.round(w + 1)}v25h-${Math.round(w + 1)}z` : '';
		}).join(''),
	).join('');
	const finished = (x: number, y: number, s: number, c: string): string =>
		placed(
			{ x, y, scale: s },
			path('M-100-120Q-90 0-60 4L60 4Q90 0 100-120z', c),
			path(
				Array.from({ length: 42 }, (_, at) => {
					const [r, k] = [Math.floor(at / 7), at % 7];
					return `M${-84 + k * 24 + (r % 2) * 12 + r * 0}${' '}${-108 + r * 18}h13v9h-13z`;
				}).join(''),
				darker(c, 0.22),
			),
			spot(0, -120, 102, lighter(c, 0.16), 24),
			spot(0, -120, 84, darker(c, 0.45), 16),
		);
	return picture(
		`<rect width="1600" height="1067" fill="#e9d9a8"/>`,
		path('M-20-20L1620-20L1620 560L-20 640z', '#c9b478'),
		strokes(
			Array.from({ length: 26 }, (_, at): readonly [Point, Point] => [
				[at * 66, -20],
				[at * 66 + 6, 620],
			]),
			'#b59c5c',
			7,
		),
		strokes(
			[140, 330, 500].map((y): readonly [Point, Point] => [
				[-20, y],
				[1620, y - 20],
			]),
			'#9c8248',
			10,
		),
		path('M1080-20L1620-20L1620 470L1130 520z', '#8fae6c'),
		path('M1080 300Q1300 160 1620 260L1620 470L1130 520z', '#5f8f58'),
		shape(
			[
				[1066, -20],
				[1096, -20],
				[1146, 560],
				[1110, 560],
			],
			'#7d6434',
		),
		glow(1350, 120, 360, '#fbf0c0', 0.6),
		lightFall(
			[
				[1130, 520],
				[1620, 470],
				[1300, 1080],
				[500, 1080],
			],
			0.26,
		),
		finished(140, 640, 1.3, '#d9b160'),
		finished(110, 520, 1, '#c99c4c'),
		finished(330, 630, 1, '#e2c27a'),
		line(
			[
				[20, 160],
				[400, 150],
			],
			'#7d6434',
			8,
		),
		[90, 190, 300].map((x, at) => finished(x, 250 + at * 6, 0.62, at % 2 === 0 ? '#d9b160' : '#c99c4c')).join(''),
		path('M300 1080Q330 780 520 700L760 720Q820 860 1000 900L980 1080z', '#3a3f5e'),
		path('M560 730Q800 800 1010 900Q1080 950 1000 1010Q820 1020 600 960z', '#2c3150'),
		path('M340 720Q330 470 470 400L620 400Q740 450 760 720Q560 790 340 720z', '#6d4a36'),
		path('M600 400Q740 450 760 720Q690 750 640 752Q690 560 600 400z', '#5a3b2a'),
		path('M500 340h90v70q-46 34-90 0z', '#a06a48'),
		path('M480 210Q470 350 550 368Q630 352 636 236Q600 160 540 164Q490 170 480 210z', '#b87a52'),
		path('M466 300Q450 150 550 138Q640 142 642 226Q590 196 544 214Q520 280 508 320Q486 330 466 300z', '#d9d5c6'),
		ribs,
		path('M664 680Q690 900 730 950L1130 950Q1170 900 1196 680Q930 760 664 680z', '#b58a3c'),
		path(weave, '#e6c678'),
		bow([662, 684], [930, 766], [1198, 684], '#f0d68e', 16),
		line(
			[
				[440, 500],
				[556, 636],
				[750, 650],
			],
			'#7d573f',
			84,
		),
		line(
			[
				[650, 480],
				[840, 566],
				[972, 602],
			],
			'#664432',
			78,
		),
		line(
			[
				[776, 652],
				[782, 652],
			],
			'#e9dcc0',
			66,
		),
		line(
			[
				[992, 608],
				[998, 610],
			],
			'#e9dcc0',
			62,
		),
		curve(
			[
				[770, 620],
				[830, 612],
				[880, 640],
				[872, 676],
				[830, 690],
				[776, 680],
			],
			'#b87a52',
		),
		strokes(
			[
				[
					[850, 640],
					[892, 652],
				],
				[
					[846, 660],
					[886, 674],
				],
			],
			'#9c6440',
			5,
		),
		curve(
			[
				[1000, 580],
				[1050, 590],
				[1084, 630],
				[1064, 660],
				[1020, 652],
				[994, 620],
			],
			'#b87a52',
		),
		bow([880, 650], [1100, 560], [1330, 760], '#f0d68e', 13),
		bow([1330, 760], [1450, 860], [1560, 820], '#f0d68e', 13),
		repeat(26, 4, (l) =>
			bow(
				[l.between(1000, 1500), l.between(960, 1050)],
				[l.between(1100, 1500), l.between(930, 1000)],
				[l.between(1100, 1600), l.between(980, 1060)],
				l.pick(['#c9a24f', '#e6c678', '#a8823a']),
				8,
			),
		),
		line(
			[
				[1180, 1010],
				[1290, 960],
			],
			'#8b8f8c',
			16,
		),
		line(
			[
				[1290, 960],
				[1350, 934],
			],
			'#5a3522',
			20,
		),
		grainBox(0, 700, 1600, 360, '#a8864a', 150, 5, 0.4),
	);
}
