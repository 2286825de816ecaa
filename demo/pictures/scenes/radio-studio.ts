import { type Point, picture, placed } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { hash } from '../prng.ts';
import { lightFall, windowOn } from '../rooms.ts';
import { box, curve, limb, line, path, shape, spot, strokes } from '../shapes.ts';
import { glow } from '../sky.ts';

/** The radio studio in the evening: microphone, headphones, hills behind the glass. */
export function radioStudio(): string {
	const foam = Array.from({ length: 40 }, (_, at) => {
		const [c, r] = [at % 5, Math.floor(at / 5)];
		return path(`M${c * 92 - 20} ${r * 92}l46 46l46-46l0 92l-46-46l-46 46z`, (c + r) % 2 === 0 ? '#3a3350' : '#332c48');
	}).join('');
	const faders = Array.from({ length: 15 }, (_, at): readonly [Point, Point] => [
		[430 + at * 62, 905],
		[418 + at * 64, 1010],
	]);
	const knobs = Array.from({ length: 30 }, (_, at) =>
		spot(440 + (at % 15) * 61.4, 850 + Math.floor(at / 15) * 30, 10, ['#e2a93b', '#d2502a', '#4fa79b'][at % 3] ?? p.gold),
	).join('');
	return picture(
		`<rect width="1600" height="1067" fill="#2b253f"/>`,
		foam,
		windowOn(
			520,
			80,
			1020,
			520,
			'#1d1930',
			2,
			box(520, 80, 1020, 520, '#e9a06a') +
				box(520, 80, 1020, 200, '#9a5f98') +
				box(520, 200, 1020, 90, '#bd6f92') +
				box(520, 270, 1020, 70, '#d88880') +
				glow(1240, 360, 320, '#fbdc9a', 0.9) +
				spot(1240, 380, 56, '#fbe6b0') +
				path('M520 400Q700 300 860 390T1200 380T1540 350V600H520z', '#a8648a') +
				path('M520 470Q760 380 960 460T1540 430V600H520z', '#6d4678') +
				path('M520 540Q900 470 1540 520V600H520z', '#45315f') +
				[640, 720, 800, 1000, 1100, 1340, 1430].map((x, at) => box(x, 530 + (at % 3) * 14, 10, 10, '#fbe0a0', 0.3)).join(''),
		),
		box(600, 20, 180, 44, '#a8231d', 1),
		spot(632, 42, 11, '#ffb09a'),
		strokes(
			[
				[
					[660, 42],
					[748, 42],
				],
			],
			'#ffd9c4',
			9,
		),
		glow(690, 42, 140, '#e9452c', 0.4),
		lightFall(
			[
				[540, 600],
				[1520, 600],
				[1300, 1080],
				[200, 1080],
			],
			0.07,
		),
		placed({ x: 420, y: 1060 }, figurePresenter()),
		path('M-20 800L1620 770L1620 1080L-20 1080z', '#6d4032'),
		path('M-20 800L1620 770L1620 790L-20 824z', '#a8684a'),
		shape(
			[
				[390, 830],
				[1370, 820],
				[1420, 1040],
				[350, 1050],
			],
			'#2f3348',
		),
		shape(
			[
				[390, 830],
				[1370, 820],
				[1372, 832],
				[388, 844],
			],
			'#4a5070',
		),
		knobs,
		strokes(faders, '#171a28', 9),
		Array.from({ length: 15 }, (_, at) =>
			box(406 + at * 63, 930 + Math.abs(hash(at, 4)) * 50, 34, 18, at % 4 === 0 ? '#d2502a' : '#e9e2d0', 0.6),
		).join(''),
		shape(
			[
				[1110, 690],
				[1380, 676],
				[1400, 806],
				[1130, 816],
			],
			'#171a28',
		),
		path('M1136 760l22-30l20 44l26-62l24 70l22-36l26 22l24-40l26 24l30-18', 'none', 'stroke="#7fd6c4" stroke-width="5"'),
		microphone(),
		headphones(1480, 900),
		path('M60 880h120l-10 110h-100z', '#e9e2d0') +
			path('M180 900q50 0 44 40q-6 30-52 24', 'none', 'stroke="#e9e2d0" stroke-width="14"') +
			path('M76 880q44-12 88 0l0 14q-44 8-88 0z', '#5a3522'),
		placed({ x: 120, y: 860 }, path('M-10 0Q-30-50 0-90Q20-130 0-160Q40-120 20-80Q0-40 14 0z', '#fbf0e0', 'opacity=".35"')),
	);
}

const figurePresenter = (): string =>
	path('M-330 40Q-320-250-160-320L20-330Q150-300 170 40z', '#2f6f5c') +
	path('M20-330Q150-300 170 40L60 40Q90-180 20-330z', '#24584a') +
	path('M-110-400h100v90q-50 36-100 0z', '#a06a48') +
	path('M-140-560Q-150-400-60-384Q30-400 34-540Q10-620-56-620Q-126-620-140-560z', '#c08a60') +
	path('M-156-440Q-190-640-60-660Q50-656 40-560Q-20-600-84-566Q-96-500-112-380Q-150-370-156-440z', '#2a2026') +
	path('M-96-540Q-112-680-34-676Q-6-672 8-656', 'none', 'stroke="#e2a93b" stroke-width="20"') +
	spot(-92, -510, 36, '#e2a93b', 50) +
	spot(-88, -510, 24, '#7d5a1c', 36) +
	limb(
		[
			[110, -180],
			[190, -60],
			[120, -20],
		],
		[90, 74, 50],
		'#24584a',
	);

const microphone = (): string =>
	line(
		[
			[1010, 840],
			[940, 640],
			[760, 560],
		],
		'#14121f',
		20,
	) +
	spot(940, 640, 18, '#4a4660') +
	placed(
		{ x: 690, y: 540, turn: -14 },
		box(-30, -20, 130, 40, '#3a3848', 1),
		curve(
			[
				[-130, -50],
				[-60, -78],
				[20, -66],
				[44, 0],
				[20, 66],
				[-60, 78],
				[-130, 50],
				[-152, 0],
			],
			'#1d1b28',
		),
		curve(
			[
				[-120, -40],
				[-60, -62],
				[0, -56],
				[10, -10],
				[-60, -6],
				[-130, -10],
			],
			'#3f3c52',
		),
		strokes(
			Array.from({ length: 14 }, (_, at): readonly [Point, Point] => [
				[-130 + at * 12, -44],
				[-126 + at * 12, 44],
			]),
			'#57536e',
			3,
		),
		box(38, -52, 16, 104, '#e2a93b', 0.8),
	);

const headphones = (x: number, y: number): string =>
	path(
		`M${x - 80} ${y + 20}Q${x - 90} ${y - 130} ${x} ${y - 134}Q${x + 90} ${y - 130} ${x + 80} ${y + 20}`,
		'none',
		'stroke="#14121f" stroke-width="22"',
	) +
	spot(x - 80, y + 30, 34, '#d2502a', 50) +
	spot(x + 80, y + 30, 34, '#d2502a', 50) +
	spot(x - 70, y + 30, 22, '#14121f', 40) +
	spot(x + 70, y + 30, 22, '#14121f', 40);
