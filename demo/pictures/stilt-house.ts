import { type Point, placed } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { hash } from './prng.ts';
import { box, line, shape, strokes } from './shapes.ts';

/** Colours of a house and the light in its windows. */
export type Paint = {
	roof: Colour;
	wall: Colour;
	light?: Colour;
};

/** A Tày stilt house, 200 wide before scaling, standing on (x, y): palm-leaf roof, plank walls, stairs. */
export function stiltHouse(x: number, y: number, scale: number, { roof, wall, light = palette.coal }: Paint, flip = false): string {
	const posts = [-84, -50, -14, 22, 58, 88].map((px) => box(px, -48, 6, 48 + hash(px, 2) * 2, darker(wall, 0.5), 0.6));
	const planks = strokes(
		[-70, -52, -34, -16, 2, 20, 38, 56].map((px): readonly [Point, Point] => [
			[px, -86],
			[px, -50],
		]),
		darker(wall, 0.22),
		1.3,
	);
	const openings = [-60, -24, 30].map((px, at) => box(px, -80, at === 1 ? 17 : 20, at === 1 ? 30 : 17, light, 0.5)).join('');
	return placed(
		{ x, y, scale, flip },
		shape(
			[
				[-92, -46],
				[98, -46],
				[92, 0],
				[-88, 0],
			],
			darker(wall, 0.72),
			1,
			'opacity=".55"',
		),
		...posts,
		shape(
			[
				[-80, -92],
				[66, -92],
				[66, -46],
				[-80, -46],
			],
			wall,
		),
		shape(
			[
				[66, -92],
				[92, -92],
				[92, -46],
				[66, -46],
			],
			darker(wall, 0.3),
		),
		planks,
		openings,
		box(-98, -50, 200, 5, darker(wall, 0.4), 0.5),
		rail(wall),
		palmRoof(roof),
		stairs(darker(wall, 0.35)),
	);
}

const rail = (wall: Colour): string =>
	line(
		[
			[-97, -62],
			[-30, -62],
		],
		darker(wall, 0.45),
		2.4,
	) +
	strokes(
		[-94, -84, -74, -64, -54, -44, -34].map((x): readonly [Point, Point] => [
			[x, -62],
			[x, -50],
		]),
		darker(wall, 0.45),
		1.6,
	);

const stairs = (colour: Colour): string =>
	strokes(
		[
			[
				[-16, -48],
				[-36, 0],
			],
			[
				[-2, -48],
				[-22, 0],
			],
		],
		colour,
		3.4,
	) +
	strokes(
		[0.15, 0.35, 0.55, 0.75, 0.92].map((t): readonly [Point, Point] => [
			[-16 - 20 * t, -48 + 48 * t],
			[-2 - 20 * t, -48 + 48 * t],
		]),
		colour,
		2.6,
	);

function palmRoof(roof: Colour): string {
	const thatch = Array.from({ length: 44 }, (_, at): readonly [Point, Point] => {
		const [row, col] = [at % 4, Math.floor(at / 4)];
		const px = -92 + col * 15.6 + hash(at, 4) * 5 + (row * 16) / 4;
		const py = -98 - row * 16 + hash(at, 9) * 4;
		return [
			[px + row * 2, py - 9],
			[px, py],
		];
	});
	return (
		shape(
			[
				[72, -90],
				[112, -84],
				[84, -160],
				[64, -162],
			],
			darker(roof, 0.38),
		) +
		shape(
			[
				[-112, -84],
				[84, -84],
				[68, -162],
				[-70, -162],
			],
			roof,
		) +
		strokes(
			thatch.filter(([, [px, py]]) => px < 60 + (py + 160) * 0.1),
			darker(roof, 0.2),
			1.8,
		) +
		shape(
			[
				[-112, -84],
				[84, -84],
				[83, -90],
				[-110, -90],
			],
			darker(roof, 0.3),
			0.6,
		) +
		shape(
			[
				[-76, -158],
				[74, -158],
				[70, -167],
				[-72, -167],
			],
			darker(roof, 0.25),
			0.8,
		) +
		shape(
			[
				[-70, -162],
				[-50, -162],
				[-58, -148],
			],
			lighter(roof, 0.12),
			0.5,
		)
	);
}
