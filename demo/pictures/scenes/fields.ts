import { picture, placed, type Point } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { stiltHouse, village } from '../houses.ts';
import { darker, lighter, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, noise, repeat } from '../prng.ts';
import { grainBox, land, ranges, skyline, speckle } from '../ridges.ts';
import { bow, box, bumpy, curve, dots, line, path, shape, spot, strokes } from '../shapes.ts';
import { birds, cloud, glow, orb, rain, sky, smoke, streaks, veil } from '../sky.ts';
import { bamboo, banana, crown, fanPalm, grass, tree, woods } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** A rounded tea hill whose rows follow its form. */
function teaHill(x: number, y: number, w: number, h: number, rows: number, dark: string, bright: string): string {
  const arc = (t: number, lift: number): string => { const [wide, top] = [w * (0.42 + t * 0.7), y - h + t * h * 1.5]; return `M${Math.round(x - wide / 2)} ${Math.round(top + h * 0.8)}C${Math.round(x - wide * 0.3)} ${Math.round(top - h * 0.12 - lift)} ${Math.round(x + wide * 0.3)} ${Math.round(top - h * 0.12 - lift)} ${Math.round(x + wide / 2)} ${Math.round(top + h * 0.8)}`; };
  const hump = path(`${arc(-0.04, 26)}L${x + w * 0.7} 1080L${x - w * 0.7} 1080z`, dark);
  const rowsDrawn = Array.from({ length: rows }, (_, at) => {
    const t = (at + 0.5) / rows;
    const thick = 8 + t * 26;
    return `<path d="${arc(t, 0)}" fill="none" stroke="${mix(bright, dark, 0.25 + 0.15 * Math.sin(at))}" stroke-width="${thick.toFixed(0)}" stroke-linecap="round"/><path d="${arc(t, thick * 0.22)}" fill="none" stroke="${lighter(bright, 0.12)}" stroke-width="${(thick * 0.34).toFixed(0)}" stroke-linecap="round" stroke-dasharray="${(thick * 0.7).toFixed(0)} ${(thick * 0.5).toFixed(0)}"/>`;
  });
  return hump + rowsDrawn.join('');
}

/** Tea hills in the morning, pickers between the rows. */
export function teaHills(): string {
  const picker = (x: number, y: number, tall: number, flip: boolean, top: string): string => figure(x, y, tall, poses.stoop, { ...dresses.picker, top }, flip) + shape([[x - (flip ? -8 : 8) - 20, y - tall * 0.72], [x - (flip ? -8 : 8) + 20, y - tall * 0.72], [x - (flip ? -8 : 8) + 14, y - tall * 0.42], [x - (flip ? -8 : 8) - 14, y - tall * 0.42]].map(([a = 0, b = 0]): Point => [a + (flip ? tall * 0.1 : -tall * 0.1), b]), '#9a6a34', 0.8);
  return picture(
    sky('#b7d3c4', '#e6ecd0', '#f9efc9'), orb(1240, 210, 54, '#fbe29a', 6, 0.65), ranges(3, '#a8c4ae', '#5f9468', '#eaefcf', { y: 320, swing: 80, wave: 320, seed: 12 }, 46), streaks(330, 440, p.paper, 7, 3, 0.6, 800),
    teaHill(1330, 560, 1000, 190, 9, '#5f8f4a', '#9dba5a'), village(1130, 1250, 415, 36, 2, '#a8563a', '#e6cfa8', 3), teaHill(300, 600, 1100, 200, 9, '#4d8447', '#8fb255'), tree(620, 470, 110, '#4a7a48', 3), tree(560, 455, 80, '#5c8f4b', 7),
    teaHill(980, 790, 1300, 250, 10, '#2f6b40', '#7fab4d'), picker(900, 690, 118, false, p.lacquer), picker(1080, 694, 114, true, '#5b6d9c'), picker(1250, 742, 122, false, '#e6dcc8'),
    teaHill(280, 960, 1400, 260, 10, '#1c5238', '#5f9b48'), picker(350, 885, 230, false, '#6a4a86'), picker(600, 930, 224, true, p.lacquer), teaHill(1500, 1060, 1000, 190, 7, '#123f2d', '#3f8044'));
}

