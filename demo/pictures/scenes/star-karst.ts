import { type Point, picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, noise } from '../prng.ts';
import { land, skyline, towers } from '../ridges.ts';
import { curve, dots, line, path, star } from '../shapes.ts';
import { glow, sky, stars, veil } from '../sky.ts';
import { grass } from '../trees.ts';

/** The Milky Way over limestone, a tent alight. */
export function starKarst(): string {
	const stone = { body: '#1d2547', shade: '#141a38', cliff: '#3a4573', foot: '#39436f' };
	const luck = chance(5);
	const dust = (count: number, spread: number): Point[] =>
		Array.from({ length: count }, (): Point => {
			const t = luck.next();
			const off = (luck.next() + luck.next() + luck.next() - 1.5) * spread;
			return [260 + t * 1150 + off * 0.6, 760 - t * 860 + off];
		});
	return picture(
		sky('#0d1230', '#1b2552', '#3a4080', '#7a5f8e', '#d18f7e'),
		Array.from({ length: 15 }, (_, at) => {
			const t = at / 14;
			return glow(
				260 + t * 1130 + noise(3, at) * 40,
				770 - t * 850 + noise(8, at) * 40,
				190 + noise(5, at * 2) * 60,
				at % 3 === 0 ? '#e9c9c4' : at % 3 === 1 ? '#a99ad6' : '#8fa6dc',
				0.3,
			);
		}).join(''),
		dots(dust(420, 230), '#e9e2f2', 2.4, 'opacity=".7"'),
		dots(dust(70, 170), p.straw, 4.4, 'opacity=".9"'),
		curve(
			[
				[470, 640],
				[600, 540],
				[690, 490],
				[800, 370],
				[900, 300],
				[1010, 150],
				[1000, 230],
				[900, 350],
				[850, 420],
				[720, 520],
				[640, 560],
			],
			'#181d44',
			'opacity=".4"',
		),
		curve(
			[
				[1040, 160],
				[1130, 60],
				[1200, -30],
				[1190, 40],
				[1100, 130],
			],
			'#181d44',
			'opacity=".35"',
		),
		stars(700, 260, 8),
		star(1370, 180, 16, p.paper, 4, 0.16),
		star(300, 260, 12, p.straw, 4, 0.16),
		land(skyline({ y: 800, swing: 60, wave: 220, seed: 6, sharp: true }), '#3a4070', { foot: '#6d5f86', depth: 160 }),
		towers(5, 820, 1720, 900, 420, 8, stone, 0.7),
		towers(3, -160, 420, 900, 300, 4, stone, 0.2),
		veil(760, 900, '#c98f86', 0, 0.3),
		land(skyline({ y: 905, swing: 34, wave: 380, seed: 9, tilt: -30 }), '#101632', { grain: '#525c92', grains: 160 }),
		glow(620, 880, 260, '#f6b650', 0.55),
		path('M500 925Q540 800 622 790Q710 800 750 928z', '#f0a23c'),
		path('M622 790Q710 800 750 928L668 926Q660 840 622 790z', '#c9702f'),
		path('M622 792Q590 850 586 926L640 927Q640 850 622 792z', '#fbe3a2'),
		line(
			[
				[622, 788],
				[622, 776],
			],
			'#101632',
			4,
		),
		figure(840, 932, 120, poses.point, { top: '#0c1028', bottom: '#0c1028', skin: '#5b3f4a', hat: 'beret', hatColour: '#0c1028' }),
		figure(900, 934, 112, poses.stand, { top: '#4a2338', bottom: '#0c1028', skin: '#5b3f4a', hat: 'tail' }),
		grass(0, 1600, 1075, 110, '#0a0f26', 110, 5),
	);
}
