import { ferry, kayak } from '../boats.ts';
import { mirrored, picture, placed, type Point } from '../canvas.ts';
import { dresses } from '../dresses.ts';
import { darker, lighter, palette as p } from '../palette.ts';
import { back, figure } from '../people.ts';
import { poses } from '../poses.ts';
import { chance, noise, repeat } from '../prng.ts';
import { grainBox, land, mound, ranges, skyline, tower, towers } from '../ridges.ts';
import { bow, box, curve, dots, line, path, shape, spot, star, strokes } from '../shapes.ts';
import { birds, cloud, glow, orb, sky, stars, streaks, veil } from '../sky.ts';
import { bamboo, crown, grass, woods } from '../trees.ts';
import { ripples, water } from '../water.ts';

/** The emerald lake of Na Hang, a boat under the limestone. */
export function naHangLake(): string {
  const far = { body: '#8fb3ae', shade: '#7aa19f', cliff: '#d9e2d6', foot: '#c6dbd2' };
  const near = { body: '#3c7a63', shade: '#245848', cliff: '#cfd8c4', foot: '#5f9c86' };
  const behind = towers(9, -60, 1660, 560, 230, 3, far, 0.4);
  const front = tower(1180, 572, 430, 430, 12, near) + tower(1440, 576, 360, 300, 5, near) + tower(900, 570, 260, 190, 8, near) + tower(140, 574, 420, 300, 21, near) + tower(380, 572, 220, 150, 17, near);
  return picture(
    sky('#7fc0cf', '#bfe0dc', '#eef3e4'), cloud(420, 200, 480, p.paper, 4, 0.95), cloud(820, 130, 300, p.paper, 7, 0.8), cloud(1520, 220, 300, p.paper, 2, 0.8),
    behind, veil(380, 580, '#e6f1e6', 0, 0.6), front, water(570, 1067, '#5fb59c', '#0f5f56'), mirrored(571, 0.5, front), water(820, 1067, '#1d7a6a', '#0c5049').replace('<rect', '<rect opacity=".35"'),
    streaks(560, 580, '#e6f5ea', 6, 2, 0.7, 420), ripples('#c6ecd9', { y0: 590, y1: 1050, count: 80, seed: 5, opacity: 0.5 }), ripples('#0b4a45', { y0: 680, y1: 1060, count: 60, seed: 9, opacity: 0.35, reach: 240 }),
    ferry(640, 800, 1.55, '#2f6f9e', p.lacquer), path('M430 826Q640 842 850 824Q1000 850 1160 852Q940 872 700 852Q520 848 430 826z', '#e6f5ea', 'opacity=".5"'),
    birds(760, 330, 6, 15, p.paper, 5), bamboo(60, 1090, 420, '#134a3c', 3, 9), grass(0, 260, 1075, 90, '#0f3d33', 40, 4));
}

/** Kayaks on green water, seen from above. */
export function kayaks(): string {
  const shore: readonly Point[] = [[-30, -30], [560, -30], [500, 60], [380, 110], [330, 210], [190, 250], [150, 370], [40, 420], [-30, 520]];
  const trees = repeat(34, 4, (luck) => { const t = luck.next(); const [x, y] = [luck.between(-20, 430) * (1 - t * 0.75), t * 380]; return crown(x, y, luck.between(80, 130), luck.between(76, 120), luck.pick(['#2d6a49', '#3f7f4d', '#1f5540', '#5c8f4b']), Math.round(luck.between(1, 900))); });
  const boats = [[690, 420, 1.5, -32, '#e8762f', p.lacquer], [1010, 640, 1.62, -24, '#f0c038', p.indigo], [590, 800, 1.5, -38, '#c8323a', p.tea], [1290, 330, 1.35, -20, '#f6efe0', p.ember]] as const;
  const wake = (x: number, y: number, scale: number, turn: number): string => placed({ x, y, scale, turn }, path('M-90 0Q-240 34-420 96Q-250 22-90-8zM-90 0Q-240-34-420-96Q-250-22-90 8z', '#dff3e6', 'opacity=".5"'), bow([-110, 0], [-220, 5], [-330, 0], '#dff3e6', 4, 'opacity=".4"'));
  return picture(
    `<rect width="1600" height="1067" fill="#1f8a78"/>`, path('M-20 300Q420 340 600 150Q700 40 980-20L1620-20L1620 1080L-20 1080z', '#1a7e70'), path('M120 1080Q320 780 760 760Q1240 730 1620 420L1620 1080z', '#136b63'), path('M820 1080Q1060 930 1620 860L1620 1080z', '#0e5a56'),
    curve([[-60, -60], [640, -60], [590, 80], [450, 150], [390, 260], [240, 300], [200, 430], [80, 490], [-60, 590]], '#6cc2a3', 'opacity=".55"'), shape(shore, '#d8cda0', 5), shape(shore.map(([x, y]): Point => [x * 0.93 - 12, y * 0.92 - 12]), '#8a9c72', 4), trees,
    boulders(), ripples('#8fd8bd', { y0: 180, y1: 1060, x0: 420, count: 70, seed: 3, opacity: 0.35, reach: 130 }),
    boats.map(([x, y, s, turn, colour, shirt]) => wake(x, y, s, turn) + kayak(x, y, s, turn, colour, shirt)).join(''),
    grainBox(0, 300, 1600, 760, '#bfeeda', 260, 5, 0.35));
}

