import { type Colour, darker, lighter, palette as p } from '#demo/pictures/palette.ts';
import { chance } from '#demo/pictures/prng.ts';
import { path, spot } from '#demo/pictures/shapes.ts';
import { glow } from '#demo/pictures/sky.ts';
import { faint, fine, moved, swing } from '../film/motion.ts';

/** How bright a flame is at `t` (about 0.75 to 1); each `seed` flickers in its own way. */
export function flicker(t: number, seed: number): number {
	const luck = chance(seed);
	return (
		0.88 +
		0.06 * swing(t, luck.between(0.7, 1.1), luck.next()) +
		0.04 * swing(t, luck.between(0.28, 0.42), luck.next()) +
		0.03 * swing(t, luck.between(1.9, 2.8), luck.next())
	);
}

/** Light that breathes around a lamp that is already drawn. */
export const halo = (t: number, x: number, y: number, radius: number, colour: Colour, seed: number): string =>
	moved(
		{ x, y, scale: 0.85 + 0.2 * flicker(t, seed) },
		faint(flicker(t, seed) * 1.6 - 0.75, glow(0, 0, radius + seed / 1000, colour, 0.7)),
	);

/** A paper lotus with a candle in it, 100 wide before scaling, and its light on the water. */
export function lotusLamp(t: number, x: number, y: number, scale: number, colour: Colour, seed: number): string {
	const light = flicker(t, seed);
	const petal = (turn: number, long: number, fill: Colour): string =>
		`<g transform="rotate(${turn})">${path(`M-15 6Q-20-${long * 0.6} 0-${long}Q20-${long * 0.6} 15 6z`, fill)}</g>`;
	return moved(
		{ x, y: y + swing(t, 2.9, seed * 0.37) * 4 * scale, turn: swing(t, 3.3, seed * 0.21) * 3, scale },
		faint(light * 0.75, glow(0, -16, 128 + seed / 100, '#ffad5a', 0.8)),
		reflection(t, light, seed),
		[-62, 62].map((turn) => petal(turn, 48, darker(colour, 0.2))).join(''),
		[-34, 34].map((turn) => petal(turn, 52, darker(colour, 0.08))).join(''),
		spot(0, -18, 15 + light * 4, '#fff2c4', 24),
		[-50, 50].map((turn) => petal(turn, 36, colour)).join(''),
		[-20, 20].map((turn) => petal(turn, 32, lighter(colour, 0.12))).join(''),
		petal(0, 26, lighter(colour, 0.28)),
		path('M-52 8Q0 22 52 8Q30 20 0 20Q-30 20-52 8z', p.pine),
	);
}

/** The lamp's light below it, in bars that shiver. */
function reflection(t: number, light: number, seed: number): string {
	const bars = [0, 1, 2, 3, 4].map((at) => {
		const wide = (46 - at * 6) * (0.75 + 0.25 * swing(t, 1.1 + at * 0.23, seed * 0.3 + at * 0.31));
		const x = swing(t, 1.7, seed * 0.2 + at * 0.4) * (2 + at * 1.6);
		return `M${fine(x - wide)} ${26 + at * 15}q${fine(wide)}-6 ${fine(wide * 2)} 0q${fine(-wide)} 6 ${fine(-wide * 2)} 0z`;
	});
	return faint(light * 0.5, path(bars.join(''), '#ffc87a'));
}

/** Motes of warm light that rise from the crowd. */
export function motes(t: number, count: number, seed: number, y0: number, y1: number): string {
	const luck = chance(seed);
	return Array.from({ length: count }, () => {
		const [x, start, speed, size] = [luck.between(0, 1600), luck.next(), luck.between(0.05, 0.11), luck.between(3, 6)];
		const way = (start + t * speed) % 1;
		return moved(
			{ x: x + swing(t, luck.between(2.4, 4), luck.next()) * 16, y: y0 + (y1 - y0) * way },
			faint(Math.sin(way * Math.PI) * 0.65, spot(0, 0, size, '#ffd58a')),
		);
	}).join('');
}
