import { mirrored, picture, placed, type Point } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { darker, lighter, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, noise, repeat } from '../prng.ts';
import { grainBox, land, mound, skyline, speckle } from '../ridges.ts';
import { bow, box, bumpy, curve, dots, limb, line, path, shape, spot, strokes } from '../shapes.ts';
import { birds, glow, orb, sky, stars, streaks, veil } from '../sky.ts';
import { bamboo, banana, crown, grass, woods } from '../trees.ts';
import { glitter, ripples, water } from '../water.ts';

/** A waterfall in steps through the forest. */
export function waterfall(): string {
  const fall = (x: number, y0: number, y1: number, w0: number, w1: number): string => { const luck = chance(Math.round(y0)); return path(`M${x - w0 / 2} ${y0}Q${x - w0 * 0.52} ${(y0 + y1) / 2} ${x - w1 / 2} ${y1}L${x + w1 / 2} ${y1}Q${x + w0 * 0.5} ${(y0 + y1) / 2} ${x + w0 / 2} ${y0}z`, '#eef6f2') + strokes(Array.from({ length: Math.round(w1 / 8) }, (): readonly [Point, Point] => { const t = luck.between(-0.48, 0.48); const a = luck.next() * 0.7; return [[x + t * (w0 + (w1 - w0) * a), y0 + (y1 - y0) * a], [x + t * w1, y0 + (y1 - y0) * Math.min(1, a + luck.between(0.15, 0.4))]]; }), '#a9cfd0', 5, 'opacity=".8"'); };
  const ledge = (x: number, y: number, w: number, h: number, seed: number): string => mound(x, y + h, w, h * 1.3, seed, '#2e4a47') + mound(x - w * 0.1, y + h * 0.72, w * 0.7, h * 0.8, seed + 2, '#4d6b64') + bumpy(x - w * 0.2, y + h * 0.1, w * 0.26, h * 0.24, 9, '#3b7a52');
  const foam = (x: number, y: number, w: number): string => repeat(9, Math.round(y), (luck) => bumpy(x + luck.between(-0.5, 0.5) * w, y + luck.between(-8, 10), luck.between(0.08, 0.16) * w, luck.between(12, 22), 7, p.paper, 'opacity=".85"'));
  return picture(
    sky('#cfe3d2', '#a9cdb0', '#5f9a78'), woods(skyline({ y: 150, swing: 50, wave: 200, seed: 5 }), 60, '#7fae86', 4), land(skyline({ y: 190, swing: 50, wave: 200, seed: 5 }), '#5f9670', { foot: '#2f6a50', depth: 300 }), path('M620-20L980-20L900 120L700 120z', '#eaf3d9', 'opacity=".7"'), woods(skyline({ y: 290, swing: 40, wave: 170, seed: 9 }), 66, '#3f7f5c', 6), land(skyline({ y: 330, swing: 30, wave: 200, seed: 8 }), '#2f6a4e', { foot: '#1d4a3c', depth: 300 }),
    shape([[470, 240], [600, 200], [760, 190], [930, 200], [1090, 250], [1130, 560], [1240, 800], [360, 800], [470, 540]], '#375a54', 4), speckle([[500, 260], [700, 230], [900, 230], [1060, 280]], '#8fb0a0', 220, 260), fall(800, 205, 430, 150, 190), ledge(590, 360, 260, 170, 4), ledge(1010, 370, 260, 160, 9), foam(800, 430, 230), fall(790, 440, 640, 250, 330), ledge(540, 560, 280, 190, 14), ledge(1080, 570, 300, 190, 19), foam(790, 640, 380), fall(810, 650, 800, 390, 470), foam(810, 800, 560),
    water(800, 1067, '#5fb5a6', '#12555a'), ripples('#d9f0e6', { y0: 815, y1: 1040, count: 60, seed: 6, opacity: 0.6, reach: 240 }), mirrored(806, 0.18, fall(810, 440, 800, 300, 470)), veil(560, 860, '#eef6ec', 0.3, 0),
    mound(180, 960, 520, 200, 7, '#24403c'), mound(120, 900, 320, 130, 9, '#47645c'), mound(1420, 1010, 620, 260, 3, '#1f3a37'), mound(1380, 920, 360, 150, 5, '#3f5f57'), figure(300, 815, 175, poses.stand, { top: p.lacquer, bottom: p.coal, hat: 'cap', hatColour: p.lacquer }), figure(218, 806, 160, poses.point, { top: p.gold, bottom: p.indigo, hat: 'tail' }), banana(1490, 960, 380, '#2f7a4a', 4), banana(40, 1060, 330, '#236343', 6), leafFrame(), grass(0, 500, 1085, 130, '#143f33', 50, 6), grass(1150, 1600, 1085, 120, '#143f33', 50, 8));
}