const boulders = (): string => [[470, 300, 60], [330, 430, 44], [1470, 950, 150], [1340, 1030, 110], [1560, 840, 70]].map(([x = 0, y = 0, r = 0], at) => mound(x + 6, y + r * 0.5, r * 2.2, r * 1.1, at, '#0f4f4a') + mound(x, y + r * 0.35, r * 2, r * 1.15, at + 3, '#8d988c') + mound(x - r * 0.3, y + r * 0.02, r, r * 0.6, at + 8, '#b9c0ae')).join('');

/** The Mã Pí Lèng pass: a road in the wall, the Nho Quế river far below. */
export function maPiLeng(): string {
  const rightWall: readonly Point[] = [[1620, 120], [1500, 150], [1420, 260], [1330, 300], [1260, 430], [1170, 500], [1120, 640], [1040, 720], [1000, 860], [930, 960], [900, 1080], [1620, 1080]];
  const leftWall: readonly Point[] = [[-20, 60], [90, 40], [180, 150], [270, 190], [330, 330], [440, 400], [480, 520], [580, 610], [600, 740], [680, 820], [700, 930], [760, 1080], [-20, 1080]];
  const spur = (points: readonly Point[], lit: string, dark: string, dx: number): string => shape(points, lit, 4) + shape(points.map(([x, y], at): Point => at === 0 || at === points.length - 1 ? [x, y] : [x + dx * (at % 2 === 0 ? 1.6 : 1), y + 16]), dark, 3);
  return picture(
    sky('#6fa0b6', '#bcd4d0', '#f5e6c4'), orb(560, 210, 44, '#fbe6b0', 6, 0.6), cloud(880, 140, 460, '#f8f2e2', 5, 0.85), cloud(1180, 240, 300, '#f8f2e2', 3, 0.7),
    ranges(3, '#a4b8ba', '#6d8f92', '#e5e4cf', { y: 330, swing: 140, wave: 190, seed: 41, sharp: true }, 70), path('M300 640L1300 600L1300 1080L300 1080z', '#a9c2ac'),
    spur([[420, 700], [560, 520], [640, 560], [740, 600], [840, 680], [780, 760], [420, 800]], '#7fa595', '#64908a', -26), spur([[1300, 640], [1180, 480], [1080, 560], [980, 610], [880, 650], [960, 730], [1300, 790]], '#86a794', '#5f8a84', 34),
    path('M862 640Q800 700 880 748Q950 800 850 850Q750 900 800 960Q850 1010 790 1080L1010 1080Q1030 990 960 930Q900 880 980 820Q1040 760 960 710Q890 670 896 640z', '#2a9c94'), path('M868 660Q820 710 900 754Q964 804 876 856Q800 910 850 960Q900 1010 860 1080L920 1080Q930 1000 880 944Q850 900 924 836Q980 780 916 732Q850 700 880 660z', '#86dccb', 'opacity=".75"'),
    spur([[300, 780], [520, 640], [680, 700], [800, 800], [842, 862], [760, 920], [700, 1080], [300, 1080]], '#5f8c7c', '#487a70', -40), spur([[1400, 760], [1240, 640], [1130, 720], [1040, 800], [960, 880], [1010, 960], [1060, 1080], [1400, 1080]], '#678f7a', '#47776c', 44),
    shape(rightWall, '#5d8473', 4), facets(rightWall, '#3f6a61', 7), strata(1060, 1600, 320, 1060, '#a9bf9f', 5, 1), shape(leftWall, '#2f5f55', 4), leftWall.slice(1, 10).map(([x, y], at) => shape([[x - 10, y + 12], [x - 120, y + 70 + at * 4], [x - 150, y + 330], [x - 40, y + 210]], '#3f7465', 3, 'opacity=".75"')).join(''), strata(0, 560, 260, 1060, '#7fa58c', 9, -1),
    veil(520, 900, '#f2ecd0', 0.25, 0), road(), woods(skyline({ y: 110, swing: 30, wave: 120, seed: 4, from: -10, to: 130 }), 30, '#26493d', 6),
    shape([[-20, 880], [120, 830], [260, 850], [330, 920], [470, 960], [520, 1080], [-20, 1080]], '#1f3f36', 3), shape([[-20, 880], [120, 830], [180, 838], [90, 920], [-20, 960]], '#47705c', 2), shape([[260, 850], [330, 920], [470, 960], [400, 990], [270, 930]], '#2f5748', 2),
    figure(170, 862, 240, poses.stand, dresses.hmong), figure(262, 872, 226, poses.point, { top: p.gold, bottom: p.coal, hat: 'cap', hatColour: p.lacquer }), birds(800, 430, 3, 22, '#2b4a4a', 2), grass(300, 540, 1075, 80, '#2c5546', 30, 3));
}

