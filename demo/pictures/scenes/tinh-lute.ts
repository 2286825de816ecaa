import { picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { repeat } from '../prng.ts';
import { grainBox } from '../ridges.ts';
import { bow, box, curve, line, path, spot, strokes } from '../shapes.ts';
import { glow } from '../sky.ts';

/** A singer with the đàn tính on a dark stage. */
export function tinhLute(): string {
	const petals = Array.from({ length: 12 }, (_, at) =>
		placed({ x: 800, y: 470, turn: at * 30 }, path('M0-300Q60-380 0-430Q-60-380 0-300z', '#7a2a36', 'opacity=".6"')),
	).join('');
	const silver = '#dfe3e4';
	return picture(
		`<rect width="1600" height="1067" fill="#3a1220"/>`,
		glow(800, 460, 820, '#c8542f', 0.6),
		petals,
		spot(800, 470, 330, '#e9a24a'),
		spot(800, 470, 300, '#f3b960'),
		glow(800, 420, 300, '#fff0c0', 0.5),
		path('M-20-20L260-20Q300 400 180 820Q120 960 -20 980z', '#5f1a26'),
		path('M60-20Q110 400 20 900M150-20Q200 420 100 880M230-20Q260 400 160 840', 'none', 'stroke="#48131e" stroke-width="16"'),
		path('M1620-20L1340-20Q1300 400 1420 820Q1480 960 1620 980z', '#5f1a26'),
		path('M1540-20Q1490 400 1580 900M1450-20Q1400 420 1500 880M1370-20Q1340 400 1440 840', 'none', 'stroke="#48131e" stroke-width="16"'),
		path('M-20 890L1620 890L1620 1080L-20 1080z', '#2a0d17'),
		spot(800, 960, 640, '#6d2a26', 70),
		spot(800, 955, 560, '#8f3f2c', 54),
		[-1, 1]
			.map((side) =>
				placed(
					{ x: 800 + side * 440, y: 940, flip: side > 0 },
					figure(0, 0, 420, poses.hold, {
						...dresses.tay,
						top: '#252a5c',
						bottom: '#1d2046',
						hatColour: '#171a3a',
						belt: '#8a3a4a',
						skin: '#a06a4c',
					}),
					lute(14, -236, 0.46, -62),
				),
			)
			.join(''),
		singer(silver),
		lute(770, 690, 1, -58),
		curve(
			[
				[905, 570],
				[940, 552],
				[962, 566],
				[956, 590],
				[920, 604],
			],
			'#d39a72',
		),
		line(
			[
				[885, 492],
				[972, 606],
				[938, 590],
			],
			'#363f86',
			66,
		),
		line(
			[
				[950, 590],
				[936, 580],
			],
			'#b8324a',
			62,
		),
		curve(
			[
				[700, 690],
				[740, 668],
				[768, 690],
				[752, 724],
				[712, 726],
			],
			'#d39a72',
		),
		line(
			[
				[724, 496],
				[628, 622],
				[690, 682],
			],
			'#303880',
			68,
		),
		line(
			[
				[694, 686],
				[704, 694],
			],
			'#b8324a',
			62,
		),
		grainBox(240, 900, 1120, 120, '#f0a95c', 130, 4, 0.5),
		repeat(26, 7, (l) => spot(l.between(260, 1340), l.between(40, 860), l.between(2, 5), '#fbd9a0', undefined, 'opacity=".6"')),
	);
}

const singer = (silver: string): string =>
	path('M560 960Q580 760 690 640L920 640Q1030 760 1050 960Q800 1000 560 960z', '#1f2558') +
	path('M800 650Q860 800 860 975Q960 970 1050 960Q1030 760 920 640z', '#191e48') +
	path('M700 480Q720 430 770 425L840 425Q890 430 908 480Q930 600 912 680L696 680Q676 600 700 480z', '#2a3170') +
	path('M840 425Q890 430 908 480Q930 600 912 680L840 680z', '#222860') +
	path('M690 640Q800 676 918 640L922 684Q800 716 686 684z', '#b8324a') +
	path('M778 400h52v40q-26 20-52 0z', '#b98058') +
	path('M756 300Q752 400 805 418Q856 400 852 300Q840 256 804 254Q766 258 756 300z', '#d39a72') +
	path('M744 366Q730 262 800 240Q874 252 866 366L852 340Q850 296 820 288Q780 290 760 330z', '#171a3a') +
	path('M722 330Q740 214 804 210Q880 214 892 326Q850 258 806 258Q756 260 722 330z', '#20265c') +
	path('M722 330L736 470L762 420L748 350z', '#171a3a') +
	bow([734, 280], [800, 216], [880, 280], silver, 5, 'stroke-dasharray="2 9"') +
	[0, 1, 2].map((at) => bow([748 - at * 8, 446 + at * 6], [804, 520 + at * 34], [858 + at * 8, 446 + at * 6], silver, 7)).join('') +
	spot(804, 500, 10, silver) +
	spot(804, 528, 12, '#f0c75e');

const lute = (x: number, y: number, s: number, turn: number): string =>
	placed(
		{ x, y, scale: s, turn },
		path('M-9-520L9-520L12-60L-12-60z', '#6d4022', 'transform="rotate(116 0 0)"'),
		placed(
			{ turn: 116 },
			box(-16, -560, 32, 60, '#4a2a18', 1),
			strokes(
				[
					[
						[-34, -540],
						[34, -530],
					],
					[
						[-34, -516],
						[34, -508],
					],
				],
				'#e2b878',
				8,
			),
			spot(0, 0, 92, '#a8703c', 84),
			spot(-4, -4, 78, '#e6bb78', 72),
			spot(-4, -4, 12, '#8a5a2c'),
			strokes(
				[
					[
						[-4, 50],
						[-4, -520],
					],
					[
						[4, 50],
						[4, -520],
					],
				],
				'#fbf0d0',
				2.4,
			),
			box(-18, 34, 36, 10, '#6d4022', 0.6),
			spot(-34, -36, 16, '#f3d49c', 12),
		),
	);