const leafFrame = (): string => crown(-20, 60, 420, 300, '#16483a', 4) + crown(1600, 40, 460, 320, '#16483a', 8) + crown(250, -20, 300, 180, '#1f5c43', 6) + crown(1340, -40, 320, 200, '#1f5c43', 2);

/** Egrets come home to the bamboo at dusk. */
export function egretsDusk(): string {
  const wing = (x: number, y: number, s: number, up: number, flip = false): string => placed({ x, y, scale: s, flip }, path(`M-4 0Q-30-${30 * up} -84-${26 * up}Q-50-${8 * up}-22 12z`, '#f3e6ea'), path(`M0 2Q20-${52 * up} 62-${70 * up}Q46-${20 * up} 26 10z`, '#d8c3d6'), path('M-60 22Q-10-8 34 0Q50-10 62-4L80 0L60 5Q44 6 30 14Q-10 26-60 22z', p.paper), strokes([[[-52, 20], [-86, 26]]], '#3a2c50', 3), path('M60-4l24 5l-24 3z', p.gold));
  const reeds = bamboo(180, 960, 640, '#231b40', 4, 12) + bamboo(420, 950, 430, '#2c224c', 9, 9);
  return picture(
    sky('#3a2f66', '#6f4f8a', '#b0698c', '#e8957a', '#f6c28a'), spot(980, 560, 250, '#f8c88c', 250, 'opacity=".35"'), spot(980, 560, 190, '#fbd9a0'), streaks(360, 640, '#8a5485', 12, 3, 0.75, 700), streaks(120, 380, '#a8628c', 8, 8, 0.5, 800), land(skyline({ y: 690, swing: 50, wave: 240, seed: 7, sharp: true }), '#6a4a80', { foot: '#b8708a', depth: 90 }), woods(skyline({ y: 728, swing: 10, wave: 200, seed: 5 }), 28, '#452f63', 4),
    water(742, 1067, '#e39a80', '#3a2c5e'), glitter(980, 748, 1040, 330, '#fbdcaa', 4, 0.8), ripples('#5f4078', { y0: 760, y1: 1060, count: 60, seed: 9, opacity: 0.5, reach: 280 }), mirrored(760, 0.2, reeds), reeds, path('M-20 940Q300 900 640 1000L700 1080L-20 1080z', '#1b1533'), roost(),
    [[1010, 420, 1.25, 1, false], [1220, 330, 1, 0.6, true], [800, 300, 0.9, -0.5, false], [1380, 470, 0.8, 0.9, true], [690, 480, 0.75, 0.7, false], [1180, 560, 0.62, -0.6, true], [560, 200, 0.6, 0.8, false], [1440, 240, 0.6, -0.5, true], [900, 180, 0.5, 0.8, false]].map(([x, y, s, up]) => wing(Number(x), Number(y), Number(s) * 1.25, Math.abs(Number(up)) * (Number(up) < 0 ? 0.4 : 1), true)).join(''),
    grass(0, 760, 1080, 150, '#1b1533', 70, 3), grass(1150, 1600, 1085, 190, '#1b1533', 60, 6), placed({ x: 1330, y: 985 }, path('M-90-14Q0 10 96-18Q70 16 0 16Q-70 14-90-14z', '#1b1533'), figure(-40, -2, 110, poses.sit, { top: '#1b1533', bottom: '#1b1533', hat: 'cone', hatColour: '#2c224c', skin: '#1b1533' })));
}

