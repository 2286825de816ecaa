import { type Point, placed } from './canvas.ts';
import { type Colour, darker, palette } from './palette.ts';
import { box, path, shape, strokes } from './shapes.ts';
import type { Paint } from './stilt-house.ts';

/** A house of rammed earth under yin-yang tiles, 200 wide before scaling. */
export function earthHouse(x: number, y: number, scale: number, { roof, wall, light = palette.coal }: Paint, flip = false): string {
	const courses = strokes(
		[-72, -56, -40, -24].flatMap((py, at): (readonly [Point, Point])[] => [
			[
				[-84 + at * 3, py],
				[-30 + at * 9, py + 1],
			],
			[
				[6 + at * 4, py],
				[58 - at * 3, py - 1],
			],
		]),
		darker(wall, 0.12),
		1.6,
	);
	return placed(
		{ x, y, scale, flip },
		shape(
			[
				[-90, -90],
				[62, -90],
				[62, 0],
				[-90, 0],
			],
			wall,
		),
		shape(
			[
				[62, -132],
				[98, -88],
				[98, 0],
				[62, 0],
			],
			darker(wall, 0.26),
		),
		courses,
		box(-26, -66, 30, 66, palette.bark, 0.6),
		box(-12, -64, 1.6, 64, palette.coal, 0.2),
		box(-70, -64, 22, 24, palette.bark, 0.5),
		box(-67, -61, 16, 18, light, 0.4),
		box(26, -64, 22, 24, palette.bark, 0.5),
		box(29, -61, 16, 18, light, 0.4),
		shape(
			[
				[-96, -9],
				[104, -9],
				[106, 0],
				[-98, 0],
			],
			palette.stone,
			1,
		),
		tiles(roof),
	);
}

function tiles(roof: Colour): string {
	const rows = Array.from({ length: 24 }, (_, at): readonly [Point, Point] => [
		[-74 + at * 5.7, -137],
		[-104 + at * 7.4, -84],
	]);
	return (
		shape(
			[
				[56, -140],
				[68, -140],
				[110, -86],
				[102, -80],
				[62, -128],
			],
			darker(roof, 0.3),
		) +
		path('M-106-82Q-84-110-78-140L62-140Q68-108 72-82z', roof) +
		strokes(rows, darker(roof, 0.2), 2) +
		path('M-106-82Q-16-76 72-82l0 5Q-16-71-106-77z', darker(roof, 0.4)) +
		path('M-86-145q8 5 20 4L52-141q12 1 18-5l-4 10L-80-135z', darker(roof, 0.42))
	);
}