/** Orange trees heavy with fruit, pickers with a ladder. */
export function orangeOrchard(): string {
  const orangeTree = (x: number, y: number, h: number, seed: number): string => {
    const luck = chance(seed);
    const fruit = Array.from({ length: Math.round(h / 11) }, (): Point => { const [a, r] = [luck.next() * 6.28, Math.sqrt(luck.next())]; return [x + Math.cos(a) * r * h * 0.38, y - h * 0.58 + Math.sin(a) * r * h * 0.34]; });
    return spot(x, y + 2, h * 0.42, '#6b3d22', h * 0.06, 'opacity=".35"') + line([[x, y], [x, y - h * 0.3]], p.bark, h * 0.06) + bumpy(x, y - h * 0.56, h * 0.47, h * 0.43, 13, '#1f5540') + bumpy(x - h * 0.05, y - h * 0.6, h * 0.38, h * 0.33, 11, '#2f7048') + bumpy(x - h * 0.12, y - h * 0.68, h * 0.2, h * 0.16, 8, '#4f9150')
      + dots(fruit, '#d9661f', h * 0.078) + dots(fruit.map(([a, b]): Point => [a - h * 0.012, b - h * 0.012]), '#f59a35', h * 0.055);
  };
  const rows = [[420, 130, 0.9], [470, 170, 0.6], [545, 235, 0.3]].map(([y = 0, h = 0], row) => Array.from({ length: 9 }, (_, at) => orangeTree(-40 + row * 40 + at * (150 + h * 0.55), y + 20 * (at % 2), h, row * 20 + at)).join('')).join('');
  const pile = (x: number, y: number): string => Array.from({ length: 17 }, (_, at) => spot(x - 56 + (at % 6) * 22 + Math.floor(at / 6) * 12, y - 74 - Math.floor(at / 6) * 17, 13, at % 3 === 0 ? '#f59a35' : '#e67a24')).join('') + shape([[x - 76, y - 78], [x + 78, y - 78], [x + 56, y], [x - 54, y]], '#b07f3c', 1.5) + strokes([18, 38, 58].map((d): readonly [Point, Point] => [[x - 74 + d * 0.3, y - 78 + d], [x + 76 - d * 0.3, y - 78 + d]]), '#7d5526', 4);
  return picture(
    sky('#f3c98a', '#f8dfae', '#fbeccb'), ranges(3, '#d9b98c', '#9a8a58', '#f8e3b5', { y: 260, swing: 90, wave: 300, seed: 19 }, 44), land(skyline({ y: 400, swing: 16, wave: 400, seed: 3 }), '#a3a650', { foot: '#c98f4a', depth: 420 }), rows,
    path('M640 1080Q720 700 770 430L800 430Q860 700 1060 1080z', '#e6bd7c'), path('M690 1080Q745 700 778 440L786 440Q800 700 800 1080z', '#f0cf95'), grainBox(0, 560, 1600, 500, '#7d4a26', 320, 3, 0.35),
    orangeTree(1330, 930, 640, 8), orangeTree(250, 900, 600, 15), strokes([[[1080, 960], [1180, 500]], [[1150, 966], [1220, 500]]], '#d9b26a', 9), strokes([0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((t): readonly [Point, Point] => [[1080 + 100 * t, 960 - 460 * t], [1150 + 70 * t, 966 - 466 * t]]), '#d9b26a', 7),
    figure(1140, 800, 240, poses.reach, { top: p.indigo, bottom: p.coal, hat: 'cone' }), figure(620, 940, 262, poses.offer, { top: p.lacquer, bottom: p.coal, hat: 'cone' }, true), pile(520, 990), pile(860, 1010), spot(960, 1018, 14, '#e67a24'), spot(1000, 1036, 14, '#f59a35'), grass(0, 1600, 1090, 60, '#5f6b30', 70, 4));
}

/** A farmer ploughs the wet field behind a buffalo, rain coming over the hills. */
export function buffaloField(): string {
  return picture(
    sky('#56707a', '#8fa79f', '#d3d5ae', '#ece0ac'), cloud(360, 180, 820, '#435a66', 3, 0.75), cloud(1150, 130, 900, '#4d6570', 8, 0.75), cloud(820, 250, 700, '#7c9392', 5, 0.7), ranges(3, '#8fa595', '#3f6a57', '#d6d6ae', { y: 400, swing: 100, wave: 340, seed: 33 }, 50), land(skyline({ y: 570, swing: 8, wave: 300, seed: 2 }), '#8fae4e', { foot: '#b5b95c', depth: 90 }), village(90, 360, 578, 52, 3, '#6f4f3a', '#a4855f', 5), woods(skyline({ y: 572, swing: 8, wave: 120, seed: 7, from: 60, to: 420 }), 26, '#3b6b44', 6), fanPalm(420, 590, 170, '#2f6040', 3), fanPalm(500, 585, 130, '#3b7048', 5),
    water(628, 1067, '#cfd0a6', '#5b5f4c'), ripples('#efe9c4', { y0: 640, y1: 1040, count: 60, seed: 5, opacity: 0.6, reach: 260 }), ripples('#5a4a36', { y0: 660, y1: 1060, count: 70, seed: 9, opacity: 0.5, reach: 240 }), path('M-20 640Q700 610 1620 648L1620 662Q700 626-20 656z', '#6d7d3a'),
    spot(800, 878, 300, '#3d3a2c', 22, 'opacity=".5"'), spot(1180, 884, 70, '#3d3a2c', 10, 'opacity=".5"'), buffalo(830, 872, 1.75), line([[1020, 770], [1130, 800], [1180, 760]], p.bark, 9), line([[1130, 800], [1104, 884]], p.bark, 9), line([[1010, 690], [1176, 742]], '#b89a5c', 3), figure(1240, 880, 320, poses.stoop, { top: '#6a4630', bottom: '#2f2a26', hat: 'cone', bareLegs: true }, true),
    egret(360, 850, 1.2), egret(260, 900, 1.45), egret(1480, 800, 1), birds(600, 470, 6, 16, p.paper, 3), rain(90, 4, p.paper, 0.22), grass(0, 700, 1085, 110, '#4f7038', 80, 2), grass(1200, 1600, 1085, 140, '#3d5c30', 60, 5));
}

/** A buffalo that faces left, about 300 long before scaling. */
function buffalo(x: number, y: number, scale: number): string {
  const hide = '#3a3734';
  return placed({ x, y, scale }, path('M-62-44L-58 0L-46 0L-40-50zM60-46L66 0L78 0L82-56z', darker(hide, 0.35)), path('M-96-96Q-60-128 0-124Q74-126 102-100Q116-84 108-46L104 0L90 0L84-44Q40-30-30-36L-44-32L-50 0L-66 0L-72-42Q-94-56-96-96z', hide), path('M-90-104Q-116-122-142-106L-166-72Q-172-60-160-58L-140-62Q-112-62-92-72z', hide), bow([-126, -110], [-128, -176], [-64, -176], '#8d8068', 7), bow([-116, -108], [-108, -160], [-38, -148], '#b9ab90', 8), path('M-112-106q14-14 26-6q-8 12-24 12z', darker(hide, 0.3)), bow([106, -92], [128, -60], [116, -30], hide, 5), path('M-60-112Q0-126 70-116Q20-106-60-112z', lighter(hide, 0.14)), spot(-138, -92, 2.6, p.ink), path('M-62-124q10-8 20 0l2 34q-14 8-24 0z', '#8a5f34'));
}

const egret = (x: number, y: number, s: number): string => placed({ x, y, scale: s }, strokes([[[-3, -26], [-5, 0]], [[4, -26], [4, 0]]], '#4a4a3c', 2), path('M-26-26Q-8-50 14-38Q22-56 12-70Q8-78 18-80L34-76L20-73Q30-54 20-34Q8-16-26-26z', p.paper), path('M20-79l16 4l-16 2z', p.gold));

/** Hives among mint in flower, the keeper lifting a comb. */
export function beehives(): string {
  const flowers = (y: number, n: number, size: number, colour: string, seed: number): string => { const luck = chance(seed); return strokes(Array.from({ length: n }, (): readonly [Point, Point] => { const [x, py] = [luck.between(0, 1600), y + luck.between(-14, 14)]; return [[x, py], [x + luck.between(-3, 3), py - size * 2.4]]; }), colour, size); };
  const hive = (x: number, y: number, s: number, colour: string): string => placed({ x, y, scale: s }, spot(4, 2, 62, '#3f3a5c', 8, 'opacity=".4"'), box(-44, -16, 10, 18, p.bark), box(34, -16, 10, 18, p.bark), box(-50, -74, 100, 60, colour), shape([[50, -74], [70, -84], [70, -26], [50, -14]], darker(colour, 0.25)), box(-50, -46, 100, 3, darker(colour, 0.2)), box(-22, -24, 44, 7, p.coal), shape([[-56, -84], [54, -84], [76, -96], [-34, -96]], lighter(colour, 0.5)), shape([[-56, -84], [54, -84], [54, -74], [-56, -74]], lighter(colour, 0.25)), shape([[54, -84], [76, -96], [76, -86], [54, -74]], colour));
  const beds = Array.from({ length: 7 }, (_, at) => land(skyline({ y: 590 + at * 66, swing: 16, wave: 420, seed: 80 + at, tilt: 70 - at * 22 }), mix('#b9aed0', '#5f4a86', at / 7)) + flowers(640 + at * 66, 120, 3.4 + at * 0.8, mix('#d9c9e8', '#a78fcb', at / 7), at) + flowers(645 + at * 66, 60, 3 + at * 0.7, '#6d8a5a', at + 50)).join('');
  const luck = chance(3);
  return picture(
    sky('#a9c6d9', '#dfe3e0', '#f6edd6'), cloud(900, 150, 460, p.paper, 4, 0.9), ranges(4, '#aab3c6', '#5c6d86', '#e2dde3', { y: 330, swing: 170, wave: 170, seed: 51, sharp: true }, 58), veil(470, 640, '#e6dfe8', 0, 0.5), beds,
    [[180, 720, 0.8, '#5f9aa6'], [360, 716, 0.8, '#e2b24a'], [540, 722, 0.8, '#e9e2d0'], [90, 850, 1.2, '#e2b24a'], [350, 860, 1.2, '#d2673f'], [1360, 800, 1.05, '#5f9aa6'], [1530, 780, 1, '#e9e2d0'], [1150, 990, 1.7, '#5f9aa6'], [1450, 1010, 1.8, '#e2b24a'], [560, 1010, 1.6, '#e9e2d0']].map(([x, y, s, c]) => hive(Number(x), Number(y), Number(s), String(c))).join(''),
    figure(880, 985, 400, poses.offer, { top: '#f2ead6', bottom: '#d9cfb5', hat: 'veil', hatColour: p.straw, skin: '#e2d6ba' }), box(962, 660, 92, 62, '#8a5a2c', 1), box(970, 672, 76, 44, '#e6a52f', 1), dots(Array.from({ length: 26 }, (): Point => [974 + luck.next() * 68, 676 + luck.next() * 36]), '#5b3a16', 5), smoke(780, 850, 150, -40, p.paper, 0.5),
    dots(Array.from({ length: 60 }, (): Point => [luck.between(200, 1560), luck.between(520, 960)]), '#5b3a16', 5.5), dots(Array.from({ length: 40 }, (): Point => [luck.between(860, 1240), luck.between(560, 860)]), '#c98a1e', 6), flowers(1062, 150, 10, '#cdb9e6', 91), flowers(1070, 90, 9, '#8b6fb8', 92), flowers(1070, 60, 6, '#5c7a4e', 93));
}

/** Harvest on the plain: a threshing machine, sheaves, straw in the air. */
export function goldStarField(): string {
  const luck = chance(12);
  const strips = Array.from({ length: 9 }, (_, at) => path(`M${800 - 30 - at * 8} 470L${at * 420 - 1500} 1080L${at * 420 - 1180} 1080L${800 - 20 - at * 2} 470z`, at % 2 === 0 ? '#edbd4a' : '#d9a338')).join('');
  const sheaf = (x: number, y: number, s: number): string => placed({ x, y, scale: s }, path('M-34-70Q-10-30-12-26L-30 0L30 0L12-26Q12-32 36-70Q18-84 0-74Q-18-86-34-70z', '#e2ab3c'), path('M0-74Q18-84 36-70Q12-32 12-26L30 0L6 0z', '#b98229'), box(-14, -31, 28, 7, '#8a5f1f', 0.4));
  const straw = Array.from({ length: 90 }, (): readonly [Point, Point] => { const t = luck.next(); const [x, y] = [1130 + t * 330 + luck.between(-30, 30), 640 - Math.sin(t * 2.6) * 240 + t * 130 + luck.between(-60, 60)]; return [[x, y], [x + luck.between(-20, 20), y + luck.between(-14, 14)]]; });
  return picture(
    sky('#3f8fb5', '#8cc3cf', '#e6ecd3'), cloud(380, 210, 620, p.paper, 4), cloud(1120, 140, 420, p.paper, 7, 0.95), cloud(1460, 260, 380, p.paper, 2, 0.95), ranges(2, '#7fa6a8', '#4f8a7a', '#cfdcb5', { y: 400, swing: 80, wave: 340, seed: 23 }, 44), woods(skyline({ y: 468, swing: 5, wave: 150, seed: 4 }), 22, '#3f7046', 8), village(1180, 1460, 480, 44, 4, p.clay, '#efe2c4', 6), land(skyline({ y: 490, swing: 4, wave: 300, seed: 6 }), '#f0c65a'), strips, path('M-20 500L1620 486L1620 510L-20 530z', '#c0a43c'), grainBox(0, 540, 1600, 520, '#a8742a', 300, 8, 0.4),
    [[120, 640, 0.8], [250, 630, 0.75], [370, 640, 0.8], [60, 760, 1.1], [230, 770, 1.15], [1540, 700, 1], [1460, 930, 1.5], [1300, 990, 1.6]].map(([x = 0, y = 0, s = 1]) => sheaf(x, y, s)).join(''), figure(420, 700, 140, poses.bend, { ...dresses.farmer }), figure(540, 690, 136, poses.bend, { ...dresses.planter }, true), figure(640, 700, 140, poses.carry, { ...dresses.farmer, top: '#e9dcc0' }), sheaf(640, 575, 0.7),
    strokes(straw, '#f8dd92', 4), strokes(straw.slice(0, 40), '#c98f2c', 3), thresher(960, 880, 1.7), figure(690, 920, 290, poses.offer, { top: '#3f6f86', bottom: p.coal, hat: 'cone' }), sheaf(775, 775, 0.9), figure(1330, 900, 270, poses.stoop, { top: p.tea, bottom: p.coal, hat: 'cone' }, true), sheaf(170, 1010, 1.9), sheaf(360, 1040, 1.9), sheaf(530, 1060, 1.7), grass(0, 1600, 1085, 60, '#c08a2a', 140, 6));
}

const thresher = (x: number, y: number, s: number): string => placed({ x, y, scale: s }, spot(0, 4, 140, '#7a5318', 12, 'opacity=".4"'), shape([[-86, -110], [60, -110], [88, -70], [88, -26], [-86, -26]], p.lacquer), shape([[60, -110], [88, -70], [88, -26], [60, -26]], darker(p.lacquer, 0.25)), shape([[-130, -96], [-86, -104], [-86, -78], [-136, -84]], p.gold), shape([[60, -110], [104, -142], [120, -130], [86, -84]], darker(p.gold, 0.12)), box(-66, -94, 52, 30, darker(p.lacquer, 0.35)), spot(16, -66, 24, p.coal), spot(16, -66, 15, p.stone), spot(16, -66, 5, p.coal), line([[-30, -110], [-30, -140], [-18, -148]], p.coal, 6), spot(-50, -20, 24, p.coal), spot(-50, -20, 10, p.gold), spot(52, -20, 24, p.coal), spot(52, -20, 10, p.gold));
