import { num, placed, type Point } from './canvas.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import { hash } from './prng.ts';
import { box, line, path, shape, strokes } from './shapes.ts';

/** Colours of a house and the light in its windows. */
export type Paint = {
  roof: Colour;
  wall: Colour;
  light?: Colour;
};

/** A Tày stilt house, 200 wide before scaling, standing on (x, y): palm-leaf roof, plank walls, stairs. */
export function stiltHouse(x: number, y: number, scale: number, { roof, wall, light = palette.coal }: Paint, flip = false): string {
  const posts = [-84, -50, -14, 22, 58, 88].map((px) => box(px, -48, 6, 48 + hash(px, 2) * 2, darker(wall, 0.5), 0.6));
  const planks = strokes([-70, -52, -34, -16, 2, 20, 38, 56].map((px): readonly [Point, Point] => [[px, -86], [px, -50]]), darker(wall, 0.22), 1.3);
  const openings = [-60, -24, 30].map((px, at) => box(px, -80, at === 1 ? 17 : 20, at === 1 ? 30 : 17, light, 0.5)).join('');
  return placed({ x, y, scale, flip },
    shape([[-92, -46], [98, -46], [92, 0], [-88, 0]], darker(wall, 0.72), 1, 'opacity=".55"'), ...posts,
    shape([[-80, -92], [66, -92], [66, -46], [-80, -46]], wall), shape([[66, -92], [92, -92], [92, -46], [66, -46]], darker(wall, 0.3)), planks, openings,
    box(-98, -50, 200, 5, darker(wall, 0.4), 0.5), rail(wall), palmRoof(roof), stairs(darker(wall, 0.35)));
}

const rail = (wall: Colour): string =>
  line([[-97, -62], [-30, -62]], darker(wall, 0.45), 2.4) + strokes([-94, -84, -74, -64, -54, -44, -34].map((x): readonly [Point, Point] => [[x, -62], [x, -50]]), darker(wall, 0.45), 1.6);

const stairs = (colour: Colour): string =>
  strokes([[[-16, -48], [-36, 0]], [[-2, -48], [-22, 0]]], colour, 3.4) + strokes([0.15, 0.35, 0.55, 0.75, 0.92].map((t): readonly [Point, Point] => [[-16 - 20 * t, -48 + 48 * t], [-2 - 20 * t, -48 + 48 * t]]), colour, 2.6);

function palmRoof(roof: Colour): string {
  const thatch = Array.from({ length: 44 }, (_, at): readonly [Point, Point] => {
    const [row, col] = [at % 4, Math.floor(at / 4)];
    const px = -92 + col * 15.6 + hash(at, 4) * 5 + (row * 16) / 4;
    const py = -98 - row * 16 + hash(at, 9) * 4;
    return [[px + row * 2, py - 9], [px, py]];
  });
  return shape([[72, -90], [112, -84], [84, -160], [64, -162]], darker(roof, 0.38))
    + shape([[-112, -84], [84, -84], [68, -162], [-70, -162]], roof)
    + strokes(thatch.filter(([, [px, py]]) => px < 60 + (py + 160) * 0.1), darker(roof, 0.2), 1.8)
    + shape([[-112, -84], [84, -84], [83, -90], [-110, -90]], darker(roof, 0.3), 0.6)
    + shape([[-76, -158], [74, -158], [70, -167], [-72, -167]], darker(roof, 0.25), 0.8)
    + shape([[-70, -162], [-50, -162], [-58, -148]], lighter(roof, 0.12), 0.5);
}

/** A house of rammed earth under yin-yang tiles, 200 wide before scaling. */
export function earthHouse(x: number, y: number, scale: number, { roof, wall, light = palette.coal }: Paint, flip = false): string {
  const courses = strokes([-72, -56, -40, -24].flatMap((py, at): (readonly [Point, Point])[] => [[[-84 + at * 3, py], [-30 + at * 9, py + 1]], [[6 + at * 4, py], [58 - at * 3, py - 1]]]), darker(wall, 0.12), 1.6);
  return placed({ x, y, scale, flip },
    shape([[-90, -90], [62, -90], [62, 0], [-90, 0]], wall), shape([[62, -132], [98, -88], [98, 0], [62, 0]], darker(wall, 0.26)), courses,
    box(-26, -66, 30, 66, palette.bark, 0.6), box(-12, -64, 1.6, 64, palette.coal, 0.2), box(-70, -64, 22, 24, palette.bark, 0.5), box(-67, -61, 16, 18, light, 0.4), box(26, -64, 22, 24, palette.bark, 0.5), box(29, -61, 16, 18, light, 0.4),
    shape([[-96, -9], [104, -9], [106, 0], [-98, 0]], palette.stone, 1), tiles(roof));
}

