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

/** A pose from eleven joints as x, y in turn: head, neck, hip, then elbow and hand (far, near), knee and foot (far, near). */
function pose(joints: readonly number[], tilt = 0): Pose {
	const joint = (at: number): Point => [joints[at * 2] ?? 0, joints[at * 2 + 1] ?? 0];
	const pair = (at: number): readonly [Point, Point] => [joint(at), joint(at + 1)];
	return { head: joint(0), neck: joint(1), hip: joint(2), armFar: pair(3), armNear: pair(5), legFar: pair(7), legNear: pair(9), tilt };
}

/** The poses that the pictures share. */
export const poses = {
	stand: pose([0.6, -92, 0, -83, 0, -51, 8, -67, 9, -51, -8, -67, -7, -51, 3, -26, 4, 0, -3, -26, -4, 0]),
	walk: pose([3, -92, 2, -83, 0, -51, 11, -69, 15, -56, -7, -68, -9, -53, -4, -27, -14, -2, 7, -28, 10, 0]),
	stride: pose([3, -92, 2, -83, 0, -51, -6, -69, -9, -55, 9, -69, 16, -58, 8, -28, 13, 0, -3, -27, -13, -3]),
	run: pose([9, -92, 6, -83, 0, -52, 15, -71, 24, -79, -6, -72, 0, -58, -7, -29, -25, -21, 13, -34, 11, -6]),
	runOpen: pose([9, -93, 6, -84, 0, -53, -6, -74, 0, -61, 16, -72, 25, -80, 14, -40, 26, -16, -8, -30, -24, -8]),
	bend: pose([33, -54, 25, -57, 0, -52, 34, -38, 37, -14, 29, -36, 32, -11, 6, -27, 4, 0, -2, -27, -4, 0], 55),
	stoop: pose([19, -84, 14, -77, 0, -51, 20, -62, 31, -56, 15, -60, 27, -50, 4, -26, 4, 0, -3, -26, -4, 0], 25),
	sit: pose([3, -69, 1, -60, 0, -28, 12, -46, 22, -40, 9, -43, 20, -36, 22, -29, 24, -2, 19, -26, 19, 0]),
	crouch: pose([11, -58, 7, -50, -3, -18, 20, -36, 29, -27, 17, -34, 27, -22, 19, -29, 12, 0, 16, -28, 8, 0], 14),
	reach: pose([2, -93, 1, -84, 0, -51, 13, -88, 21, -103, 9, -92, 14, -108, 3, -26, 4, 0, -3, -26, -4, 0], -12),
	raise: pose([0, -92, 0, -83, 0, -51, 12, -92, 16, -108, -12, -91, -17, -107, 3, -26, 4, 0, -3, -26, -4, 0]),
	point: pose([0.6, -92, 0, -83, 0, -51, 15, -77, 30, -82, -8, -67, -6, -51, 3, -26, 4, 0, -3, -26, -4, 0]),
	offer: pose([2, -92, 1, -83, 0, -51, 11, -68, 24, -66, 7, -66, 20, -62, 3, -26, 4, 0, -3, -26, -4, 0], 8),
	carry: pose([1, -91, 0, -82, 0, -51, 10, -72, 10, -88, -7, -68, -9, -54, -3, -27, -11, -1, 6, -28, 9, 0]),
	row: pose([13, -91, 9, -82, 0, -51, 21, -72, 32, -70, 17, -68, 29, -63, 9, -27, 13, 0, -5, -27, -9, 0], 10),
	paddle: pose([12, -70, 8, -61, 0, -28, 20, -56, 30, -62, 17, -46, 27, -34, 20, -30, 34, -22, 18, -28, 32, -20], 10),
	hold: pose([0.6, -92, 0, -83, 0, -51, 11, -66, 17, -74, 8, -64, 16, -70, 3, -26, 4, 0, -3, -26, -4, 0], 12),
};
