import { type Colour, darker, lighter } from './palette.ts';
import { bow, curve, path, shape, spot } from './shapes.ts';

/** What heads wear in the province. */
export type Hat = 'cone' | 'scarf' | 'turban' | 'cap' | 'helmet' | 'bun' | 'tail' | 'nurse' | 'beret' | 'beads' | 'veil';

const drawn: Record<Hat, (colour: Colour, hair: Colour) => string> = {
	cone: (colour) => path('M-14-2Q-6-9 0-15Q7-9 14-2Q0 2-14-2z', colour) + path('M0-15Q7-9 14-2Q7 .4 2 .2z', darker(colour, 0.16)),
	scarf: (colour) =>
		curve(
			[
				[-6.6, 6],
				[-7, -3],
				[-3.4, -8.6],
				[2.4, -9.6],
				[5.6, -5],
				[2, -4.6],
				[-1, -1],
				[-1.6, 5],
			],
			colour,
		) + path('M-6 4l-4 7 5 1z', darker(colour, 0.15)),
	turban: (colour) =>
		curve(
			[
				[-8, -2],
				[-7, -8],
				[0, -11],
				[6.6, -8.4],
				[7, -4],
				[0, -3],
			],
			colour,
		) + bow([-7, -4], [0, -8], [6.6, -6], lighter(colour, 0.25), 1.2),
	cap: (colour) => path('M-6.2-2.4C-6.4-10 5.4-10.4 5.6-3.4L10.4-2Q11-.8 9.8-.8L4.4-2.4z', colour),
	helmet: (colour) =>
		path('M-7.6-1.4C-7.6-12 7-12.4 7.2-1.8L9.4-1.2Q9.6 0 8 0L-7.6-.4z', colour) + path('M-1-9.6h2.6v8h-2.6z', lighter(colour, 0.35)),
	bun: (_, hair) => spot(-5.6, -4.4, 3.4, hair),
	tail: (_, hair) => path('M-5-5Q-12-4-11 7Q-8 4-4 0z', hair),
	nurse: (colour) =>
		shape(
			[
				[-5, -5],
				[4, -6.6],
				[5, -10.6],
				[-4, -10.4],
			],
			colour,
			0.2,
		),
	beret: (colour) =>
		curve(
			[
				[-8, -3.4],
				[-6, -8],
				[1, -9.4],
				[6, -6.4],
				[5, -4.4],
				[-2, -4],
			],
			colour,
		),
	beads: (colour) =>
		curve(
			[
				[-7.4, -1],
				[-7, -8],
				[0, -10.4],
				[6, -8],
				[5.6, -3.6],
				[-1, -4],
			],
			colour,
		) + bow([-6, -4.4], [0, -7], [5.4, -5.6], '#f0c75e', 1.4, 'stroke-dasharray=".1 2.4"'),
	veil: (colour) =>
		path('M-10-4Q0-8 11-4L8 9Q0 12-7 9z', darker(colour, 0.5), 'opacity=".45"') +
		path('M-13-4Q0 0 14-4Q8-7 6-6L5-11Q0-13-5-11L-6-6z', colour),
};

/** A hat around the point where the head's middle is. */
export const hatOf = (hat: Hat, colour: Colour, hair: Colour): string => drawn[hat](colour, hair);
