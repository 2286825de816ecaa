import { sampan } from '../boats.ts';
import { mirrored, picture } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { palette as p } from '../palette.ts';
import { land, ranges, skyline, speckle } from '../ridges.ts';
import { path } from '../shapes.ts';
import { birds, orb, sky, smoke, streaks, veil } from '../sky.ts';
import { bamboo, grass, woods } from '../trees.ts';
import { village } from '../village.ts';
import { glitter, ripples, water } from '../water.ts';

/** The Lô river at dawn: the sun on a bend, one sampan. */
export function songLoDawn(): string {
	const hills = ranges(4, '#c9a0a8', '#5d5278', p.peach, { y: 400, swing: 95, wave: 330, seed: 4 }, 52, p.peach);
	const bank = skyline({ y: 610, swing: 14, wave: 200, seed: 8, to: 700, tilt: 60 });
	return picture(
		sky('#7f88ab', '#d9a7a6', '#f9cfa2', '#fbe2b8'),
		streaks(60, 300, p.blossom, 9, 3, 0.55),
		orb(1010, 408, 62, '#f5a35c', 5, 0.65),
		hills,
		veil(470, 640, p.peach, 0, 0.75),
		water(612, 1067, '#f6cda4', '#56608a'),
		mirrored(612, 0.28, hills),
		glitter(1010, 622, 1040, 130, '#fde3b0', 5, 0.85),
		path('M-10 618Q260 604 480 622Q660 634 760 656Q690 668 560 672Q330 690 210 716Q90 738-10 744z', '#4d4a6b'),
		path('M-10 700Q160 690 330 676Q520 660 760 656Q690 668 560 672Q330 690 210 716Q90 738-10 744z', '#d9a48f', 'opacity=".55"'),
		woods(bank, 26, '#4a4768', 5),
		village(120, 420, 622, 46, 4, '#7b4b4a', '#8d6e78', 3),
		smoke(330, 596, 130, 46, '#e9c4b4', 0.55),
		path('M1610 640Q1420 648 1230 676Q1340 684 1400 694Q1480 704 1610 706z', '#4a4566'),
		woods(skyline({ y: 655, swing: 10, wave: 90, seed: 9, from: 1310, to: 1620 }), 24, '#433f60', 7),
		ripples('#fbe0bb', { y0: 640, y1: 1040, count: 60, seed: 2, opacity: 0.45 }),
		ripples('#3f4670', { y0: 720, y1: 1050, count: 46, seed: 7, opacity: 0.35, reach: 220 }),
		sampan(640, 838, 1.45, '#2d2540', { ...dresses.boatman, top: '#3a2f52', bottom: '#2d2540', hatColour: '#e5b27b', skin: '#8d5c55' }),
		mirrored(852, 0.25, sampan(640, 838, 1.45, '#2d2540', { ...dresses.boatman, top: '#2d2540', bottom: '#2d2540', hatColour: '#2d2540' })),
		birds(1260, 250, 6, 22, '#5d5278', 3),
		land(skyline({ y: 1020, swing: 26, wave: 260, seed: 3, tilt: 90 }), '#2a2740'),
		bamboo(1490, 1080, 560, '#2f3350', 6, 10),
		grass(0, 620, 1075, 110, '#2a2740', 60, 4),
		speckle(skyline({ y: 700, swing: 10, wave: 300, seed: 2 }), '#fbe0bb', 200, 260),
	);
}
