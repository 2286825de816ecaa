import { mirrored, picture, placed, type Point } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { earthHouse, stiltHouse, village } from '../houses.ts';
import { darker, lighter, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, noise, repeat } from '../prng.ts';
import { grainBox, land, mound, ranges, skyline, speckle, towers } from '../ridges.ts';
import { bow, box, bumpy, dots, limb, line, path, shape, spot, strokes } from '../shapes.ts';
import { cloud, orb, sky, smoke, streaks, veil } from '../sky.ts';
import { bamboo, banana, fanPalm, grass, tree, woods } from '../trees.ts';
import { ripples } from '../water.ts';

/** A Tày village of stilt houses among fan palms, by its pond. */
export function stiltHouses(): string {
  const wash = [p.lacquer, p.indigo, p.paper, '#3f6fa3', p.gold].map((colour, at) => shape([[676 + at * 34, 716], [704 + at * 34, 718], [703 + at * 34, 764 + (at % 2) * 12], [677 + at * 34, 762 + (at % 2) * 12]], colour, 0.8)).join('');
  const big = stiltHouse(1050, 790, 2.5, { roof: '#9c7444', wall: '#a8693c' });
  return picture(
    sky('#a9cfc6', '#dfe9cf', '#f6edcd'), orb(250, 170, 42, '#fbe6a6', 6, 0.6), ranges(3, '#9dbfae', '#568a68', '#e4ebcb', { y: 330, swing: 110, wave: 330, seed: 16 }, 60), streaks(380, 480, p.paper, 6, 3, 0.55, 700),
    land(skyline({ y: 520, swing: 40, wave: 300, seed: 5 }), '#7fa453', { foot: '#b4c46a', depth: 240 }), woods(skyline({ y: 515, swing: 40, wave: 300, seed: 5 }), 34, '#4d8450', 3),
    stiltHouse(240, 640, 1.25, { roof: '#a07d50', wall: '#9a6a45' }, true), smoke(210, 440, 190, 70, p.paper, 0.7), stiltHouse(560, 610, 0.85, { roof: '#b08d5f', wall: '#a87b52' }), fanPalm(430, 640, 260, '#4a8a4f', 4), fanPalm(90, 650, 330, '#3b7a48', 8), fanPalm(690, 620, 220, '#5c9655', 5),
    land(skyline({ y: 700, swing: 20, wave: 300, seed: 9, tilt: 60 }), '#94b356', { foot: '#6c9350', depth: 320, grain: '#d9df8e', grains: 160 }), fanPalm(1420, 800, 520, '#2f7045', 3), big, smoke(1010, 400, 230, 90, p.paper, 0.7), banana(1370, 815, 170, '#5f9a4c', 4),
    line([[668, 712], [850, 720]], p.bark, 2.4), wash, figure(950, 806, 132, poses.reach, dresses.tay, true), figure(760, 812, 118, poses.walk, { ...dresses.tay, top: '#232850' }), figure(846, 818, 74, poses.run, { top: p.lacquer, bottom: p.coal, bareLegs: true }),
    path('M-20 850Q300 800 700 860Q1100 920 1620 870L1620 1080L-20 1080z', '#6fa88f'), mirrored(868, 0.34, big), path('M-20 850Q300 800 700 860Q1100 920 1620 870L1620 884Q1100 936 700 876Q300 816-20 866z', '#5a7a3c'), ripples('#d9ecd2', { y0: 890, y1: 1050, count: 36, seed: 4 }), ducks(), grass(0, 460, 1080, 150, '#2c6242', 60, 3), banana(60, 1090, 260, '#2f7045', 2));
}

const ducks = (): string => [[560, 950], [620, 965], [690, 948], [500, 972]].map(([x = 0, y = 0]) => path(`M${x - 18} ${y}q4 12 22 11q16 0 16-12q-10 2-16-2q-10 4-22 3z`, p.paper) + spot(x + 17, y - 8, 6, p.paper) + spot(x + 24, y - 7, 4, p.orange, 1.8)).join('');

