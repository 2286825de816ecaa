import { picture, type Point } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { earthHouse, village } from '../houses.ts';
import { darker, mix, palette as p } from '../palette.ts';
import { figure } from '../people.ts';
import { poses } from '../poses.ts';
import { noise, repeat } from '../prng.ts';
import { gradientDown, land, mound, ranges, skyline } from '../ridges.ts';

import { bow, shape, spot, strokes } from '../shapes.ts';
import { birds, cloud, glow, orb, sky, smoke, streaks, veil } from '../sky.ts';
import { knoll, terraces } from '../terraces.ts';
import { ripples } from '../water.ts';
import { banana, conifer, crown, grass, tree, woods } from '../trees.ts';

const dome = (x: number, peak: number, wide: number, high: number): number => high * Math.exp(-(((x - peak) / wide) ** 2));

/** Ripe terraces of Hoàng Su Phì in low sun, with a farmstead on a spur. */
export function terracesGold(): string {
  const gold = (share: number) => ({
    plots: [mix('#e8b24a', '#f2c455', share), mix('#d9a441', '#e9b13f', share), mix('#c9b455', '#d2b143', share), '#f4d27a'] as const,
    wall: mix('#a3803a', '#6d5a26', share), rim: '#fbe6a6', wallShare: 0.34,
  });
  const far = { ridge: (x: number) => 470 - dome(x, 1250, 360, 190) - dome(x, 500, 300, 60), foot: (x: number) => 900 + noise(4, x / 400) * 20, steps: 15, seed: 5 };
  const near = { ridge: (x: number) => 860 - dome(x, 260, 520, 330) - dome(x, 1700, 300, 200), foot: () => 1190, steps: 12, seed: 12 };
  const hay: readonly Point[] = [[0, 0], [18, -34], [34, 0]];
  return picture(
    sky('#8fb6c4', '#cfd9c4', '#f7e3b0'), orb(300, 190, 46, '#f9d98a', 6, 0.55), cloud(1080, 180, 420, '#f6ecd2', 4, 0.8), cloud(1420, 120, 260, '#f6ecd2', 8, 0.6),
    ranges(3, '#a3b9b4', '#5f8576', '#f0dfae', { y: 330, swing: 90, wave: 300, seed: 7, sharp: true }, 44),
    terraces(far, gold), woods(skyline({ y: 300, swing: 8, wave: 60, seed: 3, from: 1190, to: 1330, step: 22 }), 22, '#5f7a45', 4), veil(300, 760, '#f7e3b0', 0.5, 0),
    village(1020, 1180, 500, 34, 3, '#7a5a44', '#b08a5c', 4), smoke(1130, 470, 120, 40, '#fbf3df', 0.7),
    tree(880, 700, 120, '#6d8240', 4), tree(960, 720, 90, '#7d8d43', 8),
    terraces(near, gold), earthHouse(330, 640, 1.02, { roof: '#6f5644', wall: '#c98f52', light: '#3a2a1d' }), smoke(300, 500, 190, 80, '#fbf3df', 0.65), tree(170, 650, 190, '#5c7a3b', 3), tree(490, 655, 130, '#6d8240', 9), banana(545, 668, 90, '#7f9a48', 2),
    repeat(5, 6, (luck) => { const [x, y] = [luck.between(650, 1500), luck.between(905, 1000)]; return shape(hay.map(([dx, dy]): Point => [x + dx, y + dy]), '#c2913a'); }),
    figure(1090, 1010, 172, poses.carry, { ...dresses.dao, top: '#2a2440', bottom: '#2a2440' }, true), basket(1116, 880), figure(1210, 1004, 160, poses.walk, { ...dresses.hmong, hatColour: p.lacquer }, true), basket(1234, 886),
    grass(0, 1600, 1080, 90, '#a8832f', 110, 6), grass(0, 1600, 1085, 70, '#e8bd55', 90, 9), birds(640, 250, 5, 15, '#4f6b62', 7));
}

const basket = (x: number, y: number): string => shape([[x - 16, y], [x + 20, y], [x + 14, y + 44], [x - 10, y + 44]], '#8a5f2d', 0.8) + strokes([[[x - 14, y + 14], [x + 17, y + 14]], [[x - 12, y + 29], [x + 15, y + 29]]], '#6d4922', 2) + spot(x + 2, y, 19, '#e2b24a', 9);

