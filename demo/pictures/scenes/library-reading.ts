import { picture } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { grainBox } from '../ridges.ts';
import { bookshelf, room, windowOn } from '../rooms.ts';
import { box, line, path, shape, spot } from '../shapes.ts';
import { glow } from '../sky.ts';

/** Children read at a table before tall shelves. */
export function libraryReading(): string {
	const child = (x: number, top: string, hat: 'tail' | 'bun' | 'cap' | undefined, flip: boolean): string =>
		figure(
			x,
			900,
			500,
			{
				...poses.sit,
				head: [5, -67],
				tilt: 18,
				armNear: [
					[10, -43],
					[19, -44],
				],
				armFar: [
					[13, -45],
					[23, -45],
				],
			},
			{ top, bottom: p.indigo, ...(hat === undefined ? {} : { hat, hatColour: p.gold }) },
			flip,
		);
	const book = (x: number, y: number, c: string): string =>
		path(
			`M${x} ${y}Q${x - 34} ${y - 26} ${x - 76} ${y - 14}L${x - 84} ${y + 6}Q${x - 40} ${y - 6} ${x} ${y + 16}Q${x + 40} ${y - 6} ${x + 84} ${y + 6}L${x + 76} ${y - 14}Q${x + 34} ${y - 26} ${x} ${y}z`,
			p.paper,
		) +
		path(
			`M${x - 84} ${y + 6}Q${x - 40} ${y - 6} ${x} ${y + 16}Q${x + 40} ${y - 6} ${x + 84} ${y + 6}L${x + 84} ${y + 14}Q${x + 40} ${y + 2} ${x} ${y + 24}Q${x - 40} ${y + 2} ${x - 84} ${y + 14}z`,
			c,
		);
	const lamp = (x: number): string =>
		line(
			[
				[x, -10],
				[x, 150],
			],
			'#3a2a20',
			5,
		) +
		glow(x, 230, 330, '#ffd98a', 0.55) +
		path(`M${x - 78} 216Q${x - 60} 150 ${x} 146Q${x + 60} 150 ${x + 78} 216z`, p.tea) +
		spot(x, 216, 78, '#fff0c4', 12);
	return picture(
		room(800, '#8a5a3a', '#6d4429'),
		bookshelf(30, 60, 470, 180, 4, '#a8703f', 3),
		bookshelf(1100, 60, 480, 180, 4, '#a8703f', 8),
		windowOn(
			600,
			90,
			400,
			440,
			'#d9b27a',
			2,
			box(600, 90, 400, 440, '#3a5f7a') +
				glow(880, 170, 160, '#f6e0b0', 0.5) +
				spot(880, 170, 34, '#f8ecc8') +
				path('M600 420Q720 330 820 400T1000 380V530H600z', '#24455a') +
				path('M600 480Q760 420 1000 470V530H600z', '#1a3444'),
		),
		lamp(470),
		lamp(1130),
		figure(1420, 880, 400, poses.reach, { top: '#d98a94', bottom: p.indigo, hat: 'tail' }),
		box(1474, 440, 50, 14, p.gold),
		figure(120, 890, 350, poses.hold, { top: '#6c9350', bottom: p.coal }, false),
		box(164, 640, 60, 44, p.lacquer, 1),
		child(420, '#c8452f', 'tail', false),
		child(1190, '#3f7fa8', undefined, true),
		child(680, '#e2a93b', 'bun', false),
		child(960, '#f3ead6', 'cap', true),
		spot(800, 724, 520, '#4a2d1c', 64),
		spot(800, 706, 520, '#d9a05f', 60),
		spot(800, 700, 490, '#e6b274', 50),
		shape(
			[
				[720, 760],
				[880, 760],
				[920, 1000],
				[680, 1000],
			],
			'#7d5030',
		),
		book(560, 690, p.lacquer),
		book(1050, 690, p.tea),
		book(740, 716, p.deep),
		book(880, 680, p.gold),
		[p.lacquer, p.cream, p.tea].map((c, at) => box(740 + at * 6, 660 - at * 15, 90, 14, c, 1)).join(''),
		glow(800, 640, 380, '#ffe0a0', 0.28),
		box(-20, 1020, 1640, 70, '#5a3522'),
		grainBox(0, 820, 1600, 240, '#c98d52', 140, 5, 0.35),
	);
}
