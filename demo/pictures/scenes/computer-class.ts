import { picture, placed } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { back, figure } from '../people.ts';
import { poses } from '../poses.ts';
import { hillView, lightFall, pottedPlant, room, windowOn } from '../rooms.ts';
import { box, path, star } from '../shapes.ts';

/** Pupils at laptops, their teacher at the board. */
export function computerClass(): string {
	const seat = (x: number, y: number, s: number, at: number): string => {
		const girl = at % 2 === 0;
		return placed(
			{ x, y, scale: s },
			box(-150, -10, 300, 20, '#c9965c', 1),
			box(-150, 10, 300, 70, '#a8753f', 1),
			box(-64, -108, 128, 92, '#2f4a56', 1.2),
			box(-56, -100, 112, 76, '#a9e0d9', 1),
			[
				[-48, -92, 60, '#1f5c43'],
				[-48, -76, 84, '#f6fbf6'],
				[-48, -60, 46, '#e2703a'],
				[-48, -44, 72, '#f6fbf6'],
			]
				.map(([bx, by, bw, c]) => box(Number(bx), Number(by), Number(bw), 9, String(c), 0.4))
				.join(''),
			box(-78, -16, 156, 9, '#3f5f6a', 0.6),
			back(0, -64, 92, { top: p.paper, bottom: p.indigo, ...(girl ? { hat: 'tail' as const } : {}) }),
			path('M-17-38L17-38L22-26L-22-26z', '#d03a2c'),
			path('M-54 20Q0 6 54 20L50 120L-50 120z', '#3f7f86'),
			path('M-54 20Q0 6 54 20L53 34Q0 20-53 34z', '#5f9aa0'),
		);
	};
	const row = (y: number, s: number, n: number, gap: number, seed: number): string =>
		Array.from({ length: n }, (_, at) => seat(800 + (at - (n - 1) / 2) * gap, y, s, at + seed)).join('');
	return picture(
		room(640, '#d6ebe6', '#9fb8ae'),
		windowOn(60, 120, 300, 320, '#f6f6ee', 2, hillView(60, 120, 300, 320, '#4f9a7a')),
		windowOn(1250, 120, 300, 320, '#f6f6ee', 2, hillView(1250, 120, 300, 320, '#4f9a7a')),
		box(440, 90, 740, 400, '#2a5f52', 1.2),
		`<rect x="440" y="90" width="740" height="400" fill="none" stroke="#c9965c" stroke-width="16"/>`,
		box(500, 130, 360, 270, '#eaf6ee', 1),
		box(520, 150, 320, 30, '#2b8575', 0.8),
		[
			[520, 200, 150],
			[520, 240, 220],
			[520, 280, 120],
			[520, 320, 190],
		]
			.map(([x = 0, y = 0, w = 0]) => box(x, y, w, 16, '#8fc0ae', 0.5))
			.join(''),
		star(770, 300, 44, '#e2a93b'),
		path(
			'M920 180q60-50 120 0t110-10M930 260l150 0M930 300l110 0M940 350q40 40 80 0t80 0',
			'none',
			'stroke="#eaf6ee" stroke-width="7" stroke-linecap="round"',
		),
		flagBust(),
		figure(960, 690, 400, poses.point, { top: '#e9dfca', bottom: '#3a4a5a', skirt: 'straight', hat: 'tail', bareLegs: true }, true),
		pottedPlant(1500, 680, 220, '#2f7a50'),
		row(690, 0.72, 5, 270, 1),
		row(840, 1, 4, 380, 2),
		row(1050, 1.45, 3, 560, 1),
		lightFall(
			[
				[60, 640],
				[360, 640],
				[760, 1080],
				[200, 1080],
			],
			0.16,
		),
	);
}

const flagBust = (): string => box(780, 20, 90, 56, '#c4261d', 0.8) + star(825, 48, 19, '#f4c63d');
