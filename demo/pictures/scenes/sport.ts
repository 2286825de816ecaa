import { flag } from '../festive.ts';
import { picture, type Point } from '../canvas.ts';
import { palette as p } from '../palette.ts';
import { type Dress, figure, onlookers } from '../people.ts';
import { poses } from '../poses.ts';
import { hash } from '../prng.ts';
import { grainBox, land, ranges, skyline } from '../ridges.ts';
import { bow, box, line, path, shape, spot, star, strokes } from '../shapes.ts';
import { birds, cloud, orb, sky, streaks } from '../sky.ts';
import { crown, grass, tree, woods } from '../trees.ts';
import { glitter, ripples, water } from '../water.ts';
import { townHouse } from '../houses.ts';

/** A village match seen through the goal net. */
export function footballPitch(): string {
  const net = strokes([...Array.from({ length: 25 }, (_, at): readonly [Point, Point] => [[210 + at * 50, 214], [60 + at * 62, 1080]]), ...Array.from({ length: 15 }, (_, at): readonly [Point, Point] => [[200 - at * 10, 262 + at * 58], [1420 + at * 10, 262 + at * 58]])], p.paper, 2.6, 'opacity=".5"');
  const red: Dress = { top: '#c8322a', bottom: p.paper, bareLegs: true, bareArms: true };
  const white: Dress = { top: p.paper, bottom: '#27407a', bareLegs: true, bareArms: true };
  const bands = Array.from({ length: 6 }, (_, at) => path(`M-20 ${470 + at * at * 17}L1620 ${470 + at * at * 17}L1620 ${470 + (at + 1) * (at + 1) * 17}L-20 ${470 + (at + 1) * (at + 1) * 17}z`, at % 2 === 0 ? '#4f9a4c' : '#5caa54')).join('');
  const crowd: Dress[] = [{ top: p.gold, bottom: p.coal }, { top: '#c8322a', bottom: p.coal, hat: 'cap', hatColour: p.paper }, { top: '#3f7fa8', bottom: p.coal }, { top: p.paper, bottom: p.coal, hat: 'cone' }, { top: p.dusk, bottom: p.coal }];
  return picture(
    sky('#4f9ac0', '#a3d0d6', '#eaf0d8'), cloud(420, 170, 460, p.paper, 4), cloud(1200, 130, 520, p.paper, 8), ranges(3, '#8fbcae', '#3f8060', '#d3e6c9', { y: 330, swing: 120, wave: 260, seed: 95 }, 44), woods(skyline({ y: 452, swing: 6, wave: 150, seed: 4 }), 30, '#2f6a48', 5), onlookers(-20, 1640, 446, 32, crowd, 5, (at) => hash(at, 9)), land([[-20, 470], [1620, 470]], '#4f9a4c'), bands, path('M-20 1010L1620 1010M-20 478L1620 478M800 478L800 560M480 560L1120 560L1260 720L340 720z', 'none', 'stroke="#f3f8ec" stroke-width="6"'), `<ellipse cx="800" cy="500" rx="150" ry="22" fill="none" stroke="#f3f8ec" stroke-width="4"/>`, grainBox(0, 560, 1600, 500, '#2f7038', 280, 4, 0.4),
    figure(260, 590, 120, poses.run, white), figure(1330, 600, 124, poses.runOpen, red, true), figure(700, 540, 86, poses.run, red), figure(980, 548, 88, poses.stand, white, true), [[430, 690, 64], [640, 800, 76], [1150, 680, 60]].map(([x = 0, y = 0, w = 0]) => spot(x + 20, y + 3, w, '#2a6434', 8, 'opacity=".5"')).join(''), figure(430, 690, 200, poses.run, white), figure(1150, 680, 196, poses.runOpen, white, true), figure(640, 810, 300, { ...poses.runOpen, legFar: [[17, -44], [34, -38]] }, red), figure(1010, 830, 280, { ...poses.raise, legFar: [[12, -30], [20, -4]], legNear: [[-8, -28], [-18, -2]] }, { top: '#f0b53c', bottom: p.coal, bareArms: true }, true), spot(1000, 842, 90, '#2a6434', 10, 'opacity=".5"'),
    spot(840, 600, 40, '#fdfcfa'), path('M824 586l18-14l20 12l-6 24h-24zM806 610l12 14M876 590l-14-6M850 632l-6-20M820 630l10-16M868 620l-12-10', '#1a1a17', 'stroke="#1a1a17" stroke-width="4"'), bow([690, 760], [740, 660], [800, 612], p.paper, 4, 'stroke-dasharray="3 16"'), net, line([[206, 1080], [206, 214], [1420, 214], [1420, 1080]], '#f6f6f0', 22), line([[216, 1080], [216, 224], [1410, 224]], '#c4ccc4', 6));
}

