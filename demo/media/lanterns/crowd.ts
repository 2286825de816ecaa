import { starLantern } from '#demo/pictures/festive.ts';
import { type Dress, onlookers } from '#demo/pictures/people.ts';
import { hash } from '#demo/pictures/prng.ts';
import { line } from '#demo/pictures/shapes.ts';
import { moved, swing } from '../film/motion.ts';
import { type Walker, walker } from './passers-by.ts';

/** Clothes as the night shows them. */
const dim = (top: string, extra: Partial<Dress> = {}): Dress => ({ top, bottom: '#10142c', skin: '#6b3f3c', hair: '#0d0f22', ...extra });
const hat = { hat: 'cap', hatColour: '#141a38' } as const;
const dresses = [dim('#1b2145'), dim('#2a1c40'), dim('#141a38'), dim('#3a1f3a'), dim('#1d2c52'), dim('#2a1c40', hat)];

const escorts: readonly Walker[] = [
	{ x: 905, y: 905, tall: 185, pace: 70, dress: dim('#31407a', { ...hat, hatColour: '#c4261d' }), carries: 'round', light: '#f6c552' },
	{ x: 1000, y: 915, tall: 150, pace: 66, dress: dim('#7a2a3a'), carries: 'star' },
];

const held = [
	{ x: 230, y: 770, r: 44, colour: '#f0a03c', ring: '#e9452c' },
	{ x: 1405, y: 800, r: 46, colour: '#e9452c', ring: '#f0b53c' },
];

/** A row of backs from `from` to `to`, which rises and sinks a little as people shift their feet. */
function row(t: number, [from, to, y, size, seed]: readonly [number, number, number, number, number]): string {
	const lift = swing(t, 1.1 + (seed % 5) * 0.09, seed * 0.17) * size * 0.045;
	return moved(
		{ y: lift },
		onlookers(from, to, y, size, dresses, seed, (at) => hash(at * 31, at + 4)),
	);
}

/** The people far down the street. */
export const farCrowd = (t: number): string => row(t, [430, 1180, 742, 36, 3]);

/** Those who walk with the floats, and the people on either side. */
export const roadside = (t: number): string =>
	escorts.map((one) => walker(t, one)).join('') + row(t, [-60, 400, 856, 70, 8]) + row(t, [1260, 1700, 886, 70, 12]);

/** The heads before the camera, two of them under a star lantern. */
export function nearCrowd(t: number): string {
	const stars = held.map(({ x, y, r, colour, ring }, at) => {
		const stick: readonly [number, number][] = [
			[0, 0],
			[0, y - 1090],
		];
		const turn = swing(t, 2.2, at * 0.4) * 4;
		return moved({ x, y: 1090, turn }, line(stick, '#8a6a3a', 6), moved({ y: y - 1090 }, starLantern(0, 0, r, colour, ring)));
	});
	return stars.join('') + row(t, [-90, 1760, 876, 96, 20]) + row(t, [-56, 1760, 922, 96, 27]);
}
