import { picture, placed } from '../canvas.ts';
import { darker, lighter, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { land, ranges, skyline } from '../ridges.ts';
import { bow, line, path, spot, strokes } from '../shapes.ts';
import { birds, cloud, rain, sky } from '../sky.ts';
import { fanPalm, grass, woods } from '../trees.ts';
import { village } from '../village.ts';
import { ripples, water } from '../water.ts';

/** A farmer ploughs the wet field behind a buffalo, rain coming over the hills. */
export function buffaloField(): string {
	return picture(
		sky('#56707a', '#8fa79f', '#d3d5ae', '#ece0ac'),
		cloud(360, 180, 820, '#435a66', 3, 0.75),
		cloud(1150, 130, 900, '#4d6570', 8, 0.75),
		cloud(820, 250, 700, '#7c9392', 5, 0.7),
		ranges(3, '#8fa595', '#3f6a57', '#d6d6ae', { y: 400, swing: 100, wave: 340, seed: 33 }, 50),
		land(skyline({ y: 570, swing: 8, wave: 300, seed: 2 }), '#8fae4e', { foot: '#b5b95c', depth: 90 }),
		village(90, 360, 578, 52, 3, '#6f4f3a', '#a4855f', 5),
		woods(skyline({ y: 572, swing: 8, wave: 120, seed: 7, from: 60, to: 420 }), 26, '#3b6b44', 6),
		fanPalm(420, 590, 170, '#2f6040', 3),
		fanPalm(500, 585, 130, '#3b7048', 5),
		water(628, 1067, '#cfd0a6', '#5b5f4c'),
		ripples('#efe9c4', { y0: 640, y1: 1040, count: 60, seed: 5, opacity: 0.6, reach: 260 }),
		ripples('#5a4a36', { y0: 660, y1: 1060, count: 70, seed: 9, opacity: 0.5, reach: 240 }),
		path('M-20 640Q700 610 1620 648L1620 662Q700 626-20 656z', '#6d7d3a'),
		spot(800, 878, 300, '#3d3a2c', 22, 'opacity=".5"'),
		spot(1180, 884, 70, '#3d3a2c', 10, 'opacity=".5"'),
		buffalo(830, 872, 1.75),
		line(
			[
				[1020, 770],
				[1130, 800],
				[1180, 760],
			],
			p.bark,
			9,
		),
		line(
			[
				[1130, 800],
				[1104, 884],
			],
			p.bark,
			9,
		),
		line(
			[
				[1010, 690],
				[1176, 742],
			],
			'#b89a5c',
			3,
		),
		figure(1240, 880, 320, poses.stoop, { top: '#6a4630', bottom: '#2f2a26', hat: 'cone', bareLegs: true }, true),
		egret(360, 850, 1.2),
		egret(260, 900, 1.45),
		egret(1480, 800, 1),
		birds(600, 470, 6, 16, p.paper, 3),
		rain(90, 4, p.paper, 0.22),
		grass(0, 700, 1085, 110, '#4f7038', 80, 2),
		grass(1200, 1600, 1085, 140, '#3d5c30', 60, 5),
	);
}

/** A buffalo that faces left, about 300 long before scaling. */
function buffalo(x: number, y: number, scale: number): string {
	const hide = '#3a3734';
	return placed(
		{ x, y, scale },
		path('M-62-44L-58 0L-46 0L-40-50zM60-46L66 0L78 0L82-56z', darker(hide, 0.35)),
		path('M-96-96Q-60-128 0-124Q74-126 102-100Q116-84 108-46L104 0L90 0L84-44Q40-30-30-36L-44-32L-50 0L-66 0L-72-42Q-94-56-96-96z', hide),
		path('M-90-104Q-116-122-142-106L-166-72Q-172-60-160-58L-140-62Q-112-62-92-72z', hide),
		bow([-126, -110], [-128, -176], [-64, -176], '#8d8068', 7),
		bow([-116, -108], [-108, -160], [-38, -148], '#b9ab90', 8),
		path('M-112-106q14-14 26-6q-8 12-24 12z', darker(hide, 0.3)),
		bow([106, -92], [128, -60], [116, -30], hide, 5),
		path('M-60-112Q0-126 70-116Q20-106-60-112z', lighter(hide, 0.14)),
		spot(-138, -92, 2.6, p.ink),
		path('M-62-124q10-8 20 0l2 34q-14 8-24 0z', '#8a5f34'),
	);
}

const egret = (x: number, y: number, s: number): string =>
	placed(
		{ x, y, scale: s },
		strokes(
			[
				[
					[-3, -26],
					[-5, 0],
				],
				[
					[4, -26],
					[4, 0],
				],
			],
			'#4a4a3c',
			2,
		),
		path('M-26-26Q-8-50 14-38Q22-56 12-70Q8-78 18-80L34-76L20-73Q30-54 20-34Q8-16-26-26z', p.paper),
		path('M20-79l16 4l-16 2z', p.gold),
	);
