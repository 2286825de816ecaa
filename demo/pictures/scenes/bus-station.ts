import { mirrored, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { land } from '../ridges.ts';
import { box, line, path, spot, strokes } from '../shapes.ts';
import { glow, rain, sky } from '../sky.ts';
import { townHouse } from '../town-house.ts';
import { glitter, ripples } from '../water.ts';

/** A night coach about to leave, the wet asphalt shining. */
export function busStation(): string {
	const windows = [0, 1, 2, 3, 4, 5]
		.map(
			(at) =>
				box(440 + at * 128, 430, 116, 96, at % 3 === 1 ? '#f0b860' : '#f6cf86', 1) +
				(at % 2 === 0 ? path(`M${452 + at * 128} 526q20-40 44-40q26 4 30 40z`, '#5a3a2c') + spot(496 + at * 128, 478, 16, '#5a3a2c') : ''),
		)
		.join('');
	const coach = [
		box(400, 330, 940, 400, '#b8322a', 2),
		path('M1340 330Q1400 340 1410 440L1424 640L1420 730L1340 730z', '#8f221f'),
		box(400, 330, 940, 30, '#e9dfca', 1),
		path('M400 580L1340 560L1340 640L400 690z', '#e9dfca'),
		path('M400 640L1340 620L1340 650L400 690z', '#f0b53c'),
		box(428, 390, 800, 24, '#3a1c20', 1),
		windows,
		box(1240, 420, 84, 300, '#5a1a1c', 1),
		box(1250, 430, 64, 130, '#f6cf86', 1),
		path('M1346 400L1396 404L1412 560L1346 560z', '#a9c4cc'),
		spot(560, 730, 62, '#14161f'),
		spot(560, 730, 28, '#6d7480'),
		spot(1160, 730, 62, '#14161f'),
		spot(1160, 730, 28, '#6d7480'),
		spot(1410, 660, 16, '#fff3cf'),
		box(420, 660, 20, 30, '#f6753c'),
	].join('');
	return picture(
		sky('#0f1a2c', '#1b2f42', '#2f4a58'),
		rain(60, 6, '#a9c4cc', 0.25),
		[0, 1, 2, 3, 4, 5, 6]
			.map((at) => townHouse(at * 240 - 30, 640, 190, 240 + (at % 3) * 70, '#22384a', at % 2 === 0 ? '#d9a052' : '#2d4656', at * 2 + 1))
			.join(''),
		path('M-20 200L1620 130L1620 190L-20 268z', '#3f5f6a'),
		path('M-20 262L1620 186L1620 200L-20 280z', '#1b2c3a'),
		strokes(
			[
				[
					[180, 250],
					[180, 800],
				],
				[
					[1500, 190],
					[1500, 760],
				],
			],
			'#4f6f78',
			18,
		),
		[330, 800, 1270]
			.map((x) => glow(x, 262 - x * 0.04, 330, '#ffd08a', 0.5) + box(x - 50, 240 - x * 0.04, 100, 14, '#fff0c8', 0.6))
			.join(''),
		land(
			[
				[-20, 720],
				[1620, 700],
			],
			'#2b4150',
			{ foot: '#131f2b', depth: 340 },
		),
		mirrored(786, 0.3, coach),
		glitter(1420, 700, 1020, 120, '#ffe3a4', 5, 0.6),
		glitter(760, 800, 1040, 420, '#f6a552', 8, 0.22),
		ripples('#7fa0a8', { y0: 800, y1: 1060, count: 50, seed: 4, opacity: 0.35, reach: 300 }),
		coach,
		path('M1424 640L1640 620L1640 790L1426 680z', '#fff0c8', 'opacity=".3"'),
		figure(1290, 800, 270, poses.stride, { top: '#3f7fa8', bottom: '#1a2430', hat: 'tail' }, true),
		figure(1420, 870, 310, poses.walk, { top: '#d9a441', bottom: '#1f2b38', hat: 'cap', hatColour: p.tea }, true),
		box(1440, 760, 74, 100, p.lacquer, 1.4),
		line(
			[
				[1462, 760],
				[1462, 730],
				[1492, 730],
				[1492, 760],
			],
			p.coal,
			5,
		),
		figure(250, 900, 330, poses.stand, { ...dresses.tay, top: '#3a3f78' }),
		figure(360, 906, 300, poses.offer, { top: '#e9dfca', bottom: '#1f2b38' }, true),
		box(130, 820, 96, 80, '#8a6a3a', 2),
		box(96, 850, 60, 54, '#3f7f6a', 2),
		figure(700, 960, 180, poses.walk, { top: '#c8452f', bottom: '#1f2b38' }),
		figure(620, 970, 330, poses.walk, { top: '#54406e', bottom: '#1a2430' }),
	);
}
