import { bunting, lantern } from '#demo/pictures/festive.ts';
import { mix } from '#demo/pictures/palette.ts';
import { land, skyline } from '#demo/pictures/ridges.ts';
import { path } from '#demo/pictures/shapes.ts';
import { glow, orb, sky, stars } from '#demo/pictures/sky.ts';
import { townHouse } from '#demo/pictures/town-house.ts';
import type { Shot } from '../film/film.ts';
import { between, eased, faint, layer, moved, swing, type View } from '../film/motion.ts';
import { farCrowd, nearCrowd, roadside } from './crowd.ts';
import { carp, rabbit, starFloat } from './floats.ts';
import { flicker, halo, motes } from './lamplight.ts';

const lamps = [
	[330, 250, 34, '#d63a24'],
	[520, 330, 24, '#f0a03c'],
	[1290, 330, 30, '#d63a24'],
	[1110, 390, 20, '#f0a03c'],
	[660, 400, 16, '#d63a24'],
	[960, 420, 14, '#d63a24'],
] as const;

/** The parade comes down the street: the carp and the rabbit roll by, the crowd moves, every lamp flickers. */
export const parade: Shot = {
	seconds: 4,
	draw: (t) => {
		const view: View = {
			x: between(-60, 50, eased(t, -1.5, 5.5)),
			y: between(-26, 6, eased(t, -1.5, 5.5)),
			zoom: between(1.05, 1.15, eased(t, -1.5, 5.5)),
		};
		return (
			layer(0.15, view, heaven()) +
			layer(0.5, view, street(t)) +
			layer(0.62, view, hangings(t)) +
			layer(0.8, view, starFloat(t), farCrowd(t), rabbit(t), carp(t)) +
			motes(t, 22, 5, 860, 240) +
			layer(1, view, roadside(t)) +
			layer(1.25, view, nearCrowd(t))
		);
	},
};

const heaven = (): string =>
	sky('#0f1433', '#20265a', '#4a3a78', '#8a4f72') +
	stars(430, 170, 4) +
	orb(1130, 190, 74, '#f8e3b0', 3.4, 0.5) +
	land(skyline({ y: 560, swing: 90, wave: 240, seed: 5 }), '#2c2b5c', { foot: '#5a3f6c', depth: 200 });

function street(t: number): string {
	const row = (side: number): string =>
		[-40, 150, 300, 420, 510]
			.map((left, at) => {
				const w = 200 - at * 30;
				return townHouse(
					side < 0 ? left : 1600 - left - w,
					800 - at * 12,
					w,
					620 - at * 100,
					mix('#3c2f5c', '#6a3f5e', at / 5),
					at % 2 === 0 ? '#f6b552' : '#e88a4a',
					at * 3 + side + 4,
				);
			})
			.reverse()
			.join('');
	return (
		row(-1) +
		row(1) +
		path('M560 760L1040 760L1900 1160L-300 1160z', '#3a2c52') +
		path('M700 760L900 760L1300 1120L320 1120z', '#5c3b56') +
		faint(flicker(t, 2), glow(800, 760, 580, '#ff9a4c', 0.45))
	);
}

const hangings = (t: number): string =>
	bunting([180, 300], [1420, 280], 60 + swing(t, 4) * 5, 34, ['#c4261d', '#f0b53c', '#3f8a8a', '#e7a79c'], 26) +
	lamps
		.map(
			([x, y, r, colour], at) =>
				moved({ x, y: y - r, turn: swing(t, 2.6 + at * 0.2, at * 0.3) * 6 }, lantern(0, r, r, colour, 0.5)) +
				halo(t, x, y, r * 3, colour, at + 11),
		)
		.join('');