const facets = (wall: readonly Point[], colour: string, seed: number): string => wall.slice(1, 9).map(([x, y], at) => shape([[x + 30, y + 20], [x + 120 + noise(seed, at) * 40, y + 150], [x + 100, y + 460], [x + 10, y + 330]], colour, 3, 'opacity=".5"')).join('');

function strata(x0: number, x1: number, y0: number, y1: number, colour: string, seed: number, lean: number): string {
  const luck = chance(seed);
  const marks = Array.from({ length: 90 }, (): readonly [Point, Point] => {
    const t = luck.next();
    const edge = lean > 0 ? x1 - (x1 - x0) * t * 0.9 : x0 + (x1 - x0) * t * 0.9;
    const [x, y] = [lean > 0 ? luck.between(edge, x1) : luck.between(x0, edge), y0 + (y1 - y0) * t];
    return [[x, y], [x - lean * luck.between(4, 16), y + luck.between(20, 70)]];
  });
  return strokes(marks, colour, 3.4, 'opacity=".45"');
}

const road = (): string => path('M1620 470Q1500 480 1440 540Q1390 600 1310 610Q1250 620 1215 690L1228 700Q1262 640 1318 630Q1400 620 1456 556Q1510 500 1620 492z', '#e6d5ae') + dots([[1300, 603], [1340, 597], [1380, 580], [1410, 553], [1440, 522], [1480, 497], [1530, 478]], p.paper, 7) + box(1474, 478, 26, 15, p.lacquer, 0.5) + figure(1360, 612, 30, poses.sit, { top: p.ember, bottom: p.coal, hat: 'helmet' }) + line([[1352, 612], [1372, 612]], p.coal, 5);

/** The Milky Way over limestone, a tent alight. */
export function starKarst(): string {
  const stone = { body: '#1d2547', shade: '#141a38', cliff: '#3a4573', foot: '#39436f' };
  const luck = chance(5);
  const dust = (count: number, spread: number): Point[] => Array.from({ length: count }, (): Point => { const t = luck.next(); const off = (luck.next() + luck.next() + luck.next() - 1.5) * spread; return [260 + t * 1150 + off * 0.6, 760 - t * 860 + off]; });
  return picture(
    sky('#0d1230', '#1b2552', '#3a4080', '#7a5f8e', '#d18f7e'), Array.from({ length: 15 }, (_, at) => { const t = at / 14; return glow(260 + t * 1130 + noise(3, at) * 40, 770 - t * 850 + noise(8, at) * 40, 190 + noise(5, at * 2) * 60, at % 3 === 0 ? '#e9c9c4' : at % 3 === 1 ? '#a99ad6' : '#8fa6dc', 0.3); }).join(''),
    dots(dust(420, 230), '#e9e2f2', 2.4, 'opacity=".7"'), dots(dust(70, 170), p.straw, 4.4, 'opacity=".9"'), curve([[470, 640], [600, 540], [690, 490], [800, 370], [900, 300], [1010, 150], [1000, 230], [900, 350], [850, 420], [720, 520], [640, 560]], '#181d44', 'opacity=".4"'), curve([[1040, 160], [1130, 60], [1200, -30], [1190, 40], [1100, 130]], '#181d44', 'opacity=".35"'), stars(700, 260, 8), star(1370, 180, 16, p.paper, 4, 0.16), star(300, 260, 12, p.straw, 4, 0.16),
    land(skyline({ y: 800, swing: 60, wave: 220, seed: 6, sharp: true }), '#3a4070', { foot: '#6d5f86', depth: 160 }), towers(5, 820, 1720, 900, 420, 8, stone, 0.7), towers(3, -160, 420, 900, 300, 4, stone, 0.2),
    veil(760, 900, '#c98f86', 0, 0.3), land(skyline({ y: 905, swing: 34, wave: 380, seed: 9, tilt: -30 }), '#101632', { grain: '#525c92', grains: 160 }),
    glow(620, 880, 260, '#f6b650', 0.55), path('M500 925Q540 800 622 790Q710 800 750 928z', '#f0a23c'), path('M622 790Q710 800 750 928L668 926Q660 840 622 790z', '#c9702f'), path('M622 792Q590 850 586 926L640 927Q640 850 622 792z', '#fbe3a2'), line([[622, 788], [622, 776]], '#101632', 4),
    figure(840, 932, 120, poses.point, { top: '#0c1028', bottom: '#0c1028', skin: '#5b3f4a', hat: 'beret', hatColour: '#0c1028' }), figure(900, 934, 112, poses.stand, { top: '#4a2338', bottom: '#0c1028', skin: '#5b3f4a', hat: 'tail' }), grass(0, 1600, 1075, 110, '#0a0f26', 110, 5));
}