/** Runners along the Lô on a bright morning. */
export function riverRun(): string {
  const shirts = ['#e2703a', '#2b8575', '#f0b53c', '#c8323a', '#3f6fa8', '#fdfcfa', '#8a4a8a', '#e9908a'];
  const runner = (x: number, y: number, s: number, at: number): string => spot(x + s * 0.05, y + 4, s * 0.24, '#8f9a8c', s * 0.025, 'opacity=".6"') + figure(x, y, s, at % 2 === 0 ? poses.run : poses.runOpen, { top: shirts[at % 8] ?? p.gold, bottom: at % 3 === 0 ? '#24304a' : '#3a3f52', bareArms: true, bareLegs: true, shoes: '#c8323a', ...(at % 3 === 1 ? { hat: 'tail' as const } : at % 4 === 2 ? { hat: 'cap' as const, hatColour: p.paper } : {}) }, false) + (at < 5 ? shape([[x + s * 0.025, y - s * 0.74], [x + s * 0.095, y - s * 0.745], [x + s * 0.085, y - s * 0.65], [x + s * 0.02, y - s * 0.645]], p.paper, 0.8) : '');
  return picture(
    sky('#8fcbdc', '#d3e9e2', '#fbf0d0'), orb(1220, 210, 50, '#fbe6a0', 6, 0.7), cloud(380, 150, 420, p.paper, 4, 0.95), ranges(2, '#a9cbc4', '#6fa594', '#e6eedb', { y: 310, swing: 90, wave: 300, seed: 99 }, 50), [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => townHouse(40 + at * 92, 440, 66, 90 + (Math.abs(hash(at, 3)) * 110), ['#e6c9a0', '#c9d6c4', '#e9dcc4', '#d9b59a'][at % 4] ?? p.sand, '#7fa0a0', at)).join(''), woods(skyline({ y: 440, swing: 4, wave: 150, seed: 4 }), 24, '#4f8a5c', 5), water(460, 700, '#a5d9d9', '#4f9fae'), glitter(1220, 465, 690, 130, '#fdf3cf', 5, 0.8), ripples('#e6f5ee', { y0: 470, y1: 690, count: 60, seed: 6, opacity: 0.6 }), path('M880 480Q1200 430 1620 446L1620 464Q1200 452 880 492z', '#7f9aa0'), [980, 1150, 1330, 1510].map((x) => box(x, 462, 16, 40, '#6d8a92')).join(''),
    land([[-20, 650], [1620, 700]], '#8fb56a', { foot: '#a9c27a', depth: 60 }), path('M-20 690L1620 742L1620 1080L-20 1080z', '#e6d6b8'), path('M-20 690L1620 742L1620 760L-20 710z', '#f6ecd6'), path('M-20 960Q800 980 1620 1010L1620 1080L-20 1080z', '#d3bf9a'), path('M-20 850L1620 880', 'none', 'stroke="#f8f1e0" stroke-width="8" stroke-dasharray="70 46"'), strokes(Array.from({ length: 41 }, (_, at): readonly [Point, Point] => [[at * 41, 640 + at * 1.25], [at * 41, 700 + at * 1.25]]), '#5f7f86', 5), line([[-20, 640], [1620, 690]], '#5f7f86', 8), tree(90, 720, 430, '#4a8f58', 4), tree(1540, 760, 380, '#5c9a58', 8), runner(1380, 790, 190, 7), runner(1240, 800, 205, 6), runner(1110, 812, 220, 5), [[180, 1000, 430], [430, 985, 400], [690, 1000, 440], [930, 960, 380], [1190, 985, 400]].map(([x = 0, y = 0, s = 0], at) => runner(x, y, s, at)).join(''), birds(700, 220, 5, 16, '#4f7f86', 4), grass(0, 1600, 1090, 46, '#7f9a4f', 70, 5), crown(30, 60, 400, 220, '#3f7f50', 7));
}
