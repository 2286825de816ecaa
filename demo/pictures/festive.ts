import { num, type Point, placed } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { box, line, path, spot, star, strokes } from './shapes.ts';
import { glow } from './sky.ts';

/** The red flag with its gold star, `w` wide, moved by the wind; (x, y) is where it meets the pole. */
export function flag(x: number, y: number, w: number, swell = 0.12): string {
	const [h, s] = [w * 0.62, w * swell];
	const cloth = `M${num(x)} ${num(y)}C${num(x + w * 0.3)} ${num(y - s)} ${num(x + w * 0.6)} ${num(y + s * 1.4)} ${num(x + w)} ${num(y - s * 0.4)}L${num(x + w * 0.98)} ${num(y + h - s * 0.2)}C${num(x + w * 0.62)} ${num(y + h + s * 1.5)} ${num(x + w * 0.3)} ${num(y + h - s)} ${num(x)} ${num(y + h)}z`;
	const fold = `M${num(x + w * 0.66)} ${num(y + s * 0.42)}C${num(x + w * 0.8)} ${num(y + s * 0.5)} ${num(x + w * 0.9)} ${num(y)} ${num(x + w)} ${num(y - s * 0.4)}L${num(x + w * 0.98)} ${num(y + h - s * 0.2)}C${num(x + w * 0.88)} ${num(y + h + s * 0.3)} ${num(x + w * 0.8)} ${num(y + h + s * 0.8)} ${num(x + w * 0.64)} ${num(y + h + s * 0.62)}z`;
	return path(cloth, '#c4261d') + path(fold, darker('#c4261d', 0.16)) + star(x + w * 0.47, y + h * 0.52, h * 0.3, '#f4c63d');
}

/** A string of small flags or lamps that sags between two points. */
export function bunting(from: Point, to: Point, sag: number, count: number, colours: readonly Colour[], size: number): string {
	const flags = Array.from({ length: count }, (_, at) => {
		const t = (at + 0.5) / count;
		const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * sag];
		return path(
			`M${num(x - size / 2)} ${num(y)}h${num(size)}l${num(-size / 2)} ${num(size * 1.2)}z`,
			colours[at % colours.length] ?? palette.lacquer,
		);
	});
	return (
		path(
			`M${num(from[0])} ${num(from[1])}Q${num((from[0] + to[0]) / 2)} ${num((from[1] + to[1]) / 2 + sag * 2)} ${num(to[0])} ${num(to[1])}`,
			'none',
			`stroke="${palette.coal}" stroke-width="2"`,
		) + flags.join('')
	);
}

/** A round paper lantern that glows. */
export function lantern(x: number, y: number, r: number, colour: Colour, shine = 0.5): string {
	const ribs = [-0.55, 0, 0.55].map((off) =>
		path(
			`M${num(x)} ${num(y - r * 0.86)}Q${num(x + off * r * 2)} ${num(y)} ${num(x)} ${num(y + r * 0.86)}`,
			'none',
			`stroke="${darker(colour, 0.2)}" stroke-width="${num(r * 0.06)}"`,
		),
	);
	return (
		glow(x, y, r * 2.6, colour, shine) +
		spot(x, y, r, colour, r * 0.86) +
		spot(x - r * 0.2, y - r * 0.1, r * 0.5, lighter(colour, 0.4), r * 0.55, 'opacity=".6"') +
		ribs.join('') +
		box(x - r * 0.34, y - r * 0.98, r * 0.68, r * 0.18, palette.gold, 0.3) +
		box(x - r * 0.34, y + r * 0.8, r * 0.68, r * 0.16, palette.gold, 0.3) +
		strokes(
			[-0.15, 0, 0.15].map((off): readonly [Point, Point] => [
				[x + off * r, y + r * 0.96],
				[x + off * r * 1.6, y + r * 1.55],
			]),
			palette.gold,
			r * 0.07,
		)
	);
}

/** The five-armed star lantern of the mid-autumn night. */
export function starLantern(x: number, y: number, r: number, colour: Colour, ring: Colour): string {
	const arms = Array.from({ length: 5 }, (_, at): readonly [Point, Point] => {
		const angle = (at / 5) * Math.PI * 2 - Math.PI / 2;
		return [
			[x, y],
			[x + Math.cos(angle) * r, y + Math.sin(angle) * r],
		];
	});
	return `${glow(x, y, r * 1.9, colour, 0.5)}<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="none" stroke="${ring}" stroke-width="${num(r * 0.12)}"/>${star(x, y, r, colour)}${star(x, y, r * 0.6, lighter(colour, 0.35))}${strokes(arms, darker(colour, 0.2), r * 0.03)}`;
}