/** Buckwheat in flower below limestone, a child with a basket. */
export function buckwheat(): string {
  const stone = { body: '#9d94a8', shade: '#7d7591', cliff: '#e3dbe0', foot: '#d9c3cf' };
  const rows = (y: number, colour: string, n: number, size: number, seed: number): string => { const luck = chance(seed); return dots(Array.from({ length: n }, (): Point => [luck.between(0, 1600), y + luck.between(-1, 1) * size * 4]), colour, size); };
  const bands = Array.from({ length: 8 }, (_, at) => land(skyline({ y: 610 + at * 55, swing: 26, wave: 420, seed: 60 + at, tilt: 40 - at * 14 }), mix('#e9c3cc', '#b8557c', at / 8)) + rows(640 + at * 55, at % 2 === 0 ? '#fbe9ea' : '#f3b7c7', 70, 5 + at * 1.3, at) + rows(650 + at * 55, '#8e3a63', 34, 4 + at, at + 40)).join('');
  return picture(
    sky('#8fa9c6', '#d3cfdc', '#f6e3dc'), cloud(300, 180, 460, p.paper, 5, 0.85), cloud(1180, 120, 380, p.paper, 9, 0.75), towers(8, -80, 1680, 600, 330, 14, { ...stone, body: '#b8b3c4', shade: '#a29cb4' }, 0.75), veil(420, 620, '#f3e0e0', 0, 0.6), towers(3, -200, 420, 640, 330, 24, stone, 0.3), towers(3, 1180, 1760, 640, 420, 27, stone, 0.6),
    bands, earthHouse(1150, 660, 0.66, { roof: '#5d5660', wall: '#c9955c' }), tree(1260, 668, 130, '#6d7d55', 6), [[240, 860, 150, 90], [330, 900, 90, 60], [1330, 920, 190, 110], [1480, 960, 120, 90], [820, 790, 100, 46]].map(([x = 0, y = 0, w = 0, h = 0], at) => mound(x, y, w, h, at, '#6d6880') + mound(x - w * 0.14, y - h * 0.3, w * 0.5, h * 0.5, at + 4, '#a39fb2')).join(''),
    figure(620, 960, 270, poses.walk, dresses.hmongTeal), shape([[566, 746], [616, 740], [608, 830], [574, 830]], '#9a6a34', 1), bumpy(590, 742, 34, 20, 8, '#f3b7c7'), figure(770, 968, 185, poses.stride, { ...dresses.hmongPink, bottom: p.indigo }), spot(806, 868, 12, '#fbe9ea'),
    rows(1030, '#f9d5dd', 120, 17, 70), rows(1045, '#c65f88', 80, 15, 71), rows(1040, '#7fa04a', 60, 9, 73), grass(0, 1600, 1085, 90, '#8e3a63', 90, 8));
}

/** Maize drying under the eaves of a wooden house. */
export function maizeHouse(): string {
  const cobPath = (x: number, y: number): string => `M${Math.round(x) - 7} ${Math.round(y)}q-2 26 7 36q9-10 7-36z`;
  const cob = (x: number, y: number, colour: string): string => path(cobPath(x, y), colour);
  const luck = chance(6);
  const tones = ['#f0b93a', '#e8a52c', '#f6cc5e', '#d9892a'] as const;
  const cobs = Array.from({ length: 15 }, (_, at) => {
    const long = Math.round(luck.between(6, 11));
    return Array.from({ length: long * 3 }, (_, i) => ({ d: cobPath(228 + at * 82 + (i % 3) * 22 + luck.between(-3, 3), 330 + Math.floor(i / 3) * 29), tone: luck.pick(tones) }));
  }).flat();
  const bunches = tones.map((tone) => path(cobs.filter((one) => one.tone === tone).map(({ d }) => d).join(''), tone)).join('');
  const planks = strokes(Array.from({ length: 27 }, (_, at): readonly [Point, Point] => [[190 + at * 48, 300], [190 + at * 48, 850]]), '#4a2d1c', 4);
  return picture(
    sky('#c6d3c2', '#efe3c0'), ranges(2, '#a9bda9', '#6f9376', '#ecdfbb', { y: 300, swing: 110, wave: 300, seed: 6, sharp: true }, 70), box(160, 290, 1290, 570, '#6d4428', 2), planks,
    box(620, 470, 200, 390, '#2a1a12', 1), box(620, 470, 96, 390, '#7d5030', 1), box(1080, 500, 170, 130, '#2a1a12', 1), strokes([1110, 1140, 1170, 1200, 1230].map((x): readonly [Point, Point] => [[x, 500], [x, 630]]), '#8a5a36', 5),
    path('M60 330Q140 210 200 90L1400 90Q1470 220 1560 330z', '#4f4843'), strokes(Array.from({ length: 40 }, (_, at): readonly [Point, Point] => [[215 + at * 30, 96], [80 + at * 37.6, 326]]), '#3a3430', 5), path('M60 330Q800 300 1560 330L1560 350Q800 322 60 350z', '#2f2924'),
    bunches, box(170, 330, 30, 540, '#4a2d1c', 1.2), box(1410, 330, 30, 540, '#4a2d1c', 1.2), box(880, 330, 26, 540, '#4a2d1c', 1.2),
    land([[-20, 850], [400, 846], [900, 852], [1620, 846]], '#c9945a', { foot: '#a8703f', depth: 220, }), grainBox(0, 870, 1600, 190, '#f0d59a', 160, 8, 0.5), spot(1180, 960, 230, '#8a5a30', 56), spot(1180, 950, 226, '#c79a55', 52), spot(1180, 946, 200, '#f0b93a', 42), grainBox(1010, 916, 340, 56, '#c97c22', 130, 4, 0.7),
    box(330, 834, 180, 18, '#3a2418', 0.8), box(346, 850, 14, 110, '#3a2418'), box(480, 850, 14, 110, '#3a2418'), figure(410, 962, 480, poses.sit, { ...dresses.dao, top: '#2a2440', bottom: '#20202c', hat: 'turban', hatColour: p.lacquer }), figure(940, 1000, 330, poses.crouch, { top: '#3f6fa3', bottom: p.coal, hat: 'tail' }), cob(508, 762, '#f6cc5e'),
    hen(720, 960), hen(640, 1000), smoke(1290, 100, 130, 60, p.paper, 0.5), grass(0, 240, 1080, 130, '#5f7a3b', 36, 5));
}

