import { carpFloat, bunting, cart, flag, lantern, rabbitFloat, starLantern } from '../festive.ts';
import { longBoat } from '../boats.ts';
import { mirrored, picture, placed, type Point } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { townHouse } from '../houses.ts';
import { darker, lighter, mix, palette as p } from '../palette.ts';
import { back, type Dress, figure, onlookers } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, hash, repeat } from '../prng.ts';
import { grainBox, land, ranges, skyline, towers } from '../ridges.ts';
import { bow, box, curve, dots, line, path, shape, spot, star, strokes } from '../shapes.ts';
import { birds, cloud, glow, orb, sky, stars, streaks, veil } from '../sky.ts';
import { grass, tree, woods } from '../trees.ts';
import { ripples, water } from '../water.ts';

const sway = (at: number): number => hash(at * 31, at + 4);

/** The mid-autumn parade of Tuyên Quang: giant lanterns in a night street. */
export function lanternFestival(): string {
  const dim = (top: string, extra: Partial<Dress> = {}): Dress => ({ top, bottom: '#10142c', skin: '#6b3f3c', hair: '#0d0f22', ...extra });
  const crowd = [dim('#1b2145'), dim('#2a1c40'), dim('#141a38'), dim('#3a1f3a'), dim('#1d2c52'), dim('#2a1c40', { hat: 'cap', hatColour: '#141a38' })];
  const street = (side: number): string => [0, 1, 2, 3, 4].map((at) => { const w = 200 - at * 30; const off = [0, 190, 340, 460, 550][at] ?? 0; const x = side < 0 ? off - 40 : 1640 - off - w; return townHouse(x, 800 - at * 12, w, 620 - at * 100, mix('#3c2f5c', '#6a3f5e', at / 5), at % 2 === 0 ? '#f6b552' : '#e88a4a', at * 3 + side + 4); }).reverse().join('');
  return picture(
    sky('#0f1433', '#20265a', '#4a3a78', '#8a4f72'), stars(400, 150, 4), orb(1130, 170, 74, '#f8e3b0', 3.4, 0.5), land(skyline({ y: 560, swing: 90, wave: 240, seed: 5 }), '#2c2b5c', { foot: '#5a3f6c', depth: 200 }), street(-1), street(1), path('M560 760L1040 760L1700 1080L-100 1080z', '#3a2c52'), path('M700 760L900 760L1240 1080L380 1080z', '#5c3b56'), glow(800, 760, 560, '#ff9a4c', 0.4),
    bunting([180, 300], [1420, 280], 60, 34, ['#c4261d', '#f0b53c', '#3f8a8a', '#e7a79c'], 26), [[330, 250, 34, '#d63a24'], [520, 330, 24, '#f0a03c'], [1290, 330, 30, '#d63a24'], [1110, 390, 20, '#f0a03c'], [660, 400, 16, '#d63a24'], [960, 420, 14, '#d63a24']].map(([x, y, r, c]) => lantern(Number(x), Number(y), Number(r), String(c))).join(''),
    starLantern(800, 590, 58, '#e9452c', '#f0b53c'), cart(800, 770, 150, '#6d2038'), line([[800, 740], [800, 650]], p.bark, 6), onlookers(420, 640, 740, 38, crowd, 3, sway), onlookers(960, 1180, 740, 38, crowd, 9, sway), onlookers(590, 1010, 772, 34, crowd, 5, sway),
    rabbitFloat(1180, 780, 250), cart(1180, 850, 300, '#2f4a7a'), line([[1180, 790], [1180, 770]], p.bark, 10), carpFloat(570, 600, 560), cart(560, 880, 480, '#8a1f24'), strokes([[[470, 790], [480, 700]], [[650, 790], [640, 700]]], p.bark, 12),
    figure(850, 900, 190, poses.walk, dim('#31407a', { hat: 'cap', hatColour: '#c4261d' }), true), figure(930, 905, 180, poses.walk, dim('#7a2a3a'), true), onlookers(-20, 420, 850, 70, crowd, 8, sway), onlookers(1240, 1640, 880, 70, crowd, 12, sway), onlookers(-40, 1660, 975, 104, crowd, 20, sway),
    starLantern(250, 905, 46, '#f0a03c', '#e9452c'), line([[250, 950], [266, 1030]], '#8a6a3a', 5), starLantern(1385, 930, 52, '#e9452c', '#f0b53c'), line([[1385, 980], [1370, 1060]], '#8a6a3a', 5), lantern(1010, 950, 30, '#f6c552', 0.4), figure(1105, 1070, 150, poses.raise, dim('#a8323a')), lantern(690, 965, 26, '#e9452c', 0.5));
}