/** A carp lantern on its cart, `w` long, that faces right. */
export function carpFloat(x: number, y: number, w: number): string {
	const scales = Array.from({ length: 32 }, (_, at) => {
		const [row, col] = [at % 4, Math.floor(at / 4)];
		const [sx, sy] = [-66 + col * 15 + (row % 2) * 7, -24 + row * 15 - Math.abs(col - 4) * 1.2];
		return `M${sx} ${sy}a8 8 0 0 1 0 15`;
	}).join('');
	return (
		glow(x, y, w * 0.75, '#ff8a3c', 0.55) +
		placed(
			{ x, y, scale: w / 260 },
			path('M-80-4Q-120-60-150-76Q-134-30-140-2Q-136 30-152 72Q-116 56-80 14z', '#f0b53c'),
			path('M-80-4Q-112-40-140-60Q-126-20-128 0Q-126 24-140 56Q-110 40-80 14z', '#f8d98a'),
			path('M-30-46Q10-110 60-92Q44-74 50-44z', '#f0b53c'),
			path('M-20 50Q0 92 36 92Q24 70 32 46z', '#f0b53c'),
			path('M-90 4Q-50-62 30-60Q100-56 122 0Q100 54 30 58Q-50 58-90 4z', '#e4472b'),
			path('M-90 4Q-50 40 30 44Q90 40 118 10Q96 54 30 58Q-50 58-90 4z', '#f7a53f'),
			path(scales, 'none', 'stroke="#f8c25a" stroke-width="3.4"'),
			path('M62-54Q40 0 60 52Q104 44 122 0Q106-46 62-54z', '#f6c552'),
			spot(88, -16, 15, palette.paper),
			spot(91, -15, 8, palette.ink),
			spot(88, -19, 3, palette.paper),
			path('M122 2Q108 12 98 8', 'none', 'stroke="#a8231d" stroke-width="4"'),
			path('M116 14Q140 22 136 44M108 20Q124 34 116 52', 'none', 'stroke="#f0b53c" stroke-width="3.4"'),
		)
	);
}

/** A rabbit lantern, `h` high. */
export function rabbitFloat(x: number, y: number, h: number): string {
	const fur = '#fbeede';
	return (
		glow(x, y - h * 0.4, h * 0.9, '#ffd9a0', 0.5) +
		placed(
			{ x, y, scale: h / 150 },
			path('M-16-92Q-34-150-20-152Q-4-150-2-96zM6-96Q6-152 24-150Q38-140 20-90z', fur),
			path('M-14-98Q-24-138-18-142Q-10-138-8-98zM10-98Q14-140 22-140Q28-134 16-94z', palette.blossom),
			spot(0, -34, 46, '#f4dcc2', 40),
			spot(4, -36, 38, fur, 34),
			spot(2, -80, 31, fur, 27),
			spot(-9, -84, 4, palette.lacquer),
			spot(15, -84, 4, palette.lacquer),
			spot(3, -74, 4, palette.pink, 3),
			spot(-24, -2, 16, fur, 9),
			spot(28, -2, 16, fur, 9),
			spot(-15, -70, 6, palette.blossom, 4),
			spot(22, -70, 6, palette.blossom, 4),
		)
	);
}

/** A cart with lamps around its rim, `w` wide, its wheels on y. */
export function cart(x: number, y: number, w: number, colour: Colour): string {
	const lamps = Array.from({ length: 11 }, (_, at): Point => [x - w * 0.46 + at * w * 0.092, y - w * 0.15]);
	return (
		box(x - w / 2, y - w * 0.2, w, w * 0.13, colour) +
		box(x - w / 2, y - w * 0.2, w, w * 0.03, palette.gold, 0.6) +
		lamps.map(([lx, ly]) => spot(lx, ly, w * 0.014, '#fff1c2')).join('') +
		[-0.3, 0.3]
			.map((off) => spot(x + off * w, y - w * 0.05, w * 0.06, palette.ink) + spot(x + off * w, y - w * 0.05, w * 0.025, palette.gold))
			.join('') +
		line(
			[
				[x + w / 2, y - w * 0.12],
				[x + w * 0.66, y - w * 0.1],
			],
			palette.bark,
			w * 0.018,
		)
	);
}