const roost = (): string => [[120, 420], [300, 520], [60, 560], [430, 620], [210, 640], [380, 460]].map(([x = 0, y = 0]) => path(`M${x - 24} ${y + 10}q10-26 30-22q8-20 2-32l14 4l-6 2q10 22 0 36q-14 20-40 12z`, '#efe0ea')).join('');

/** Forest rangers walk a path between tall trunks. */
export function forestPatrol(): string {
  const trunk = (x: number, w: number, colour: string, base: number): string => limb([[x, -20], [x + 6, base * 0.5], [x - 2, base - 60], [x, base]], [w * 0.8, w * 0.86, w, w * 1.9], colour) + path(`M${x + w * 0.1} -20L${x + w * 0.46} -20L${x + w * 0.5} ${base - 50}L${x + w * 0.2} ${base - 40}z`, darker(colour, 0.2));
  const layer = (n: number, w: number, colour: string, base: number, seed: number): string => repeat(n, seed, (luck, at) => trunk((at + luck.between(0.1, 0.9)) * (1600 / n), w * luck.between(0.7, 1.2), colour, base + luck.between(-16, 16)));
  const ray = (x: number, w: number): string => path(`M${x} -20L${x + w} -20L${x + w * 2.4 - 420} 1000L${x - 420 - w} 1000z`, '#f3eeb8', 'opacity=".16"');
  return picture(
    sky('#a9cf9c', '#c9df9f', '#8fb87a'), layer(13, 30, '#8fb98a', 640, 3), woods(skyline({ y: 640, swing: 16, wave: 200, seed: 3 }), 46, '#7fae6e', 5), land(skyline({ y: 660, swing: 14, wave: 260, seed: 5 }), '#6f9f62', { foot: '#3f7a4c', depth: 260 }), layer(9, 50, '#55876a', 730, 8), [120, 480, 860, 1230].map((x, at) => ray(x + 260, 60 + at * 26)).join(''),
    land(skyline({ y: 760, swing: 18, wave: 300, seed: 8 }), '#356b47', { foot: '#1d4a36', depth: 260 }), path('M760 770Q900 800 800 850Q640 920 560 1080L1080 1080Q1000 920 960 850Q930 790 800 768z', '#b89a63'), path('M780 775Q900 800 830 850Q720 920 690 1080L800 1080Q830 920 880 850Q910 800 800 770z', '#d2b67c'), grainBox(600, 800, 420, 260, '#7d5f34', 160, 4, 0.5), bushes(770, 54, '#2b6242', 4),
    figure(860, 840, 190, poses.walk, dresses.officer, true), figure(760, 900, 260, poses.walk, dresses.officer, true), pack(784, 690, 1), figure(900, 985, 350, poses.stride, { ...dresses.officer, top: '#2f6d4a' }, true), pack(934, 704, 1.35), line([[844, 985], [826, 760]], p.bark, 8),
    trunk(150, 150, '#2c3f33', 1010), trunk(1330, 190, '#26372d', 1040), trunk(420, 70, '#34513f', 860), trunk(1130, 76, '#34513f', 850), vines(), banana(1500, 1060, 330, '#1f5c43', 4), banana(30, 1070, 300, '#1f5c43', 8), bushes(1050, 120, '#143a2b', 9), crown(60, 20, 560, 260, '#1d4a36', 3), crown(1500, 0, 620, 280, '#1a4532', 7), crown(760, -70, 700, 220, '#2f6a45', 5), grass(0, 1600, 1090, 110, '#143a2b', 80, 8));
}

const pack = (x: number, y: number, s: number): string => placed({ x, y, scale: s }, curve([[-16, -30], [18, -32], [24, 20], [16, 40], [-14, 38]], '#6d5a34'), box(-8, 4, 26, 20, '#54451f', 0.6));

const bushes = (y: number, r: number, colour: string, seed: number): string => repeat(16, seed, (luck, at) => { const x = at * 105 + luck.between(-30, 30); return Math.abs(x - 830) < 330 ? '' : bumpy(x, y + luck.between(-10, 30), r * luck.between(0.6, 1.1), r * luck.between(0.4, 0.7), 9, luck.pick([colour, lighter(colour, 0.1), darker(colour, 0.15)])); });