/** The còn ball flies for the ring at the Lồng Tồng festival. */
export function conThrowing(): string {
  const crowd: Dress[] = [dresses.tay, { ...dresses.tay, top: '#3a3f6e' }, { top: '#e9dfca', bottom: p.coal }, { ...dresses.dao }, { top: p.lacquer, bottom: p.coal, hat: 'scarf', hatColour: '#2a2f55' }, { ...dresses.tayMan }, { top: '#5f8fb0', bottom: p.coal, hat: 'cone' }];
  const tassels = (x: number, y: number, dx: number, dy: number): string => [p.lacquer, p.gold, p.jade, p.pink, p.indigo].map((c, at) => bow([x, y], [x - dx * 0.5, y + dy * 0.4 + at * 14 - 28], [x - dx + at * 10, y + dy + at * 22 - 44], c, 7)).join('');
  return picture(
    sky('#5fa8c4', '#a9d5d6', '#e9eed2'), cloud(300, 260, 520, p.paper, 6), cloud(1350, 180, 460, p.paper, 3), cloud(1120, 420, 340, p.paper, 8, 0.9), ranges(3, '#9cc0b6', '#4f8f68', '#dfeac9', { y: 640, swing: 120, wave: 300, seed: 26 }, 50), woods(skyline({ y: 800, swing: 8, wave: 150, seed: 4 }), 34, '#3f7f4c', 5), land(skyline({ y: 820, swing: 6, wave: 300, seed: 4 }), '#a9c05c', { foot: '#7fa04a', depth: 240 }),
    limbPole(), bunting([835, 300], [-20, 560], 50, 18, [p.lacquer, p.gold, p.jade, p.pink], 38), bunting([835, 300], [1620, 600], 50, 18, [p.gold, p.lacquer, p.indigo, p.jade], 38),
    bow([560, 690], [470, 420], [570, 300], '#fdfcfa', 5, 'stroke-dasharray="2 22" opacity=".9"'), placed({ x: 650, y: 196, turn: -38, scale: 1.15 }, tassels(-20, 8, 230, 20), spot(0, 0, 44, p.lacquer), path('M-34-27q34 30 68 54M-30 30q34-24 62-60', 'none', 'stroke="#f0c75e" stroke-width="7"'), spot(0, 0, 11, p.jade)),
    onlookers(-20, 1640, 810, 46, crowd, 3, sway), onlookers(-40, 400, 850, 64, crowd, 8, sway), onlookers(1180, 1640, 856, 66, crowd, 9, sway), figure(500, 990, 270, poses.reach, { ...dresses.tay, belt: p.pink }), figure(680, 970, 240, poses.point, dresses.tayMan), figure(1080, 985, 260, poses.raise, { ...dresses.tay, top: '#323a78', belt: p.gold }, true), figure(960, 960, 225, poses.point, { ...dresses.hmongMan }, true), spot(925, 775, 16, p.gold), tassels(925, 778, 20, 90),
    onlookers(-40, 420, 990, 108, crowd, 14, sway), onlookers(1230, 1660, 985, 108, crowd, 22, sway), grass(380, 1260, 1085, 60, '#5f8a3f', 60, 4));
}

