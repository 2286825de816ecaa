import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { grainBox } from '../ridges.ts';
import { lightFall, pottedPlant, room } from '../rooms.ts';
import { box, dots, shape, spot, star, strokes } from '../shapes.ts';

/** Citizens at a one-stop counter. */
export function serviceDesk(): string {
	const clerk = (x: number, top: string, hat: 'bun' | 'tail' | undefined): string =>
		figure(
			x,
			900,
			470,
			{
				...poses.stand,
				armNear: [
					[-9, -64],
					[6, -56],
				],
				armFar: [
					[10, -64],
					[14, -56],
				],
			},
			{ top, bottom: p.coal, ...(hat === undefined ? {} : { hat }) },
		);
	const screen = (x: number): string =>
		box(x, 480, 120, 84, '#2f3f4a', 1) +
		box(x + 8, 488, 104, 66, '#a9d5e0', 0.8) +
		box(x + 50, 562, 20, 26, '#2f3f4a', 0.6) +
		box(x + 30, 584, 60, 8, '#2f3f4a', 0.4);
	const board = (x: number, c: string): string =>
		box(x, 190, 250, 76, c, 1) +
		box(x + 16, 206, 50, 44, p.paper, 0.6) +
		strokes(
			[
				[
					[x + 90, 216],
					[x + 226, 216],
				],
				[
					[x + 90, 240],
					[x + 190, 240],
				],
			],
			p.paper,
			9,
		);
	return picture(
		room(800, '#f3ead8', '#d9c7a6'),
		box(-20, 0, 1640, 110, '#a8231d', 1),
		box(-20, 104, 1640, 12, p.gold, 0.8),
		star(800, 56, 36, '#f4c63d'),
		strokes(
			[
				[
					[300, 56],
					[690, 56],
				],
				[
					[910, 56],
					[1300, 56],
				],
			],
			'#f4c63d',
			12,
		),
		board(130, p.tea),
		board(480, p.tea),
		board(830, p.deep),
		board(1180, p.tea),
		pottedPlant(60, 800, 330, '#2f7a50'),
		pottedPlant(1540, 800, 330, '#2f7a50'),
		clerk(260, '#fbfaf5', 'bun'),
		clerk(620, '#a9c9d6', undefined),
		clerk(960, '#fbfaf5', 'tail'),
		clerk(1310, '#a9c9d6', undefined),
		screen(330),
		screen(690),
		screen(1030),
		screen(1380),
		box(100, 590, 1400, 26, '#c9965c', 1.2),
		box(120, 616, 1360, 292, '#e6cfa4', 1.4),
		[120, 460, 800, 1140]
			.map(
				(x, at) =>
					box(x + 30, 646, 280, 230, at % 2 === 0 ? '#1f5c43' : '#2b6f52', 1) +
					spot(x + 170, 740, 46, p.cream) +
					dots(
						Array.from({ length: at + 1 }, (_, i): Point => [x + 170 + (i - at / 2) * 20, 740]),
						p.tea,
						14,
					),
			)
			.join(''),
		[400, 540, 720, 900, 1060, 1240]
			.map((x) =>
				shape(
					[
						[x, 588],
						[x + 54, 584],
						[x + 60, 592],
						[x + 4, 594],
					],
					p.paper,
				),
			)
			.join(''),
		figure(400, 1010, 560, poses.offer, { ...dresses.tay }, true),
		figure(800, 1020, 570, poses.offer, { top: '#d9733f', bottom: '#3a4656', hat: 'tail' }, true),
		shape(
			[
				[660, 650],
				[720, 640],
				[728, 690],
				[668, 700],
			],
			p.paper,
		),
		figure(1180, 1010, 560, poses.offer, { ...dresses.elder, top: '#6d7f6a', bottom: '#3a3f42' }),
		figure(1330, 1060, 300, poses.stand, { top: '#e2a93b', bottom: p.indigo, bareLegs: true }),
		figure(120, 1060, 520, poses.stand, { ...dresses.hmong }),
		lightFall(
			[
				[-20, 300],
				[300, 120],
				[1100, 1080],
				[400, 1080],
			],
			0.14,
		),
		grainBox(0, 870, 1600, 190, '#a98d5f', 140, 4, 0.4),
	);
}
