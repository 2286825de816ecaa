import { mirrored, picture, placed } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { type Dress, figure } from '../people.ts';
import { poses } from '../poses.ts';
import { ranges } from '../ridges.ts';
import { box, line, path, spot, strokes } from '../shapes.ts';
import { cloud, rain, sky } from '../sky.ts';
import { townHouse } from '../town-house.ts';
import { crown } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** A flooded street in the rain, a rescue boat between the houses. */
export function floodStreet(): string {
	const row = [
		townHouse(-60, 820, 250, 620, '#c9a06a', '#3a3f42', 3),
		townHouse(200, 760, 190, 470, '#8fb0a4', '#f3c982', 5),
		townHouse(400, 720, 150, 380, '#d9c9a0', '#3a3f42', 7),
		townHouse(560, 690, 110, 260, '#a8b4b0', '#f3c982', 8),
		townHouse(930, 690, 110, 250, '#c9a78a', '#3a3f42', 10),
		townHouse(1050, 715, 150, 360, '#8aa8b4', '#f3c982', 12),
		townHouse(1210, 760, 180, 440, '#d3b98a', '#3a3f42', 13),
		townHouse(1400, 820, 260, 600, '#a3b08f', '#3a3f42', 15),
	].join('');
	const vest: Dress = { top: p.orange, bottom: '#2a3338', hat: 'helmet', hatColour: p.lacquer, belt: p.rice };
	return picture(
		sky('#4a5a63', '#768789', '#a9b0a4'),
		cloud(300, 140, 900, '#3f4e58', 4, 0.8),
		cloud(1200, 170, 1000, '#46565f', 8, 0.8),
		ranges(2, '#7f8f8c', '#5f726f', '#a9b0a4', { y: 430, swing: 80, wave: 320, seed: 66 }, 50),
		box(670, 520, 260, 180, '#93a09b', 1),
		row,
		line(
			[
				[150, 330],
				[800, 480],
				[1450, 340],
			],
			'#2f3a40',
			4,
		),
		line(
			[
				[780, 700],
				[780, 380],
			],
			'#4a4f50',
			12,
		),
		line(
			[
				[740, 420],
				[820, 420],
			],
			'#4a4f50',
			8,
		),
		water(650, 1067, '#a8946a', '#6b5436'),
		mirrored(652, 0.2, row),
		path('M-20 650L1620 650L1620 672L-20 676z', '#b7a47c', 'opacity=".7"'),
		ripples('#d3c093', { y0: 665, y1: 1060, count: 90, seed: 4, opacity: 0.6, reach: 240 }),
		ripples('#54401f', { y0: 690, y1: 1060, count: 60, seed: 8, opacity: 0.35, reach: 260 }),
		figure(280, 510, 100, poses.raise, { top: p.lacquer, bottom: p.coal }),
		figure(1270, 560, 90, poses.point, { top: p.paper, bottom: p.coal }, true),
		spot(1120, 760, 80, '#3f5b3a', 14),
		crown(1130, 740, 170, 90, '#4f7048', 4),
		strokes(
			[
				[
					[360, 780],
					[470, 770],
				],
				[
					[520, 720],
					[590, 716],
				],
			],
			'#6d4922',
			9,
		),
		placed(
			{ x: 760, y: 870, scale: 1.5 },
			path('M-240 34Q-60 8 200 20Q80 52-120 48z', '#e6d9b0', 'opacity=".7"'),
			figure(-120, -8, 120, poses.row, { ...vest, hatColour: p.rice }),
			figure(-40, 14, 120, poses.sit, { top: '#6a5f8a', bottom: p.coal, hair: p.mist, skin: '#c08a64' }),
			figure(14, 14, 86, poses.sit, { top: p.paper, bottom: p.indigo }),
			figure(70, 14, 118, poses.sit, { top: '#8fb0a4', bottom: p.coal, hat: 'cone' }, true),
			figure(118, -4, 128, poses.point, vest),
			path('M-196-40Q-190-10-150 -8L120-8Q180-14 214-56Q226-20 190 18Q176 34 150 34L-150 34Q-200 26-196-40z', '#e8692b'),
			path('M-196-24Q-150 8 0 8T208-30', 'none', `stroke="${p.paper}" stroke-width="6"`),
			path('M-150 34Q-200 26-196-40L-188-36Q-180 14-140 18L170 18Q180 16 196 4Q190 34 150 34z', '#b84a1c'),
			box(-212, -36, 26, 44, p.coal, 0.8),
		),
		rain(170, 9, p.paper, 0.4),
	);
}
