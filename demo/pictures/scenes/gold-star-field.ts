import { type Point, picture, placed } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { darker, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance } from '../prng.ts';
import { grainBox, land, ranges, skyline } from '../ridges.ts';
import { box, line, path, shape, spot, strokes } from '../shapes.ts';
import { cloud, sky } from '../sky.ts';
import { grass, woods } from '../trees.ts';
import { village } from '../village.ts';

/** Harvest on the plain: a threshing machine, sheaves, straw in the air. */
export function goldStarField(): string {
	const luck = chance(12);
	const strips = Array.from({ length: 9 }, (_, at) =>
		path(
			`M${800 - 30 - at * 8} 470L${at * 420 - 1500} 1080L${at * 420 - 1180} 1080L${800 - 20 - at * 2} 470z`,
			at % 2 === 0 ? '#edbd4a' : '#d9a338',
		),
	).join('');
	const sheaf = (x: number, y: number, s: number): string =>
		placed(
			{ x, y, scale: s },
			path('M-34-70Q-10-30-12-26L-30 0L30 0L12-26Q12-32 36-70Q18-84 0-74Q-18-86-34-70z', '#e2ab3c'),
			path('M0-74Q18-84 36-70Q12-32 12-26L30 0L6 0z', '#b98229'),
			box(-14, -31, 28, 7, '#8a5f1f', 0.4),
		);
	const straw = Array.from({ length: 90 }, (): readonly [Point, Point] => {
		const t = luck.next();
		const [x, y] = [1130 + t * 330 + luck.between(-30, 30), 640 - Math.sin(t * 2.6) * 240 + t * 130 + luck.between(-60, 60)];
		return [
			[x, y],
			[x + luck.between(-20, 20), y + luck.between(-14, 14)],
		];
	});
	return picture(
		sky('#3f8fb5', '#8cc3cf', '#e6ecd3'),
		cloud(380, 210, 620, p.paper, 4),
		cloud(1120, 140, 420, p.paper, 7, 0.95),
		cloud(1460, 260, 380, p.paper, 2, 0.95),
		ranges(2, '#7fa6a8', '#4f8a7a', '#cfdcb5', { y: 400, swing: 80, wave: 340, seed: 23 }, 44),
		woods(skyline({ y: 468, swing: 5, wave: 150, seed: 4 }), 22, '#3f7046', 8),
		village(1180, 1460, 480, 44, 4, p.clay, '#efe2c4', 6),
		land(skyline({ y: 490, swing: 4, wave: 300, seed: 6 }), '#f0c65a'),
		strips,
		path('M-20 500L1620 486L1620 510L-20 530z', '#c0a43c'),
		grainBox(0, 540, 1600, 520, '#a8742a', 300, 8, 0.4),
		[
			[120, 640, 0.8],
			[250, 630, 0.75],
			[370, 640, 0.8],
			[60, 760, 1.1],
			[230, 770, 1.15],
			[1540, 700, 1],
			[1460, 930, 1.5],
			[1300, 990, 1.6],
		]
			.map(([x = 0, y = 0, s = 1]) => sheaf(x, y, s))
			.join(''),
		figure(420, 700, 140, poses.bend, { ...dresses.farmer }),
		figure(540, 690, 136, poses.bend, { ...dresses.planter }, true),
		figure(640, 700, 140, poses.carry, { ...dresses.farmer, top: '#e9dcc0' }),
		sheaf(640, 575, 0.7),
		strokes(straw, '#f8dd92', 4),
		strokes(straw.slice(0, 40), '#c98f2c', 3),
		thresher(960, 880, 1.7),
		figure(690, 920, 290, poses.offer, { top: '#3f6f86', bottom: p.coal, hat: 'cone' }),
		sheaf(775, 775, 0.9),
		figure(1330, 900, 270, poses.stoop, { top: p.tea, bottom: p.coal, hat: 'cone' }, true),
		sheaf(170, 1010, 1.9),
		sheaf(360, 1040, 1.9),
		sheaf(530, 1060, 1.7),
		grass(0, 1600, 1085, 60, '#c08a2a', 140, 6),
	);
}

const thresher = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		spot(0, 4, 140, '#7a5318', 12, 'opacity=".4"'),
		shape(
			[
				[-86, -110],
				[60, -110],
				[88, -70],
				[88, -26],
				[-86, -26],
			],
			p.lacquer,
		),
		shape(
			[
				[60, -110],
				[88, -70],
				[88, -26],
				[60, -26],
			],
			darker(p.lacquer, 0.25),
		),
		shape(
			[
				[-130, -96],
				[-86, -104],
				[-86, -78],
				[-136, -84],
			],
			p.gold,
		),
		shape(
			[
				[60, -110],
				[104, -142],
				[120, -130],
				[86, -84],
			],
			darker(p.gold, 0.12),
		),
		box(-66, -94, 52, 30, darker(p.lacquer, 0.35)),
		spot(16, -66, 24, p.coal),
		spot(16, -66, 15, p.stone),
		spot(16, -66, 5, p.coal),
		line(
			[
				[-30, -110],
				[-30, -140],
				[-18, -148],
			],
			p.coal,
			6,
		),
		spot(-50, -20, 24, p.coal),
		spot(-50, -20, 10, p.gold),
		spot(52, -20, 24, p.coal),
		spot(52, -20, 10, p.gold),
	);
