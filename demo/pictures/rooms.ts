import { type Point, width } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { hash } from './prng.ts';
import { box, path, shape, strokes } from './shapes.ts';

/** A room: wall above, floor below the line `y`, a skirting board between. */
export function room(y: number, wall: Colour, floor: Colour): string {
	const boards = strokes(
		Array.from({ length: 15 }, (_, at): readonly [Point, Point] => [
			[800 + (at - 7) * 150, y],
			[800 + (at - 7) * 330, 1080],
		]),
		darker(floor, 0.1),
		3,
	);
	return `<rect width="${width}" height="${y}" fill="${wall}"/>${box(-20, y, 1640, 1080 - y, floor, 1)}${boards}${box(-20, y - 18, 1640, 20, darker(wall, 0.18), 1)}`;
}

/** A framed window on a view drawn in the same place. */
export function windowOn(x: number, y: number, w: number, h: number, frame: Colour, panes: number, view: string): string {
	const bars = Array.from({ length: panes - 1 }, (_, at) => box(x + (w / panes) * (at + 1) - 5, y, 10, h, frame, 0.6)).join('');
	const id = `v${Math.round(x)}-${Math.round(y)}`;
	return (
		`<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath><g clip-path="url(#${id})">${view}</g>${bars}${box(x, y + h * 0.32, w, 8, frame, 0.6)}` +
		`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${frame}" stroke-width="20"/>${box(x - 26, y + h + 6, w + 52, 20, darker(frame, 0.12), 0.8)}`
	);
}

/** Light from a window that falls across the room. */
export const lightFall = (points: readonly Point[], strength: number): string => shape(points, '#fff1c4', 1, `opacity="${strength}"`);

/** A shelf of books from (x, y), `w` wide, rows `h` high. */
export function bookshelf(x: number, y: number, w: number, h: number, rows: number, wood: Colour, seed: number): string {
	const spines = [
		palette.lacquer,
		palette.tea,
		palette.gold,
		palette.deep,
		palette.clay,
		palette.cream,
		palette.indigo,
		palette.moss,
		'#c98a94',
	];
	const row = (at: number): string => {
		const parts: string[] = [];
		let bx = x + 12;
		for (let book = 0; bx < x + w - 34; book += 1) {
			const thick = 17 + Math.abs(hash(book, seed + at)) * 22;
			const tall = h * (0.6 + Math.abs(hash(book + 3, seed * 2 + at)) * 0.26);
			const fill = spines[Math.floor(Math.abs(hash(book * 5, seed + at * 3)) * spines.length)] ?? palette.gold;
			if (hash(book, at + seed * 7) > -0.86)
				parts.push(
					`<path d="M${Math.round(bx)} ${Math.round(y + (at + 1) * h - 12)}v${-Math.round(tall)}h${Math.round(thick - 2)}v${Math.round(tall)}z" fill="${fill}"/><path d="M${Math.round(bx + 3)} ${Math.round(y + (at + 1) * h - 12 - tall * 0.75)}h${Math.round(thick - 8)}" stroke="${lighter(fill, 0.4)}" stroke-width="4"/>`,
				);
			bx += thick;
		}
		return parts.join('') + box(x, y + (at + 1) * h - 12, w, 14, wood, 0.8);
	};
	return (
		box(x - 10, y - 10, w + 20, rows * h + 20, darker(wood, 0.42), 1.4) +
		Array.from({ length: rows }, (_, at) => row(at)).join('') +
		box(x - 16, y - 18, 18, rows * h + 30, wood) +
		box(x + w - 2, y - 18, 18, rows * h + 30, wood) +
		box(x - 16, y - 22, w + 34, 16, lighter(wood, 0.1))
	);
}

/** A potted plant, `h` high. */
export function pottedPlant(x: number, y: number, h: number, leaf: Colour): string {
	const leaves = [-70, -45, -20, 5, 28, 52, 76].map((angle, at) => {
		const turn = ((angle - 90) * Math.PI) / 180;
		const [dx, dy] = [Math.cos(turn) * h * 0.62, Math.sin(turn) * h * (0.58 + (at % 2) * 0.12)];
		return path(
			`M${x} ${Math.round(y - h * 0.3)}Q${Math.round(x + dx * 0.3 - h * 0.08)} ${Math.round(y - h * 0.3 + dy * 0.8)} ${Math.round(x + dx)} ${Math.round(y - h * 0.3 + dy)}Q${Math.round(x + dx * 0.8)} ${Math.round(y - h * 0.3 + dy * 0.3)} ${x} ${Math.round(y - h * 0.3)}z`,
			at % 2 === 0 ? leaf : lighter(leaf, 0.15),
		);
	});
	return (
		leaves.join('') +
		shape(
			[
				[x - h * 0.17, y - h * 0.32],
				[x + h * 0.17, y - h * 0.32],
				[x + h * 0.12, y],
				[x - h * 0.12, y],
			],
			palette.clay,
		) +
		box(x - h * 0.19, y - h * 0.34, h * 0.38, h * 0.07, darker(palette.clay, 0.12), 0.6)
	);
}

/** Hills as a window shows them, in the same box as the window. */
export const hillView = (x: number, y: number, w: number, h: number, tint: string): string =>
	box(x, y, w, h, lighter(tint, 0.72)) +
	path(
		`M${x} ${y + h * 0.5}Q${x + w * 0.3} ${y + h * 0.2} ${x + w * 0.55} ${y + h * 0.5}T${x + w} ${y + h * 0.4}V${y + h}H${x}z`,
		lighter(tint, 0.4),
	) +
	path(`M${x} ${y + h * 0.75}Q${x + w * 0.4} ${y + h * 0.45} ${x + w} ${y + h * 0.7}V${y + h}H${x}z`, tint);
