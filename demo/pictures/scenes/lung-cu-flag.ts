import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { flag } from '../festive.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { line, path, shape, spot, star, strokes } from '../shapes.ts';
import { birds, cloud, sky } from '../sky.ts';
import { grass, tree, woods } from '../trees.ts';
import { village } from '../village.ts';

/** The flag tower of Lũng Cú over the roofs of the plateau. */
export function lungCuFlag(): string {
	const steps = strokes(
		Array.from({ length: 26 }, (_, at): readonly [Point, Point] => {
			const t = at / 26;
			const x = 560 + 330 * t + Math.sin(t * 9) * 34;
			return [
				[x - 26 * (1.3 - t), 985 - 350 * t],
				[x + 26 * (1.3 - t), 985 - 350 * t],
			];
		}),
		'#e9dfc2',
		7,
	);
	return picture(
		sky('#2f7fae', '#6fb3cc', '#cfe5df'),
		cloud(330, 330, 620, p.paper, 4),
		cloud(1420, 470, 460, p.paper, 9),
		cloud(520, 160, 300, p.paper, 6, 0.85),
		ranges(3, '#8fb3bd', '#4a7f80', '#cfe0d6', { y: 610, swing: 130, wave: 170, seed: 43, sharp: true }, 66),
		path('M180 1080Q420 860 600 760Q760 650 900 632Q1040 640 1180 760Q1340 880 1620 960L1620 1080z', '#2f6a4e'),
		path('M900 632Q1040 640 1180 760Q1340 880 1620 960L1620 1080L1180 1080Q1120 860 900 632z', '#1f5040'),
		woods(
			[
				[330, 960],
				[400, 910],
				[470, 870],
				[540, 820],
				[600, 780],
				[670, 735],
				[740, 700],
			],
			46,
			'#3f7f56',
			5,
		),
		woods(
			[
				[1080, 690],
				[1150, 750],
				[1220, 800],
				[1290, 850],
				[1370, 890],
				[1450, 920],
				[1540, 945],
			],
			48,
			'#2a5f48',
			8,
		),
		path('M520 1000Q560 900 700 850Q800 810 780 760Q770 700 880 640L904 640Q830 700 830 760Q840 830 720 876Q620 920 600 1000z', '#c9b384'),
		steps,
		flagTower(),
		land(skyline({ y: 985, swing: 22, wave: 330, seed: 6, tilt: 30 }), '#4a7f45', {
			foot: '#2f6040',
			depth: 120,
			grain: '#a5b95c',
			grains: 160,
		}),
		village(60, 520, 1010, 110, 4, '#54504e', '#d29a58', 3),
		village(1120, 1560, 1030, 120, 4, '#5d5653', '#c98f52', 7),
		tree(1080, 1030, 130, '#5c8f4b', 3),
		tree(600, 1040, 110, '#6c9350', 6),
		figure(660, 960, 76, poses.walk, dresses.hmong),
		figure(600, 975, 78, poses.walk, { top: p.lacquer, bottom: p.coal }),
		figure(790, 822, 46, poses.walk, { top: p.gold, bottom: p.coal }),
		figure(850, 690, 34, poses.walk, dresses.white),
		birds(420, 480, 5, 18, '#2b5560', 4),
		grass(0, 1600, 1085, 46, '#24523a', 60, 3),
	);
}

function flagTower(): string {
	const side = (x0: number, x1: number, y: number, h: number, fill: string): string =>
		shape(
			[
				[x0, y - h],
				[x1, y - h],
				[x1 + (x1 - 900) * 0.1, y],
				[x0 + (x0 - 900) * 0.1, y],
			],
			fill,
			0.8,
		);
	const shaft = [
		[-56, -34, '#d9cda8'],
		[-34, 12, '#f1e7c8'],
		[12, 40, '#cdbf98'],
		[40, 56, '#a39672'],
	]
		.map(([a, b, c]) => side(900 + Number(a), 900 + Number(b), 612, 250, String(c)))
		.join('');
	const relief = spot(890, 545, 19, '#b39c63', 22) + spot(890, 545, 12, '#e6d7a6', 14) + spot(931, 547, 9, '#9c8a58', 21);
	return (
		shape(
			[
				[800, 652],
				[820, 606],
				[980, 606],
				[1000, 652],
			],
			'#b8a983',
			1,
		) +
		shape(
			[
				[930, 606],
				[980, 606],
				[1000, 652],
				[940, 652],
			],
			'#93855f',
			1,
		) +
		shaft +
		relief +
		strokes(
			[
				[
					[902, 380],
					[902, 600],
				],
				[
					[852, 450],
					[952, 450],
				],
			],
			'#b8aa84',
			3,
		) +
		shape(
			[
				[832, 362],
				[968, 362],
				[956, 340],
				[844, 340],
			],
			'#e6dab6',
			0.8,
		) +
		strokes(
			[845, 865, 885, 905, 925, 945].map((x): readonly [Point, Point] => [
				[x, 340],
				[x, 322],
			]),
			'#c4b78f',
			4,
		) +
		line(
			[
				[842, 322],
				[958, 322],
			],
			'#c4b78f',
			5,
		) +
		line(
			[
				[900, 330],
				[900, 40],
			],
			'#e9eef0',
			9,
		) +
		star(900, 34, 14, p.gold) +
		flag(904, 50, 400, 0.13)
	);
}
