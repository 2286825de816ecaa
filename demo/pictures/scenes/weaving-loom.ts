import { type Point, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { lighter, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { lightFall, room, windowOn } from '../rooms.ts';
import { box, line, path, shape, spot, strokes } from '../shapes.ts';
import { glow } from '../sky.ts';

/** A weaver at her loom, the brocade growing under her hands. */
export function weavingLoom(): string {
	const brocade = (x: number, y: number, w: number, h: number, seed: number): string => {
		const bands = Math.round(h / 40);
		return Array.from({ length: bands }, (_, at) => {
			const by = y + at * 40;
			const base = [p.lacquer, p.indigo, '#d9a441', p.tea, '#8a2a5a'][(at + seed) % 5] ?? p.lacquer;
			const mark = ['#f0c75e', '#f3ead6', p.lacquer, '#f0a9bb', '#f0c75e'][(at + seed) % 5] ?? p.gold;
			const n = Math.floor(w / 44);
			return `<path d="M${x} ${by}h${w}v40h-${w}z" fill="${base}"/><path d="${Array.from({ length: n }, (_, i) => {
				const cx = Math.round(x + (w / n) * (i + 0.5));
				return at % 2 === 0 ? `M${cx - 16} ${by + 20}l16-15l16 15l-16 15z` : `M${cx - 16} ${by + 33}l16-26l16 26z`;
			}).join('')}" fill="${mark}"/><path d="${Array.from({ length: n }, (_, i) => {
				const cx = Math.round(x + (w / n) * (i + 0.5));
				return `M${cx - 7} ${by + 20}l7-6l7 6l-7 6z`;
			}).join('')}" fill="${base}"/>`;
		}).join('');
	};
	const warp = strokes(
		Array.from({ length: 44 }, (_, at): readonly [Point, Point] => [
			[700 + at * 13, 300],
			[680 + at * 13.6, 620],
		]),
		'#f3e2b8',
		3,
	);
	return picture(
		room(820, '#6a4630', '#4a2f20'),
		strokes(
			Array.from({ length: 20 }, (_, at): readonly [Point, Point] => [
				[at * 84, 0],
				[at * 84, 800],
			]),
			'#5a3a27',
			5,
		),
		windowOn(
			80,
			140,
			380,
			360,
			'#3a2418',
			2,
			box(80, 140, 380, 360, '#e6e6b8') +
				path('M80 360Q200 250 300 340T460 320V500H80z', '#9dbb7a') +
				path('M80 430Q260 360 460 410V500H80z', '#5f9158'),
		),
		lightFall(
			[
				[80, 160],
				[460, 160],
				[1180, 900],
				[560, 1060],
			],
			0.16,
		),
		brocade(1380, 90, 176, 480, 2),
		line(
			[
				[1340, 88],
				[1600, 88],
			],
			'#2a1a12',
			12,
		),
		glow(1000, 500, 420, '#ffcf8a', 0.25),
		[
			[660, 200, 30, 780],
			[1300, 200, 30, 780],
		]
			.map(([x = 0, y = 0, w = 0, h = 0]) => box(x, y, w, h, '#b07a46', 1.4) + box(x + w * 0.6, y, w * 0.4, h, '#8a5a30', 1))
			.join(''),
		box(630, 216, 730, 34, '#c48d55', 1.4),
		box(640, 290, 710, 24, '#9c6a3a', 1),
		warp,
		box(660, 440, 670, 26, '#d9a86a', 1),
		strokes(
			Array.from({ length: 46 }, (_, at): readonly [Point, Point] => [
				[690 + at * 13.4, 470],
				[690 + at * 13.4, 560],
			]),
			'#7d5430',
			3,
		),
		box(660, 556, 670, 18, '#d9a86a', 1),
		line(
			[
				[800, 250],
				[800, 440],
			],
			'#e6cfa8',
			4,
		),
		line(
			[
				[1190, 250],
				[1190, 440],
			],
			'#e6cfa8',
			4,
		),
		brocade(690, 620, 590, 160, 0),
		shape(
			[
				[670, 778],
				[1310, 778],
				[1330, 830],
				[650, 830],
			],
			'#b07a46',
		),
		brocade(720, 826, 520, 120, 3),
		box(640, 900, 720, 30, '#8a5a30', 1.2),
		box(300, 866, 330, 30, '#8a5a30', 1.2),
		box(330, 890, 24, 150, '#6d4729'),
		box(580, 890, 24, 150, '#6d4729'),
		figure(
			500,
			1030,
			700,
			{
				...poses.sit,
				head: [6, -68],
				tilt: 14,
				armNear: [
					[15, -50],
					[31, -53],
				],
				armFar: [
					[17, -52],
					[36, -57],
				],
			},
			{ ...dresses.tay, top: '#262c5c', bottom: '#1d2148', hatColour: '#20254c', belt: '#a8323a' },
		),
		path('M716 624l70-16l12 10l-72 22z', '#e2b878'),
		spot(180, 960, 90, '#7d5430', 30),
		[
			[130, 930, '#a8231d'],
			[190, 915, '#e2a93b'],
			[230, 945, '#2b8575'],
			[165, 950, '#8a2a5a'],
		]
			.map(
				([x, y, c]) =>
					spot(Number(x), Number(y), 34, String(c)) +
					strokes(
						[-14, 0, 14].map((d): readonly [Point, Point] => [
							[Number(x) - 24, Number(y) + d],
							[Number(x) + 24, Number(y) + d * 0.4],
						]),
						lighter(String(c), 0.3),
						3,
					),
			)
			.join(''),
	);
}
