import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { grainBox } from '../ridges.ts';
import { hillView, lightFall, pottedPlant, room, windowOn } from '../rooms.ts';
import { box, path, spot, strokes } from '../shapes.ts';
import { glow } from '../sky.ts';

/** A commune health station: a nurse takes an old woman's blood pressure. */
export function clinic(): string {
	const bottle = (x: number, y: number, h: number, c: string): string =>
		box(x, y - h, 26, h, c, 0.8) + box(x + 6, y - h - 10, 14, 12, p.paper, 0.5) + box(x + 2, y - h * 0.6, 22, h * 0.3, p.paper, 0.4);
	return picture(
		placed(
			{ x: -190, y: -212, scale: 1.2 },
			room(770, '#cfe3d6', '#b9a488'),
			box(-20, 540, 1640, 232, '#8fc0ae', 1),
			box(-20, 530, 1640, 14, '#f6f3e6', 1),
			windowOn(560, 120, 470, 350, '#f6f3e6', 3, hillView(560, 120, 470, 350, '#5f9a68') + glow(900, 190, 140, '#fbe6a6', 0.8)),
			lightFall(
				[
					[560, 770],
					[900, 770],
					[1160, 1080],
					[640, 1080],
				],
				0.3,
			),
			box(1240, 150, 260, 420, '#f6f3e6', 1.2),
			box(1252, 166, 236, 392, '#5f8f8a', 1),
			[280, 400, 520].map((y) => box(1252, y, 236, 12, '#f6f3e6', 0.6)).join(''),
			[1264, 1304, 1350, 1396, 1440]
				.map(
					(x, at) =>
						bottle(x, 280, 60 + (at % 3) * 14, ['#c8683c', '#3f7fa8', '#e2b24a', '#6c9350', '#a8231d'][at] ?? p.gold) +
						bottle(x + 6, 400, 54 + ((at + 1) % 3) * 14, ['#e2b24a', '#a8231d', '#3f7fa8', '#f0d9a0', '#2b8575'][at] ?? p.gold),
				)
				.join(''),
			box(1262, 480, 90, 40, p.paper, 0.8),
			box(1368, 470, 100, 50, '#e9dfca', 0.8),
			box(120, 150, 270, 190, p.paper, 1),
			path('M242 180h26v46h46v26h-46v46h-26v-46h-46v-26h46z', '#1f5c43'),
			box(136, 380, 240, 120, '#f6ead0', 1),
			strokes(
				[400, 425, 450, 475].map((y): readonly [Point, Point] => [
					[156, y],
					[350 - (y % 3) * 20, y],
				]),
				'#8fb0a4',
				7,
			),
			pottedPlant(80, 860, 320, '#2f7a50'),
			box(640, 660, 330, 26, '#f0ead8', 1),
			box(660, 686, 16, 190, '#d9d0b8'),
			box(934, 686, 16, 190, '#d9d0b8'),
			box(700, 600, 90, 60, '#3f6f86', 1.2),
			box(710, 610, 70, 38, '#cfe9dd', 0.8),
			path('M720 632l12 0l6-14l10 26l8-12l14 0', 'none', 'stroke="#1f5c43" stroke-width="4"'),
			box(850, 640, 80, 20, '#e2b24a', 1),
			box(470, 810, 150, 20, '#8a5f3a'),
			box(482, 828, 14, 120, '#6d4729'),
			box(594, 828, 14, 120, '#6d4729'),
			box(1010, 800, 150, 20, '#3f6f7a'),
			box(1022, 820, 14, 130, '#2f5560'),
			box(1134, 820, 14, 130, '#2f5560'),
			figure(545, 955, 560, poses.sit, { ...dresses.tay, hair: p.mist, hatColour: '#2a2f55' }),
			figure(1085, 955, 580, poses.sit, { top: '#fbfaf5', bottom: '#e9efe9', hat: 'nurse', hatColour: '#fbfaf5', shoes: p.paper }, true),
			path('M690 690q40-20 70 4l-6 44q-34 12-66-6z', '#3f6f86'),
			path('M750 716Q800 760 786 660', 'none', 'stroke="#2b3a40" stroke-width="6"'),
			path('M1030 610Q1000 690 1040 720', 'none', 'stroke="#2b3a40" stroke-width="7"'),
			spot(1040, 724, 12, p.stone),
			figure(330, 950, 320, poses.stand, { top: '#e2a93b', bottom: '#3f5f86', bareLegs: true, hat: 'tail' }),
			grainBox(0, 800, 1600, 260, '#8a7355', 180, 4, 0.4),
		),
	);
}