const vines = (): string => [[300, 10], [520, 40], [1010, 20], [1210, 60], [1560, 30]].map(([x = 0, y = 0], at) => bow([x, y - 40], [x + 60, 300 + at * 20], [x - 20, 420 + at * 30], '#24543c', 6)).join('');

/** The banyan of Tân Trào. */
export function tanTraoBanyan(): string {
  const bark = '#5f4a3a';
  const roots = repeat(26, 4, (luck, at) => { const x = 480 + at * 26 + luck.between(-10, 10); return bow([x + luck.between(-30, 30), 300 + luck.between(0, 120)], [x + luck.between(-16, 16), 560], [x, 760 + luck.between(-10, 30)], luck.pick([bark, '#4a392d', '#7a6350']), luck.between(4, 15)); });
  const boughs = [[[800, 640], [620, 430], [330, 330], [120, 340]], [[820, 620], [900, 420], [1150, 300], [1450, 300]], [[790, 620], [740, 380], [640, 200]], [[820, 600], [880, 330], [960, 160]]].map((points, at) => limb(points.map(([x = 0, y = 0]): Point => [x, y]), at < 2 ? [120, 84, 50, 16] : [100, 60, 20], bark)).join('');
  const leaves = [[150, 280, 420, 250], [420, 200, 460, 280], [760, 130, 560, 300], [1120, 180, 520, 280], [1420, 270, 440, 260], [620, 320, 260, 120], [1010, 310, 280, 130], [280, 390, 240, 110], [1340, 400, 260, 120]].map(([x = 0, y = 0, w = 0, h = 0], at) => crown(x, y, w, h, at % 2 === 0 ? '#2f6a45' : '#3d7a4c', at + 30)).join('');
  return picture(
    sky('#d9e2b8', '#f3e6b0', '#f8edc9'), orb(1330, 470, 40, '#fbe29a', 7, 0.6), land(skyline({ y: 560, swing: 60, wave: 300, seed: 6 }), '#a9bd84', { foot: '#dfdba0', depth: 160 }), land(skyline({ y: 640, swing: 30, wave: 300, seed: 9 }), '#7fa35e', { foot: '#bfc272', depth: 160 }), woods(skyline({ y: 672, swing: 10, wave: 160, seed: 4 }), 26, '#5c8a4e', 7),
    land(skyline({ y: 760, swing: 10, wave: 400, seed: 3 }), '#a9ab58', { foot: '#7d8a44', depth: 300 }), path('M1620 800Q1200 820 1040 880Q900 950 980 1080L1500 1080Q1400 960 1620 900z', '#e2cf95'), spot(800, 830, 560, '#4f6234', 60, 'opacity=".55"'), boughs, path('M640 800Q720 640 700 540Q760 500 800 560Q850 500 900 540Q900 660 990 800Q1060 850 1120 870Q960 850 900 870Q860 820 820 880Q790 830 740 872Q660 850 520 880Q610 850 640 800z', bark), path('M810 560Q860 510 900 540Q900 660 990 800Q1060 850 1120 870Q960 850 900 870Q850 760 810 560z', '#473629'), roots, leaves,
    figure(370, 930, 190, poses.stand, { ...dresses.elder, top: p.paper }), figure(440, 934, 178, poses.stand, { ...dresses.tay }, true), figure(300, 940, 130, poses.point, dresses.pupil), figure(236, 944, 124, poses.stand, { ...dresses.pupil, band: p.lacquer }), figure(1180, 960, 200, poses.walk, { top: p.lacquer, bottom: p.coal, hat: 'tail' }, true),
    birds(1330, 360, 5, 15, '#4f6234', 3), grainBox(0, 780, 1600, 280, '#e6df9c', 220, 5, 0.6), grass(0, 700, 1085, 90, '#4f6234', 80, 4), grass(1400, 1600, 1085, 110, '#4f6234', 24, 7));
}