const hen = (x: number, y: number): string => path(`M${x - 34} ${y - 44}Q${x - 26} ${y - 10} ${x} ${y - 8}Q${x + 30} ${y - 12} ${x + 30} ${y - 40}L${x + 26} ${y - 56}Q${x + 14} ${y - 34} ${x - 8} ${y - 34}z`, '#a4502a') + spot(x + 26, y - 54, 8, '#a4502a') + spot(x + 26, y - 63, 5, p.lacquer, 4) + strokes([[[x - 2, y - 10], [x - 4, y + 2]], [[x + 8, y - 10], [x + 8, y + 2]]], p.gold, 3);

/** Peach blossom before an earth-walled house on the plateau. */
export function peachBlossom(): string {
  const luck = chance(6);
  const bough = (points: readonly Point[], w: number): string => limb(points, points.map((_, at) => w * (1 - at / points.length) + 3), '#3f2c2a');
  const clumps = [[520, 330, 170], [380, 240, 150], [250, 360, 140], [640, 220, 130], [460, 150, 140], [740, 340, 110], [180, 230, 110], [320, 120, 100], [600, 420, 100], [840, 260, 80]] as const;
  const flowers = clumps.map(([x, y, r], at) => bumpy(x, y, r * 0.75, r * 0.46, 12, at % 2 === 0 ? '#e79bb0' : '#dd849f', 'opacity=".85"') + dots(Array.from({ length: 46 }, (): Point => [x + luck.between(-1, 1) * r, y + luck.between(-0.7, 0.7) * r]), '#f6c9d3', 15) + dots(Array.from({ length: 26 }, (): Point => [x + luck.between(-1.1, 1.1) * r, y + luck.between(-0.75, 0.7) * r]), '#fdeef0', 11) + dots(Array.from({ length: 12 }, (): Point => [x + luck.between(-1, 1) * r, y + luck.between(-0.6, 0.6) * r]), '#b83f63', 6)).join('');
  return picture(
    sky('#b3cbd2', '#dfe3da', '#f3ead6'), towers(7, -60, 1680, 560, 330, 33, { body: '#a8b8b8', shade: '#92a5a8', cliff: '#dfe3da', foot: '#d9ddd0' }, 0.8), streaks(420, 540, p.paper, 6, 6, 0.6, 600), land(skyline({ y: 590, swing: 26, wave: 380, seed: 4 }), '#9aab7a', { foot: '#c7c08c', depth: 260 }), village(120, 460, 610, 50, 3, '#5d5660', '#c9955c', 4),
    earthHouse(1060, 850, 3.4, { roof: '#5a5350', wall: '#d29a58', light: '#2a1d16' }), stonewall(), land(skyline({ y: 910, swing: 16, wave: 380, seed: 8 }), '#a98f5f', { foot: '#8a6f45', depth: 160, grain: '#e6cfa8', grains: 180, reach: 120 }),
    figure(880, 940, 230, poses.walk, dresses.hmongPink, true), figure(985, 944, 140, poses.stand, { ...dresses.hmong }, true), bough([[330, 1080], [370, 820], [450, 600], [500, 400], [480, 170]], 58), bough([[400, 730], [300, 520], [210, 380], [170, 220]], 32), bough([[455, 590], [600, 430], [730, 350], [850, 260]], 28), bough([[500, 420], [600, 300], [640, 210]], 18), bough([[300, 520], [350, 330], [330, 120]], 18),
    flowers, dots(Array.from({ length: 70 }, (): Point => [luck.between(60, 1100), luck.between(560, 1050)]), '#f0a9bb', 8), grass(0, 300, 1080, 90, '#6f6a3c', 30, 4), speckle(skyline({ y: 580, swing: 5, wave: 200, seed: 3, from: 760, to: 1260 }), '#8a5a2f', 240, 200));
}

const stonewall = (): string => repeat(96, 9, (luck, at) => { const [row, col] = [at % 3, Math.floor(at / 3)]; return path(`M${col * 52 - 20 + row * 18} ${918 - row * 24}q4-24 26-23q24 0 22 23z`, mix('#7f7d76', '#b5b0a2', luck.next())); });
