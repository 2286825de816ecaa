import { mix, palette as p } from '#demo/pictures/palette.ts';
import { land, ranges, skyline } from '#demo/pictures/ridges.ts';
import { path, spot } from '#demo/pictures/shapes.ts';
import { glow, sky, smoke, streaks, veil } from '#demo/pictures/sky.ts';
import { bamboo, grass, woods } from '#demo/pictures/trees.ts';
import { village } from '#demo/pictures/village.ts';
import { water } from '#demo/pictures/water.ts';
import { farFlock } from '../film/birds.ts';
import type { Shot } from '../film/film.ts';
import { between, eased, layer, moved, swing, turned } from '../film/motion.ts';
import { shimmer, stream } from '../film/water.ts';
import { rowedSampan, type SampanPaint, sampanInWater } from './sampan.ts';

const paint: SampanPaint = { hull: '#2d2540', coat: '#3a2f52', hat: '#e5b27b', load: p.gold };
const sunX = 1010;

/** The sun clears the hills; a sampan crosses its light. */
export const sunrise: Shot = {
	seconds: 4.7,
	draw: (t) => {
		const day = eased(t, -0.4, 5.2);
		const view = { x: between(-90, 70, eased(t, -1, 6)), y: between(10, -6, eased(t, -1, 6)), zoom: between(1.14, 1.07, eased(t, -1, 6)) };
		return (
			layer(0.2, view, heaven(t, day)) +
			layer(
				0.35,
				view,
				ranges(4, mix('#bd98aa', '#d5a9a4', day), mix('#57507c', '#665a80', day), p.peach, { y: 400, swing: 95, wave: 330, seed: 4 }, 52),
			) +
			layer(0.6, view, veil(470, 640, p.peach, 0, 0.75), river(t, day), banks(t)) +
			layer(0.8, view, boat(t)) +
			layer(1.25, view, foreground(t))
		);
	},
};

const heaven = (t: number, day: number): string => {
	const y = between(440, 318, eased(t, -1.2, 5.8));
	return (
		sky(mix('#6a75a4', '#7fa0bd', day), mix('#cf9fa6', '#e8bea6', day), mix('#f7c496', '#fddcac', day), '#fbe2b8') +
		streaks(70, 330, mix(p.blossom, '#fbd9b8', day), 9, 3, 0.55) +
		moved({ x: sunX, y }, glow(0, 0, between(250, 420, day), '#f7a056', 0.75), spot(0, 0, 60, mix('#f8ad6c', '#ffe0a0', day))) +
		farFlock(t, 180 + t * 128, 300 - t * 12, 9, 20, '#5d5278', 5)
	);
};

const banks = (t: number): string =>
	path('M-210 625Q260 596 560 626Q690 640 620 668Q420 730-210 748z', '#4d4a6b') +
	woods(skyline({ y: 610, swing: 14, wave: 200, seed: 8, from: -200, to: 560, tilt: 60 }), 26, '#4a4768', 5) +
	village(120, 420, 622, 46, 4, '#7b4b4a', '#8d6e78', 3) +
	turned(swing(t, 6) * 2, 330, 596, smoke(330, 596, 130 + swing(t, 5) * 6, 46 + swing(t, 4) * 10, '#e9c4b4', 0.5)) +
	path('M1810 636Q1400 640 1290 664Q1250 680 1330 694Q1480 712 1810 716z', '#4a4566') +
	woods(skyline({ y: 655, swing: 10, wave: 90, seed: 9, from: 1310, to: 1800 }), 24, '#433f60', 7);

const river = (t: number, day: number): string =>
	`<g transform="translate(-160 0) scale(1.2 1)">${water(612, 1067, mix('#f3c39f', '#fbdcb0', day), '#56608a')}</g>` +
	shimmer(t, sunX, between(110, 185, day), '#fde8ba', { y0: 622, y1: 1040, count: 40, seed: 5, opacity: between(0.55, 0.95, day) }) +
	stream(t, 0.014, '#fbe0bb', { y0: 640, y1: 1040, count: 66, seed: 2, opacity: 0.5 }) +
	stream(t, 0.014, '#3f4670', { y0: 720, y1: 1050, count: 50, seed: 7, opacity: 0.35, reach: 220 });

const boat = (t: number): string => {
	const x = 470 + t * 126;
	const wake = moved({ x }, path('M-150 858Q-340 862-520 876Q-330 870-150 866z', '#fbe0bb', 'opacity=".45"'));
	return (
		wake +
		sampanInWater(t, x, 842, 1.5, { ...paint, coat: '#2d2540', hat: '#2d2540', load: '#8a6840' }, 0.26) +
		rowedSampan(t, x, 842, 1.5, paint)
	);
};

const foreground = (t: number): string =>
	land(skyline({ y: 1000, swing: 22, wave: 260, seed: 3, tilt: 60, from: -300, to: 1900 }), '#2a2740') +
	turned(swing(t, 3.8) * 0.7, 1500, 1080, bamboo(1500, 1080, 600, '#2f3350', 6, 10)) +
	moved({ x: swing(t, 3.1) * 3 }, grass(-200, 560, 1075, 120, '#2a2740', 70, 4));
