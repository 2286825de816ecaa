import { drawPicture } from '#demo/pictures/draw.ts';
import { type Dress, figure } from '#demo/pictures/people.ts';
import { poses } from '#demo/pictures/poses.ts';
import { chance } from '#demo/pictures/prng.ts';
import { land, skyline } from '#demo/pictures/ridges.ts';
import { glow } from '#demo/pictures/sky.ts';
import { grass } from '#demo/pictures/trees.ts';
import type { Shot } from '../film/film.ts';
import { between, eased, layer, moved, swing } from '../film/motion.ts';
import { shimmer, stream } from '../film/water.ts';
import { flicker, halo, lotusLamp } from './lamplight.ts';

const town = drawPicture('city-night');
const shades = ['#e2708a', '#f0a03c', '#e9552c', '#f3c4a8', '#d65a7a'] as const;

/** Paper lotuses drift down the Lô below the lights of the town. */
export const riverLights: Shot = {
	seconds: 4.1,
	draw: (t) => {
		const view = {
			x: between(-50, 30, eased(t, -2, 5.4)),
			y: between(36, -14, eased(t, -2, 5.4)),
			zoom: between(1.16, 1.06, eased(t, -2, 5.4)),
		};
		return layer(0.4, view, town, bank(t)) + layer(0.6, view, river(t)) + layer(0.85, view, lotuses(t)) + layer(1.1, view, shore(t));
	},
};

const bank = (t: number): string =>
	[60, 220, 380, 540, 700, 860, 1020, 1180, 1340, 1500].map((x, at) => halo(t, x, 600, 60, '#ffd58a', at + 120)).join('');

/** The water of the picture again, above its own shore, so that it can move. */
const river = (t: number): string =>
	'<linearGradient id="deep" x2="0" y2="1"><stop stop-color="#2b3b70" stop-opacity="0"/><stop offset=".3" stop-color="#1c2856"/><stop offset="1" stop-color="#0a1029"/></linearGradient><rect x="-200" y="720" width="2000" height="420" fill="url(#deep)"/>' +
	[60, 220, 380, 540, 700, 860, 1020, 1180, 1340, 1500]
		.map((x, at) =>
			shimmer(t, x, 30, ['#ffd58a', '#f6a552', '#ffe6b0'][at % 3] ?? '#ffd58a', {
				y0: 720,
				y1: 900 + (at % 3) * 40,
				count: 15,
				seed: at + 3,
				opacity: 0.65,
			}),
		)
		.join('') +
	shimmer(t, 1280, 80, '#efe8d4', { y0: 700, y1: 1000, count: 24, seed: 9, opacity: 0.6 }) +
	stream(t, -0.02, '#54679f', { y0: 700, y1: 1060, count: 70, seed: 3, opacity: 0.4 });

/** Small lamps far out, large ones close by, all on the same stream. */
function lotuses(t: number): string {
	const luck = chance(31);
	return (
		Array.from({ length: 17 }, (_, at) => {
			const near = (at + luck.next() * 0.5) / 17;
			const x = ((at * 0.618) % 1) * (1750 - near * 700) + luck.next() * 90 - t * (14 + near * 52);
			return lotusLamp(t, x, 726 + near ** 1.5 * 250, 0.2 + near * 0.85, luck.pick(shades), at + 1);
		}).join('') + lotusLamp(t, 1130 - t * 40, 905, 0.8, '#e2708a', 5)
	);
}

function shore(t: number): string {
	const dress = (top: string, extra: Partial<Dress> = {}): Dress => ({
		top,
		bottom: '#070c20',
		skin: '#6b4648',
		hair: '#05081a',
		...extra,
	});
	return (
		land(skyline({ y: 990, swing: 14, wave: 300, seed: 6, tilt: -330, from: -300, to: 1900 }), '#070c20') +
		glow(1160, 850, 170, '#ffad5a', 0.5 * flicker(t, 7)) +
		moved({ x: 1250, y: 908, turn: swing(t, 3.3) * 0.5 }, figure(0, 0, 300, poses.crouch, dress('#33416f', { hat: 'tail' }), true)) +
		moved({ x: 1400, y: 900, turn: swing(t, 3) * 0.5 }, figure(0, 0, 300, poses.stoop, dress('#4a3560'), true)) +
		moved({ x: swing(t, 3.1) * 3 }, grass(-200, 420, 1090, 90, '#050918', 40, 4))
	);
}