const limbPole = (): string => shape([[826, 840], [832, 120], [840, 120], [848, 840]], '#c9a85c', 1) + strokes([200, 300, 400, 500, 600, 700].map((y): readonly [Point, Point] => [[829, y], [845, y]]), '#8a6f35', 3) + `<circle cx="836" cy="112" r="78" fill="#fbe6a6" stroke="#c4261d" stroke-width="15"/>` + `<circle cx="836" cy="112" r="44" fill="#f3a53a"/>` + spot(836, 112, 20, '#c4261d') + bow([836, 190], [880, 300], [850, 400], p.pine, 8) + [0, 1, 2, 3].map((at) => path(`M${844 + at * 6} ${205 + at * 46}q40-14 58 10q-30 10-58-10z`, '#4f8f4b')).join('');

/** Long boats race on the Lô, the bank full of people. */
export function boatRace(): string {
  const crowd: Dress[] = [{ top: p.paper, bottom: p.coal }, { top: p.lacquer, bottom: p.coal, hat: 'cone' }, { top: '#5f8fb0', bottom: p.coal }, { top: p.gold, bottom: p.coal, hat: 'cap', hatColour: p.lacquer }, dresses.tay, { top: p.tea, bottom: p.coal, hat: 'cone' }];
  const spray = (x: number, y: number, n: number, seed: number): string => { const luck = chance(seed); return dots(Array.from({ length: n }, (): Point => [x + luck.between(-40, 40), y - luck.next() ** 2 * 60]), p.paper, 8, 'opacity=".9"') + path(`M${x - 70} ${y + 6}q70-26 140 0q-70 14-140 0z`, p.paper, 'opacity=".8"'); };
  const boat = (x: number, y: number, s: number, hull: string, shirt: string, oars: number, seed: number): string => path(`M${x - oars * 19 * s - 60 * s} ${y + 12 * s}q${oars * 20 * s} ${26 * s} ${oars * 40 * s + 140 * s} 0q-${oars * 20 * s} ${40 * s}-${oars * 40 * s + 140 * s} 0z`, '#0e4a58', 'opacity=".45"') + longBoat(x, y, s, hull, shirt, oars) + [0, 1, 2, 3, 4].map((at) => spray(x - oars * 15 * s + at * oars * 7.4 * s, y + 20 * s, 9, seed + at)).join('') + spray(x + oars * 19 * s + 70 * s, y + 10 * s, 18, seed + 9);
  return picture(
    sky('#8cc4d0', '#cfe4d9', '#f3edcf'), cloud(1180, 130, 420, p.paper, 4), ranges(2, '#8fb8ae', '#4a8a72', '#dbe8cf', { y: 220, swing: 80, wave: 320, seed: 9 }, 46), land(skyline({ y: 330, swing: 6, wave: 300, seed: 4 }), '#d9c48f', { foot: '#b39a63', depth: 90 }), [120, 420, 760, 1120, 1460].map((x, at) => tree(x, 340, 150 + at * 8, '#3b7a4c', at + 3)).join(''), [260, 590, 930, 1290].map((x) => line([[x, 420], [x, 200]], p.paper, 5) + flag(x, 204, 84)).join(''), onlookers(-20, 1640, 352, 46, crowd, 4, sway), onlookers(-30, 1640, 378, 54, crowd, 11, sway),
    path('M-20 420L1620 408L1620 440L-20 452z', '#8a6f45'), water(436, 1067, '#4fa6a6', '#0f5666'), ripples('#bfe6e0', { y0: 450, y1: 1060, count: 110, seed: 5, opacity: 0.5, reach: 200 }), ripples('#0c4554', { y0: 500, y1: 1060, count: 70, seed: 8, opacity: 0.4, reach: 240 }), strokes([[[40, 560], [1560, 470]], [[0, 810], [1600, 690]]], p.paper, 3, 'stroke-dasharray="2 40" opacity=".8"'),
    placed({ turn: -4, x: 0, y: 30 }, boat(900, 560, 1, '#2f6f4a', '#e9dfca', 9, 3)), placed({ turn: -5, x: 0, y: 60 }, boat(640, 730, 1.45, '#24508a', '#f0c038', 9, 23)), placed({ turn: -6, x: 0, y: 90 }, boat(860, 925, 2.05, '#a8231d', '#c8323a', 8, 43)));
}
