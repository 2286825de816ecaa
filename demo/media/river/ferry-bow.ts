import { num, type Point } from '#demo/pictures/canvas.ts';
import { type Colour, darker, lighter, mix, palette as p } from '#demo/pictures/palette.ts';
import { back } from '#demo/pictures/people.ts';
import { repeat } from '#demo/pictures/prng.ts';
import { bow, bumpy, line, path, spot, strokes } from '#demo/pictures/shapes.ts';
import { glow } from '#demo/pictures/sky.ts';
import { moved, swing } from '../film/motion.ts';

/** The ferry's bow as its passengers see it, loaded with greens for the market; `day` (0–1) is how light it has become. */
export function ferryBow(t: number, day: number): string {
	const wood = mix('#1c1a33', '#4a3347', day);
	const rim = mix('#2b2645', '#7a5560', day);
	const planks = [-0.66, -0.33, 0, 0.33, 0.66].map((side): readonly [Point, Point] => [
		[800 + side * 620, 1090],
		[800 + side * 60, 800],
	]);
	return moved(
		{ x: swing(t, 5.2) * 4, y: -52 + swing(t, 3.7, 0.2) * 6 },
		path('M90 1130Q560 850 800 752Q1040 850 1510 1130z', wood),
		strokes(planks, darker(wood, 0.35), 4),
		path('M90 1130Q540 830 800 728Q1060 830 1510 1130L1440 1130Q1030 862 800 768Q570 862 160 1130z', rim),
		path('M90 1130Q540 830 800 728Q1060 830 1510 1130L1494 1130Q1050 838 800 738Q550 838 106 1130z', mix('#574a72', '#e0a58a', day)),
		lamp(t, 800, 742),
		basket(640, 968, 0.95, day, 5),
		basket(480, 1010, 1.3, day, 3),
		basket(1180, 1030, 1.2, day, 8),
		passenger(925, 900, 112, day, '#2c2a52', '#8f7a66'),
		passenger(1060, 950, 84, day, '#3b2340'),
	);
}

const passenger = (x: number, y: number, size: number, day: number, coat: Colour, hat?: Colour): string =>
	back(x, y, size, {
		top: mix(coat, p.indigo, day * 0.3),
		bottom: p.ink,
		hair: '#15132a',
		skin: '#5a3d48',
		...(hat && { hat: 'cone', hatColour: mix(hat, '#e2b27c', day * 0.7) }),
	});

function basket(x: number, y: number, scale: number, day: number, seed: number): string {
	const cane = mix('#3a2c40', '#94674c', day);
	const leaf = mix('#22324a', '#5f8a56', day);
	const greens = repeat(11, seed, (luck) =>
		bumpy(
			x + luck.between(-62, 62) * scale,
			y - luck.between(62, 104) * scale,
			luck.between(22, 34) * scale,
			luck.between(18, 28) * scale,
			7,
			luck.pick([leaf, lighter(leaf, 0.1), darker(leaf, 0.16)]),
		),
	);
	const weave = [-34, -12, 10].map((row) =>
		bow([x - 78 * scale, y + row * scale], [x, y + (row + 22) * scale], [x + 78 * scale, y + row * scale], darker(cane, 0.25), 3),
	);
	return (
		greens +
		path(
			`M${num(x - 84 * scale)} ${num(y - 60 * scale)}Q${num(x)} ${num(y - 36 * scale)} ${num(x + 84 * scale)} ${num(y - 60 * scale)}L${num(x + 62 * scale)} ${num(y + 60 * scale)}Q${num(x)} ${num(y + 80 * scale)} ${num(x - 62 * scale)} ${num(y + 60 * scale)}z`,
			cane,
		) +
		weave.join('')
	);
}

function lamp(t: number, x: number, y: number): string {
	const flame = 0.55 + 0.08 * swing(t, 0.9) + 0.06 * swing(t, 0.37, 0.4);
	return (
		glow(x, y - 62, 190, '#ffb867', flame) +
		line(
			[
				[x, y + 6],
				[x, y - 44],
			],
			'#15132a',
			7,
		) +
		path(`M${x - 15} ${y - 44}h30l5-40h-40z`, '#ffcf85') +
		spot(x, y - 60, 8, '#fff4d6', 13) +
		path(`M${x - 24} ${y - 84}h48l-14-16h-20z`, '#15132a') +
		path(`M${x - 18} ${y - 46}h36v7h-36z`, '#15132a')
	);
}
