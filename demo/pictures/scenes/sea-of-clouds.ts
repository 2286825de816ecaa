import { picture } from '../canvas.ts';
import { darker, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { noise } from '../prng.ts';
import { land, mound, skyline } from '../ridges.ts';
import { shape } from '../shapes.ts';
import { cloud, orb, sky, streaks, veil } from '../sky.ts';
import { conifer } from '../trees.ts';

/** Women on an ochre slope of cloud: the peaks above a sea of mist. */
export function seaOfClouds(): string {
	const bank = (y: number, colour: string, seed: number): string =>
		land(skyline({ y, swing: 16, wave: 300, seed }), colour, { foot: darker(colour, 0.02) }) +
		[0, 1, 2, 3, 4, 5, 6]
			.map((at) => {
				const [cx, cy, w] = [
					60 + at * 260 + noise(seed, at * 3.3) * 120,
					y + 30 + noise(at * 1.7, seed) * 34,
					330 + noise(seed, at * 2.7) * 190,
				];
				return (
					cloud(cx - 8, cy - 9, w, '#fbe6c6', seed + at) +
					cloud(cx, cy, w, colour, seed + at) +
					cloud(cx + w * 0.12, cy + 26, w * 0.6, darker(colour, 0.05), seed + at + 3)
				);
			})
			.join('');
	const isle = (x: number, y: number, w: number, h: number, colour: string, seed: number): string =>
		mound(x, y, w, h, seed, colour) + mound(x + w * 0.2, y, w * 0.5, h * 0.66, seed + 3, darker(colour, 0.14));
	return picture(
		sky('#3f6fa3', '#86abc9', '#f6dcb4', '#f8e9d0'),
		orb(1130, 330, 40, '#f8c76e', 7, 0.7),
		streaks(90, 260, p.paper, 7, 4, 0.4),
		land(skyline({ y: 430, swing: 50, wave: 240, seed: 8, sharp: true }), '#8fa6bd', { foot: '#d5dbe0', depth: 130 }),
		bank(470, '#e2e4e8', 3),
		isle(260, 560, 420, 150, '#5d7f9b', 3),
		isle(860, 540, 300, 90, '#7593aa', 6),
		isle(1400, 580, 460, 190, '#52768f', 8),
		bank(570, '#f0ece6', 9),
		isle(700, 740, 520, 210, '#34596f', 4),
		bank(725, '#f8f3ea', 14),
		isle(1560, 850, 520, 230, '#264a5c', 11),
		bank(850, '#fdfaf4', 22),
		veil(420, 900, '#f9d9a0', 0.16, 0),
		land(skyline({ y: 985, swing: 60, wave: 420, seed: 5, tilt: 190 }), '#173a3a', { grain: '#e2a93b', grains: 200, reach: 70 }),
		conifer(70, 920, 250, '#143433'),
		conifer(180, 930, 180, '#173a3a'),
		figure(470, 950, 205, poses.stand, { top: p.lacquer, bottom: '#16262d', hat: 'tail' }),
		shape(
			[
				[444, 778],
				[462, 772],
				[464, 850],
				[440, 846],
			],
			p.gold,
			1,
		),
		figure(580, 962, 200, poses.point, { top: p.coal, bottom: '#16262d', hat: 'cap', hatColour: p.deep }),
	);
}
