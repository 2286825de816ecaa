import { type Point, picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { type Dress, figure, onlookers } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { grainBox, land, ranges, skyline } from '../ridges.ts';
import { bow, line, path, spot, strokes } from '../shapes.ts';
import { cloud, sky } from '../sky.ts';
import { woods } from '../trees.ts';

/** A village match seen through the goal net. */
export function footballPitch(): string {
	const net = strokes(
		[
			...Array.from({ length: 25 }, (_, at): readonly [Point, Point] => [
				[210 + at * 50, 214],
				[60 + at * 62, 1080],
			]),
			...Array.from({ length: 15 }, (_, at): readonly [Point, Point] => [
				[200 - at * 10, 262 + at * 58],
				[1420 + at * 10, 262 + at * 58],
			]),
		],
		p.paper,
		2.6,
		'opacity=".5"',
	);
	const red: Dress = { top: '#c8322a', bottom: p.paper, bareLegs: true, bareArms: true };
	const white: Dress = { top: p.paper, bottom: '#27407a', bareLegs: true, bareArms: true };
	const bands = Array.from({ length: 6 }, (_, at) =>
		path(
			`M-20 ${470 + at * at * 17}L1620 ${470 + at * at * 17}L1620 ${470 + (at + 1) * (at + 1) * 17}L-20 ${470 + (at + 1) * (at + 1) * 17}z`,
			at % 2 === 0 ? '#4f9a4c' : '#5caa54',
		),
	).join('');
	const crowd: Dress[] = [
		{ top: p.gold, bottom: p.coal },
		{ top: '#c8322a', bottom: p.coal, hat: 'cap', hatColour: p.paper },
		{ top: '#3f7fa8', bottom: p.coal },
		{ top: p.paper, bottom: p.coal, hat: 'cone' },
		{ top: p.dusk, bottom: p.coal },
	];
	return picture(
		sky('#4f9ac0', '#a3d0d6', '#eaf0d8'),
		cloud(420, 170, 460, p.paper, 4),
		cloud(1200, 130, 520, p.paper, 8),
		ranges(3, '#8fbcae', '#3f8060', '#d3e6c9', { y: 330, swing: 120, wave: 260, seed: 95 }, 44),
		woods(skyline({ y: 452, swing: 6, wave: 150, seed: 4 }), 30, '#2f6a48', 5),
		onlookers(-20, 1640, 446, 32, crowd, 5, (at) => hash(at, 9)),
		land(
			[
				[-20, 470],
				[1620, 470],
			],
			'#4f9a4c',
		),
		bands,
		path(
			'M-20 1010L1620 1010M-20 478L1620 478M800 478L800 560M480 560L1120 560L1260 720L340 720z',
			'none',
			'stroke="#f3f8ec" stroke-width="6"',
		),
		`<ellipse cx="800" cy="500" rx="150" ry="22" fill="none" stroke="#f3f8ec" stroke-width="4"/>`,
		grainBox(0, 560, 1600, 500, '#2f7038', 280, 4, 0.4),
		figure(260, 590, 120, poses.run, white),
		figure(1330, 600, 124, poses.runOpen, red, true),
		figure(700, 540, 86, poses.run, red),
		figure(980, 548, 88, poses.stand, white, true),
		[
			[430, 690, 64],
			[640, 800, 76],
			[1150, 680, 60],
		]
			.map(([x = 0, y = 0, w = 0]) => spot(x + 20, y + 3, w, '#2a6434', 8, 'opacity=".5"'))
			.join(''),
		figure(430, 690, 200, poses.run, white),
		figure(1150, 680, 196, poses.runOpen, white, true),
		figure(
			640,
			810,
			300,
			{
				...poses.runOpen,
				legFar: [
					[17, -44],
					[34, -38],
				],
			},
			red,
		),
		figure(
			1010,
			830,
			280,
			{
				...poses.raise,
				legFar: [
					[12, -30],
					[20, -4],
				],
				legNear: [
					[-8, -28],
					[-18, -2],
				],
			},
			{ top: '#f0b53c', bottom: p.coal, bareArms: true },
			true,
		),
		spot(1000, 842, 90, '#2a6434', 10, 'opacity=".5"'),
		spot(840, 600, 40, '#fdfcfa'),
		path(
			'M824 586l18-14l20 12l-6 24h-24zM806 610l12 14M876 590l-14-6M850 632l-6-20M820 630l10-16M868 620l-12-10',
			'#1a1a17',
			'stroke="#1a1a17" stroke-width="4"',
		),
		bow([690, 760], [740, 660], [800, 612], p.paper, 4, 'stroke-dasharray="3 16"'),
		net,
		line(
			[
				[206, 1080],
				[206, 214],
				[1420, 214],
				[1420, 1080],
			],
			'#f6f6f0',
			22,
		),
		line(
			[
				[216, 1080],
				[216, 224],
				[1410, 224],
			],
			'#c4ccc4',
			6,
		),
	);
}
