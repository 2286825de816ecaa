import { picture } from '../canvas.ts';
import { bunting, carpFloat, cart, lantern, rabbitFloat, starLantern } from '../festive.ts';
import { mix, palette as p } from '../palette.ts';
import { type Dress, figure, onlookers } from '../people.ts';
import { poses } from '../poses.ts';
import { land, skyline } from '../ridges.ts';
import { line, path, strokes } from '../shapes.ts';
import { glow, orb, sky, stars } from '../sky.ts';
import { townHouse } from '../town-house.ts';

/** The mid-autumn parade of Tuyên Quang: giant lanterns in a night street. */
export function lanternFestival(): string {
	const dim = (top: string, extra: Partial<Dress> = {}): Dress => ({ top, bottom: '#10142c', skin: '#6b3f3c', hair: '#0d0f22', ...extra });
	const crowd = [
		dim('#1b2145'),
		dim('#2a1c40'),
		dim('#141a38'),
		dim('#3a1f3a'),
		dim('#1d2c52'),
		dim('#2a1c40', { hat: 'cap', hatColour: '#141a38' }),
	];
	const street = (side: number): string =>
		[0, 1, 2, 3, 4]
			.map((at) => {
				const w = 200 - at * 30;
				const off = [0, 190, 340, 460, 550][at] ?? 0;
				const x = side < 0 ? off - 40 : 1640 - off - w;
				return townHouse(
					x,
					800 - at * 12,
					w,
					620 - at * 100,
					mix('#3c2f5c', '#6a3f5e', at / 5),
					at % 2 === 0 ? '#f6b552' : '#e88a4a',
					at * 3 + side + 4,
				);
			})
			.reverse()
			.join('');
	return picture(
		sky('#0f1433', '#20265a', '#4a3a78', '#8a4f72'),
		stars(400, 150, 4),
		orb(1130, 170, 74, '#f8e3b0', 3.4, 0.5),
		land(skyline({ y: 560, swing: 90, wave: 240, seed: 5 }), '#2c2b5c', { foot: '#5a3f6c', depth: 200 }),
		street(-1),
		street(1),
		path('M560 760L1040 760L1700 1080L-100 1080z', '#3a2c52'),
		path('M700 760L900 760L1240 1080L380 1080z', '#5c3b56'),
		glow(800, 760, 560, '#ff9a4c', 0.4),
		bunting([180, 300], [1420, 280], 60, 34, ['#c4261d', '#f0b53c', '#3f8a8a', '#e7a79c'], 26),
		[
			[330, 250, 34, '#d63a24'],
			[520, 330, 24, '#f0a03c'],
			[1290, 330, 30, '#d63a24'],
			[1110, 390, 20, '#f0a03c'],
			[660, 400, 16, '#d63a24'],
			[960, 420, 14, '#d63a24'],
		]
			.map(([x, y, r, c]) => lantern(Number(x), Number(y), Number(r), String(c)))
			.join(''),
		starLantern(800, 590, 58, '#e9452c', '#f0b53c'),
		cart(800, 770, 150, '#6d2038'),
		line(
			[
				[800, 740],
				[800, 650],
			],
			p.bark,
			6,
		),
		onlookers(420, 640, 740, 38, crowd, 3),
		onlookers(960, 1180, 740, 38, crowd, 9),
		onlookers(590, 1010, 772, 34, crowd, 5),
		rabbitFloat(1180, 780, 250),
		cart(1180, 850, 300, '#2f4a7a'),
		line(
			[
				[1180, 790],
				[1180, 770],
			],
			p.bark,
			10,
		),
		carpFloat(570, 600, 560),
		cart(560, 880, 480, '#8a1f24'),
		strokes(
			[
				[
					[470, 790],
					[480, 700],
				],
				[
					[650, 790],
					[640, 700],
				],
			],
			p.bark,
			12,
		),
		figure(850, 900, 190, poses.walk, dim('#31407a', { hat: 'cap', hatColour: '#c4261d' }), true),
		figure(930, 905, 180, poses.walk, dim('#7a2a3a'), true),
		onlookers(-20, 420, 850, 70, crowd, 8),
		onlookers(1240, 1640, 880, 70, crowd, 12),
		onlookers(-40, 1660, 975, 104, crowd, 20),
		starLantern(250, 905, 46, '#f0a03c', '#e9452c'),
		line(
			[
				[250, 950],
				[266, 1030],
			],
			'#8a6a3a',
			5,
		),
		starLantern(1385, 930, 52, '#e9452c', '#f0b53c'),
		line(
			[
				[1385, 980],
				[1370, 1060],
			],
			'#8a6a3a',
			5,
		),
		lantern(1010, 950, 30, '#f6c552', 0.4),
		figure(1105, 1070, 150, poses.raise, dim('#a8323a')),
		lantern(690, 965, 26, '#e9452c', 0.5),
	);
}
