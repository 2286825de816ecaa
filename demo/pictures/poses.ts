import type { Point } from './canvas.ts';

/** The joints of a figure 100 high that faces right; the ground is 0, up is negative. */
export type Pose = {
  head: Point;
  neck: Point;
  hip: Point;
  armFar: readonly [Point, Point];
  armNear: readonly [Point, Point];
  legFar: readonly [Point, Point];
  legNear: readonly [Point, Point];
  tilt?: number;
};

const upright = { head: [0.6, -92] as const, neck: [0, -83] as const, hip: [0, -51] as const };
const standingLegs = { legFar: [[3, -26], [4, 0]], legNear: [[-3, -26], [-4, 0]] } as const;

/** The poses that the pictures share. */
export const poses = {
  stand: { ...upright, armFar: [[8, -67], [9, -51]], armNear: [[-8, -67], [-7, -51]], ...standingLegs },
  walk: { head: [3, -92], neck: [2, -83], hip: [0, -51], armFar: [[11, -69], [15, -56]], armNear: [[-7, -68], [-9, -53]], legFar: [[-4, -27], [-14, -2]], legNear: [[7, -28], [10, 0]] },
  stride: { head: [3, -92], neck: [2, -83], hip: [0, -51], armFar: [[-6, -69], [-9, -55]], armNear: [[9, -69], [16, -58]], legFar: [[8, -28], [13, 0]], legNear: [[-3, -27], [-13, -3]] },
  run: { head: [9, -92], neck: [6, -83], hip: [0, -52], armFar: [[15, -71], [24, -79]], armNear: [[-6, -72], [0, -58]], legFar: [[-7, -29], [-25, -21]], legNear: [[13, -34], [11, -6]] },
  runOpen: { head: [9, -93], neck: [6, -84], hip: [0, -53], armFar: [[-6, -74], [0, -61]], armNear: [[16, -72], [25, -80]], legFar: [[14, -40], [26, -16]], legNear: [[-8, -30], [-24, -8]] },
  bend: { head: [33, -54], neck: [25, -57], hip: [0, -52], armFar: [[34, -38], [37, -14]], armNear: [[29, -36], [32, -11]], legFar: [[6, -27], [4, 0]], legNear: [[-2, -27], [-4, 0]], tilt: 55 },
  stoop: { head: [19, -84], neck: [14, -77], hip: [0, -51], armFar: [[20, -62], [31, -56]], armNear: [[15, -60], [27, -50]], legFar: [[4, -26], [4, 0]], legNear: [[-3, -26], [-4, 0]], tilt: 25 },
  sit: { head: [3, -69], neck: [1, -60], hip: [0, -28], armFar: [[12, -46], [22, -40]], armNear: [[9, -43], [20, -36]], legFar: [[22, -29], [24, -2]], legNear: [[19, -26], [19, 0]] },
  crouch: { head: [11, -58], neck: [7, -50], hip: [-3, -18], armFar: [[20, -36], [29, -27]], armNear: [[17, -34], [27, -22]], legFar: [[19, -29], [12, 0]], legNear: [[16, -28], [8, 0]], tilt: 14 },
  reach: { head: [2, -93], neck: [1, -84], hip: [0, -51], armFar: [[13, -88], [21, -103]], armNear: [[9, -92], [14, -108]], ...standingLegs, tilt: -12 },
  raise: { head: [0, -92], neck: [0, -83], hip: [0, -51], armFar: [[12, -92], [16, -108]], armNear: [[-12, -91], [-17, -107]], ...standingLegs },
  point: { ...upright, armFar: [[15, -77], [30, -82]], armNear: [[-8, -67], [-6, -51]], ...standingLegs },
  offer: { head: [2, -92], neck: [1, -83], hip: [0, -51], armFar: [[11, -68], [24, -66]], armNear: [[7, -66], [20, -62]], ...standingLegs, tilt: 8 },
  carry: { head: [1, -91], neck: [0, -82], hip: [0, -51], armFar: [[10, -72], [10, -88]], armNear: [[-7, -68], [-9, -54]], legFar: [[-3, -27], [-11, -1]], legNear: [[6, -28], [9, 0]] },
  row: { head: [13, -91], neck: [9, -82], hip: [0, -51], armFar: [[21, -72], [32, -70]], armNear: [[17, -68], [29, -63]], legFar: [[9, -27], [13, 0]], legNear: [[-5, -27], [-9, 0]], tilt: 10 },
  paddle: { head: [12, -70], neck: [8, -61], hip: [0, -28], armFar: [[20, -56], [30, -62]], armNear: [[17, -46], [27, -34]], legFar: [[20, -30], [34, -22]], legNear: [[18, -28], [32, -20]], tilt: 10 },
  hold: { ...upright, armFar: [[11, -66], [17, -74]], armNear: [[8, -64], [16, -70]], ...standingLegs, tilt: 12 },
} as const satisfies Record<string, Pose>;
