import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { bunting } from '../festive.ts';
import { palette as p } from '../palette.ts';
import { type Dress, figure, onlookers } from '../people.ts';
import { poses } from '../poses.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { bow, path, shape, spot, strokes } from '../shapes.ts';
import { cloud, sky } from '../sky.ts';
import { grass, woods } from '../trees.ts';

/** The còn ball flies for the ring at the Lồng Tồng festival. */
export function conThrowing(): string {
	const crowd: Dress[] = [
		dresses.tay,
		{ ...dresses.tay, top: '#3a3f6e' },
		{ top: '#e9dfca', bottom: p.coal },
		{ ...dresses.dao },
		{ top: p.lacquer, bottom: p.coal, hat: 'scarf', hatColour: '#2a2f55' },
		{ ...dresses.tayMan },
		{ top: '#5f8fb0', bottom: p.coal, hat: 'cone' },
	];
	const tassels = (x: number, y: number, dx: number, dy: number): string =>
		[p.lacquer, p.gold, p.jade, p.pink, p.indigo]
			.map((c, at) => bow([x, y], [x - dx * 0.5, y + dy * 0.4 + at * 14 - 28], [x - dx + at * 10, y + dy + at * 22 - 44], c, 7))
			.join('');
	return picture(
		sky('#5fa8c4', '#a9d5d6', '#e9eed2'),
		cloud(300, 260, 520, p.paper, 6),
		cloud(1350, 180, 460, p.paper, 3),
		cloud(1120, 420, 340, p.paper, 8, 0.9),
		ranges(3, '#9cc0b6', '#4f8f68', '#dfeac9', { y: 640, swing: 120, wave: 300, seed: 26 }, 50),
		woods(skyline({ y: 800, swing: 8, wave: 150, seed: 4 }), 34, '#3f7f4c', 5),
		land(skyline({ y: 820, swing: 6, wave: 300, seed: 4 }), '#a9c05c', { foot: '#7fa04a', depth: 240 }),
		limbPole(),
		bunting([835, 300], [-20, 560], 50, 18, [p.lacquer, p.gold, p.jade, p.pink], 38),
		bunting([835, 300], [1620, 600], 50, 18, [p.gold, p.lacquer, p.indigo, p.jade], 38),
		bow([560, 690], [470, 420], [570, 300], '#fdfcfa', 5, 'stroke-dasharray="2 22" opacity=".9"'),
		placed(
			{ x: 650, y: 196, turn: -38, scale: 1.15 },
			tassels(-20, 8, 230, 20),
			spot(0, 0, 44, p.lacquer),
			path('M-34-27q34 30 68 54M-30 30q34-24 62-60', 'none', 'stroke="#f0c75e" stroke-width="7"'),
			spot(0, 0, 11, p.jade),
		),
		onlookers(-20, 1640, 810, 46, crowd, 3),
		onlookers(-40, 400, 850, 64, crowd, 8),
		onlookers(1180, 1640, 856, 66, crowd, 9),
		figure(500, 990, 270, poses.reach, { ...dresses.tay, belt: p.pink }),
		figure(680, 970, 240, poses.point, dresses.tayMan),
		figure(1080, 985, 260, poses.raise, { ...dresses.tay, top: '#323a78', belt: p.gold }, true),
		figure(960, 960, 225, poses.point, { ...dresses.hmongMan }, true),
		spot(925, 775, 16, p.gold),
		tassels(925, 778, 20, 90),
		onlookers(-40, 420, 990, 108, crowd, 14),
		onlookers(1230, 1660, 985, 108, crowd, 22),
		grass(380, 1260, 1085, 60, '#5f8a3f', 60, 4),
	);
}

const limbPole = (): string =>
	`${
		shape(
			[
				[826, 840],
				[832, 120],
				[840, 120],
				[848, 840],
			],
			'#c9a85c',
			1,
		) +
		strokes(
			[200, 300, 400, 500, 600, 700].map((y): readonly [Point, Point] => [
				[829, y],
				[845, y],
			]),
			'#8a6f35',
			3,
		)
	}<circle cx="836" cy="112" r="78" fill="#fbe6a6" stroke="#c4261d" stroke-width="15"/><circle cx="836" cy="112" r="44" fill="#f3a53a"/>${spot(836, 112, 20, '#c4261d')}${bow([836, 190], [880, 300], [850, 400], p.pine, 8)}${[0, 1, 2, 3].map((at) => path(`M${844 + at * 6} ${205 + at * 46}q40-14 58 10q-30 10-58-10z`, '#4f8f4b')).join('')}`;