function tiles(roof: Colour): string {
  const rows = Array.from({ length: 24 }, (_, at): readonly [Point, Point] => [[-74 + at * 5.7, -137], [-104 + at * 7.4, -84]]);
  return shape([[56, -140], [68, -140], [110, -86], [102, -80], [62, -128]], darker(roof, 0.3))
    + path('M-106-82Q-84-110-78-140L62-140Q68-108 72-82z', roof) + strokes(rows, darker(roof, 0.2), 2)
    + path('M-106-82Q-16-76 72-82l0 5Q-16-71-106-77z', darker(roof, 0.4)) + path('M-86-145q8 5 20 4L52-141q12 1 18-5l-4 10L-80-135z', darker(roof, 0.42));
}

/** A narrow town house with balconies, `w` by `h`, its left foot at (x, y). */
export function townHouse(x: number, y: number, w: number, h: number, wall: Colour, light: Colour, seed: number): string {
  const floors = Math.max(2, Math.round(h / 75));
  const tall = h / floors;
  const panes = Array.from({ length: floors * 2 - 1 }, (_, at) => {
    const [floor, side] = [Math.floor(at / 2), at % 2];
    const top = y - h + floor * tall;
    const lit = hash(at + side, seed) > -0.2;
    const d = floor === floors - 1 ? pane(x + w * 0.12, top + tall * 0.24, w * 0.76, tall * 0.76) : pane(x + w * (0.18 + side * 0.38), top + tall * 0.24, w * 0.26, tall * 0.56);
    return { d, lit };
  });
  const ledges = Array.from({ length: floors - 1 }, (_, at) => pane(x - 2, y - h + (at + 0.84) * tall, w + 4, tall * 0.1)).join('');
  const crest = seed % 3 === 0 ? shape([[x - 4, y - h], [x + w / 2, y - h - w * 0.32], [x + w + 4, y - h]], darker(palette.lacquer, 0.15)) : box(x - 3, y - h - 7, w + 6, 9, lighter(wall, 0.3), 0.6);
  const awning = [palette.lacquer, palette.tea, palette.gold, palette.deep][Math.abs(seed) % 4] ?? palette.tea;
  return box(x, y - h, w, h, wall) + path(pane(x + w * 0.88, y - h, w * 0.12, h), darker(wall, 0.18)) + crest + path(panes.filter(({ lit }) => lit).map(({ d }) => d).join(''), light)
    + path(panes.filter(({ lit }) => !lit).map(({ d }) => d).join(''), darker(wall, 0.42)) + path(ledges, lighter(wall, 0.25)) + path(pane(x - 3, y - tall - 3, w + 6, tall * 0.18), awning);
}

const pane = (x: number, y: number, w: number, h: number): string => `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}z`;

/** Roofs of a far village: small gables among trees, `count` of them along a line. */
export function village(x0: number, x1: number, y: number, size: number, count: number, roof: Colour, wall: Colour, seed: number): string {
  return Array.from({ length: count }, (_, at) => {
    const x = x0 + ((x1 - x0) * (at + 0.5 + hash(at, seed) * 0.3)) / count;
    const py = y + hash(seed, at) * size * 0.4;
    return path(`M${num(x - size * 0.42)} ${num(py)}v${num(-size * 0.32)}h${num(size * 0.84)}v${num(size * 0.32)}z`, wall)
      + shape([[x - size * 0.58, py - size * 0.28], [x - size * 0.34, py - size * 0.7], [x + size * 0.34, py - size * 0.7], [x + size * 0.58, py - size * 0.28]], at % 2 === 0 ? roof : darker(roof, 0.15), 0.8);
  }).join('');
}