/** Flooded terraces that hold the evening sky; women plant the first rows. */
export function terracesWater(): string {
  const wall = (share: number): string => mix('#4a382c', '#8a7766', share * 0.8);
  const pools = `${gradientDown('pools', '#fff0dc', '#7fa0d2', 330, 1080)}${gradientDown('pools2', '#fbd6bf', '#a4bce0', 330, 1080)}`;
  const fill = (share: number): string => Math.round(share * 40) % 3 === 1 ? 'url(#pools2)' : 'url(#pools)';
  return picture(
    sky('#6f86b4', '#b9b4cf', '#f3cdb8', '#fae0c4'), orb(330, 300, 44, '#f9c48a', 6, 0.65), cloud(760, 150, 640, '#e9dbe2', 3, 0.8), cloud(1330, 110, 520, '#d3cce0', 6, 0.8), cloud(1180, 240, 380, '#f9e3d2', 2, 0.85), streaks(120, 300, p.paper, 6, 5, 0.5),
    ranges(3, '#a9b0c9', '#5f7193', '#efd3c9', { y: 345, swing: 80, wave: 280, seed: 15, sharp: true }, 34), land(skyline({ y: 455, swing: 26, wave: 360, seed: 8, tilt: -60 }), '#6f7d78', { foot: '#4f5f58', depth: 300 }), pools,
    knoll({ x: 320, y: 640, w: 560, h: 170, rise: 190, steps: 11, seed: 4 }, fill, wall), conifer(300, 470, 120, '#3b5248'), conifer(350, 474, 90, '#3b5248'), village(380, 470, 505, 34, 2, '#6a4f46', '#b08f78', 6), smoke(430, 478, 130, 40, p.paper, 0.55),
    knoll({ x: 1130, y: 800, w: 800, h: 290, rise: 390, steps: 17, seed: 13 }, fill, wall), earthHouse(1105, 402, 0.42, { roof: '#5d4a44', wall: '#c9955c' }), tree(1165, 404, 74, '#4d6657', 3), tree(1052, 406, 60, '#5a7360', 7), smoke(1090, 352, 110, 34, p.paper, 0.6),
    knoll({ x: 250, y: 1130, w: 900, h: 270, rise: 150, steps: 6, seed: 22 }, fill, wall), glow(330, 640, 420, '#fbd9a8', 0.4), ripples(p.paper, { y0: 520, y1: 1040, count: 60, seed: 6, opacity: 0.5, reach: 130 }),
    seedlings(), ([[330, 985, 160], [500, 1000, 170], [690, 978, 162]] as const).map(([x, y, tall], at) => shadowOn(x, y) + figure(x, y, tall, poses.bend, at === 1 ? dresses.planter : { ...dresses.dao, bareLegs: true, hat: 'cone', hatColour: p.straw }, at === 2)).join(''),
    figure(1200, 905, 140, poses.carry, { ...dresses.farmer, bareLegs: true }, true), pole(1200, 786), spot(190, 1010, 13, '#7fa04a', 9), spot(800, 1008, 13, '#7fa04a', 9));
}

const shadowOn = (x: number, y: number): string => spot(x + 16, y + 5, 46, '#5b6d8c', 6, 'opacity=".45"');

const pole = (x: number, y: number): string => bow([x - 74, y + 12], [x, y - 10], [x + 74, y + 12], p.bark, 4) + strokes([[[x - 72, y + 12], [x - 72, y + 56]], [[x + 72, y + 12], [x + 72, y + 56]]], p.bark, 2) + crown(x - 72, y + 66, 46, 34, '#86a84d', 3) + crown(x + 72, y + 66, 46, 34, '#86a84d', 5);

const seedlings = (): string => strokes(Array.from({ length: 84 }, (_, at): readonly [Point, Point] => {
  const [row, col] = [Math.floor(at / 21), at % 21];
  const [x, y] = [60 + col * 40 - row * 20 + noise(row, col) * 9, 985 + row * 36 + noise(col, row * 3) * 8];
  return [[x, y], [x + noise(at, 2) * 9, y - 15]];
}), '#5f8a45', 4);

/** Women on an ochre slope of cloud: the peaks above a sea of mist. */
export function seaOfClouds(): string {
  const bank = (y: number, colour: string, seed: number): string => land(skyline({ y, swing: 16, wave: 300, seed }), colour, { foot: darker(colour, 0.02) }) + [0, 1, 2, 3, 4, 5, 6].map((at) => { const [cx, cy, w] = [60 + at * 260 + noise(seed, at * 3.3) * 120, y + 30 + noise(at * 1.7, seed) * 34, 330 + noise(seed, at * 2.7) * 190]; return cloud(cx - 8, cy - 9, w, '#fbe6c6', seed + at) + cloud(cx, cy, w, colour, seed + at) + cloud(cx + w * 0.12, cy + 26, w * 0.6, darker(colour, 0.05), seed + at + 3); }).join('');
  const isle = (x: number, y: number, w: number, h: number, colour: string, seed: number): string => mound(x, y, w, h, seed, colour) + mound(x + w * 0.2, y, w * 0.5, h * 0.66, seed + 3, darker(colour, 0.14));
  return picture(
    sky('#3f6fa3', '#86abc9', '#f6dcb4', '#f8e9d0'), orb(1130, 330, 40, '#f8c76e', 7, 0.7), streaks(90, 260, p.paper, 7, 4, 0.4),
    land(skyline({ y: 430, swing: 50, wave: 240, seed: 8, sharp: true }), '#8fa6bd', { foot: '#d5dbe0', depth: 130 }),
    bank(470, '#e2e4e8', 3), isle(260, 560, 420, 150, '#5d7f9b', 3), isle(860, 540, 300, 90, '#7593aa', 6), isle(1400, 580, 460, 190, '#52768f', 8),
    bank(570, '#f0ece6', 9), isle(700, 740, 520, 210, '#34596f', 4), bank(725, '#f8f3ea', 14), isle(1560, 850, 520, 230, '#264a5c', 11), bank(850, '#fdfaf4', 22), veil(420, 900, '#f9d9a0', 0.16, 0),
    land(skyline({ y: 985, swing: 60, wave: 420, seed: 5, tilt: 190 }), '#173a3a', { grain: '#e2a93b', grains: 200, reach: 70 }), conifer(70, 920, 250, '#143433'), conifer(180, 930, 180, '#173a3a'),
    figure(470, 950, 205, poses.stand, { top: p.lacquer, bottom: '#16262d', hat: 'tail' }), shape([[444, 778], [462, 772], [464, 850], [440, 846]], p.gold, 1), figure(580, 962, 200, poses.point, { top: p.coal, bottom: '#16262d', hat: 'cap', hatColour: p.deep }));
}
