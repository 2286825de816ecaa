import { drawPicture } from '#demo/pictures/draw.ts';
import type { Dress } from '#demo/pictures/people.ts';
import { path } from '#demo/pictures/shapes.ts';
import type { Shot } from '../film/film.ts';
import { between, eased, faint, layer, moved, swing, turned, wrapped } from '../film/motion.ts';
import { halo } from './lamplight.ts';
import { type Walker, walker } from './passers-by.ts';

const market = drawPicture('night-market-food');
const dark = (top: string, extra: Partial<Dress> = {}): Dress => ({ top, bottom: '#1a1424', skin: '#8a5648', hair: '#140f20', ...extra });

const walkers: readonly Walker[] = [
	{ x: 1480, y: 1170, tall: 430, pace: -215, dress: dark('#3d1c30', { hat: 'tail' }), carries: 'star', light: '#f0a03c' },
	{
		x: 1730,
		y: 1180,
		tall: 380,
		pace: -215,
		dress: dark('#26264a', { hat: 'cap', hatColour: '#7a2328' }),
		carries: 'round',
		light: '#e9452c',
	},
	{ x: -60, y: 1260, tall: 620, pace: 190, dress: dark('#231d3a', { hat: 'bun' }), carries: 'round', light: '#f6c552' },
	{ x: -270, y: 1200, tall: 420, pace: 190, dress: dark('#3a2630', { hat: 'tail' }), carries: 'star', light: '#e9452c' },
];

/** Supper at the night market; children pass with their lanterns. */
export const nightMarket: Shot = {
	seconds: 3.7,
	draw: (t) => {
		const view = {
			x: between(120, -80, eased(t, -1.5, 5)),
			y: between(-40, 20, eased(t, -1.5, 5)),
			zoom: between(1.2, 1.12, eased(t, -1.5, 5)),
		};
		return (
			layer(
				0.75,
				view,
				market,
				lights(t),
				steam(t, 330, 520, 1.1, 1),
				steam(t, 690, 530, 0.9, 2),
				steam(t, 960, 520, 1.1, 3),
				steam(t, 505, 800, 0.5, 4),
				steam(t, 1245, 836, 0.5, 5),
			) + layer(1.2, view, walkers.map((one) => walker(t, one)).join(''))
		);
	},
};

const lights = (t: number): string =>
	Array.from({ length: 24 }, (_, at) => halo(t, at * 69 + 10, 132 + Math.sin(at * 0.8) * 26, 60, '#ffd58a', at + 40)).join('') +
	[140, 600, 1070, 1470].map((x, at) => halo(t, x, 408, 190, '#ffc870', at + 80)).join('');

/** Puffs that rise one after the other, widen and thin out. */
function steam(t: number, x: number, y: number, scale: number, seed: number): string {
	return [0, 1, 2, 3]
		.map((at) => {
			const way = wrapped(t * 0.32 + at / 4 + seed * 0.17);
			const puff = path('M-14 40Q-34 6-8-14Q14-34 2-70Q34-40 20-8Q8 14 20 40z', '#fbeedd');
			return moved(
				{ x: x + swing(way, 1, seed * 0.3) * 18 * scale, y: y - way * 190 * scale, scale: scale * between(0.5, 1.5, way) },
				faint(Math.sin(way * Math.PI) * 0.3, turned(swing(t, 2, at * 0.25) * 12, 0, 0, puff)),
			);
		})
		.join('');
}
