import { num } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { hash } from './prng.ts';
import { box, path, shape } from './shapes.ts';

/** A narrow town house with balconies, `w` by `h`, its left foot at (x, y). */
export function townHouse(x: number, y: number, w: number, h: number, wall: Colour, light: Colour, seed: number): string {
	const floors = Math.max(2, Math.round(h / 75));
	const tall = h / floors;
	const panes = Array.from({ length: floors * 2 - 1 }, (_, at) => {
		const [floor, side] = [Math.floor(at / 2), at % 2];
		const top = y - h + floor * tall;
		const lit = hash(at + side, seed) > -0.2;
		const d =
			floor === floors - 1
				? pane(x + w * 0.12, top + tall * 0.24, w * 0.76, tall * 0.76)
				: pane(x + w * (0.18 + side * 0.38), top + tall * 0.24, w * 0.26, tall * 0.56);
		return { d, lit };
	});
	const ledges = Array.from({ length: floors - 1 }, (_, at) => pane(x - 2, y - h + (at + 0.84) * tall, w + 4, tall * 0.1)).join('');
	const crest =
		seed % 3 === 0
			? shape(
					[
						[x - 4, y - h],
						[x + w / 2, y - h - w * 0.32],
						[x + w + 4, y - h],
					],
					darker(palette.lacquer, 0.15),
				)
			: box(x - 3, y - h - 7, w + 6, 9, lighter(wall, 0.3), 0.6);
	const awning = [palette.lacquer, palette.tea, palette.gold, palette.deep][Math.abs(seed) % 4] ?? palette.tea;
	return (
		box(x, y - h, w, h, wall) +
		path(pane(x + w * 0.88, y - h, w * 0.12, h), darker(wall, 0.18)) +
		crest +
		path(
			panes
				.filter(({ lit }) => lit)
				.map(({ d }) => d)
				.join(''),
			light,
		) +
		path(
			panes
				.filter(({ lit }) => !lit)
				.map(({ d }) => d)
				.join(''),
			darker(wall, 0.42),
		) +
		path(ledges, lighter(wall, 0.25)) +
		path(pane(x - 3, y - tall - 3, w + 6, tall * 0.18), awning)
	);
}

const pane = (x: number, y: number, w: number, h: number): string => `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}z`;
