import { num, type Point, placed } from './canvas.ts';
import { type Hat, hatOf } from './hats.ts';
import { type Colour, darker, lighter, palette } from './palette.ts';
import type { Pose } from './poses.ts';
import { hash } from './prng.ts';
import { curve, limb, line, path, shape, spot } from './shapes.ts';

/** What a figure wears. */
export type Dress = {
	top: Colour;
	bottom: Colour;
	skirt?: 'straight' | 'flared' | 'tunic';
	band?: Colour;
	belt?: Colour;
	hat?: Hat;
	hatColour?: Colour;
	hair?: Colour;
	skin?: Colour;
	bareArms?: boolean;
	bareLegs?: boolean;
	shoes?: Colour;
};

/** A figure of the given height whose feet stand on `y`, facing right unless flipped. */
export function figure(x: number, y: number, tall: number, pose: Pose, dress: Dress, flip = false): string {
	const far = {
		...dress,
		top: darker(dress.top, 0.18),
		bottom: darker(dress.bottom, 0.18),
		skin: darker(dress.skin ?? palette.skin, 0.15),
	};
	if (tall < 130) return placed({ x, y, scale: tall / 100, flip }, farFigure(pose, dress, far));
	return placed(
		{ x, y, scale: tall / 100, flip },
		arm(pose.neck, pose.armFar, far),
		leg(pose.hip, pose.legFar, far),
		leg(pose.hip, pose.legNear, dress),
		skirtOf(pose, dress),
		torso(pose, dress),
		head(pose, dress),
		arm(pose.neck, pose.armNear, dress),
	);
}

function farFigure(pose: Pose, dress: Dress, far: Dress): string {
	const {
		neck,
		hip,
		head: [x, y],
	} = pose;
	const { hat, hatColour = palette.straw, hair = palette.coal, skin = palette.skin } = dress;
	const reach = ([elbow, hand]: readonly [Point, Point], colour: Colour): string =>
		line([[neck[0], neck[1] + 4], elbow, hand], colour, 5.4);
	const step = ([knee, foot]: readonly [Point, Point], colour: Colour): string => line([hip, knee, [foot[0], foot[1] - 2]], colour, 7.4);
	return (
		reach(pose.armFar, far.top) +
		step(pose.legFar, far.bareLegs === true ? skin : far.bottom) +
		step(pose.legNear, dress.bareLegs === true ? skin : dress.bottom) +
		skirtOf(pose, dress) +
		limb([[neck[0], neck[1]], [(neck[0] + hip[0]) / 2, (neck[1] + hip[1]) / 2], hip], [14.5, 13, 14], dress.top) +
		spot(x + 0.6, y + 0.6, 5, skin, 6.6) +
		(hat === 'cone' ? '' : spot(x - 2, y - 2.6, 5.2, hair, 5)) +
		(hat === undefined ? '' : placed({ x, y, turn: pose.tilt ?? 0 }, hatOf(hat, hatColour, hair))) +
		reach(pose.armNear, dress.top)
	);
}

function arm(neck: Point, [elbow, hand]: readonly [Point, Point], { top, skin = palette.skin, bareArms = false }: Dress): string {
	const shoulder: Point = [neck[0] + (elbow[0] > neck[0] ? 1.5 : -1.5), neck[1] + 4];
	const wrist: Point = [hand[0] * 0.86 + elbow[0] * 0.14, hand[1] * 0.86 + elbow[1] * 0.14];
	const sleeve = bareArms
		? limb([elbow, wrist], [4.2, 3.2], skin) +
			limb([shoulder, [(shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2], elbow], [7, 6, 4.4], skin) +
			limb([shoulder, [(shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2]], [7.4, 6.8], top)
		: limb([shoulder, elbow, wrist], [7.2, 5.8, 4.6], top);
	return spot(hand[0], hand[1], 2.5, skin) + sleeve;
}

function leg(
	hip: Point,
	[knee, foot]: readonly [Point, Point],
	{ bottom, skin = palette.skin, bareLegs = false, shoes = palette.coal }: Dress,
): string {
	const start: Point = [hip[0] + (knee[0] - hip[0]) * 0.15, hip[1] + 1];
	const toe = foot[0] + (foot[1] > -2 ? 5.5 : 3.5);
	const shoe = curve(
		[
			[foot[0] - 3, foot[1] - 3],
			[foot[0] + 2, foot[1] - 4],
			[toe, foot[1] - 1],
			[toe - 1, foot[1] + 0.4],
			[foot[0] - 3, foot[1] + 0.4],
		],
		bareLegs ? skin : shoes,
	);
	const ankle: Point = [foot[0], foot[1] - 3];
	return bareLegs
		? shoe + limb([knee, ankle], [5.6, 3.6], skin) + limb([start, knee], [10, 7.5], bottom)
		: shoe + limb([start, knee, ankle], [10.4, 7.4, 5.6], bottom);
}

function skirtOf({ hip, legFar, legNear }: Pose, { bottom, skirt, band, top }: Dress): string {
	if (skirt === undefined) return '';
	const drop = skirt === 'straight' ? 0.75 : skirt === 'tunic' ? 0.15 : 0.35;
	const wide = skirt === 'flared' ? 9 : 3;
	const at = ([knee, foot]: readonly [Point, Point]): Point => [knee[0] + (foot[0] - knee[0]) * drop, knee[1] + (foot[1] - knee[1]) * drop];
	const [a, b] = [at(legFar), at(legNear)];
	const [left, right] = a[0] < b[0] ? [a, b] : [b, a];
	const fill = skirt === 'tunic' ? top : bottom;
	const hem: readonly [Point, Point] = [
		[right[0] + wide + 2, right[1]],
		[left[0] - wide - 2, left[1]],
	];
	const up = ([x, y]: Point, share: number): Point => [x + (hip[0] - x) * share, y + (hip[1] - y) * share];
	const stripe = band === undefined ? '' : shape([hem[0], hem[1], up(hem[1], 0.24), up(hem[0], 0.24)], band, 0.3);
	return shape([[hip[0] - 6.4, hip[1] - 4], [hip[0] + 6.4, hip[1] - 4], ...hem], fill, 0.5) + stripe;
}

function torso({ neck, hip }: Pose, { top, belt, skin = palette.skin }: Dress): string {
	const [dx, dy] = [hip[0] - neck[0], hip[1] - neck[1]];
	const length = Math.hypot(dx, dy) || 1;
	const [nx, ny] = [-dy / length, dx / length];
	const at = (share: number, side: number): Point => [neck[0] + dx * share + nx * side, neck[1] + dy * share + ny * side];
	const body = curve(
		[
			at(-0.04, 0),
			at(0.04, -6),
			at(0.16, -8.2),
			at(0.55, -6.4),
			at(1, -7),
			at(1.06, 0),
			at(1, 7),
			at(0.55, 6.4),
			at(0.16, 8.2),
			at(0.04, 6),
		],
		top,
	);
	const light = shape([at(0.1, 7), at(0.14, 3), at(0.95, 3), at(0.95, 6)], lighter(top, 0.1), 0.3);
	const sash = belt === undefined ? '' : shape([at(0.8, -6.8), at(0.8, 6.8), at(0.93, 7), at(0.93, -7)], belt, 0.2);
	return limb([at(0.06, 0), at(-0.12, 0)], [5, 4.4], darker(skin, 0.12)) + body + light + sash;
}

function head(
	{ head: [x, y], tilt = 0 }: Pose,
	{ skin = palette.skin, hair = palette.coal, hat, hatColour = palette.straw }: Dress,
): string {
	return placed(
		{ x, y, turn: tilt },
		spot(0.4, 0.6, 5, skin, 6.6),
		curve(
			[
				[-5.6, 3.4],
				[-6.2, -2],
				[-3.4, -7],
				[1.6, -7.6],
				[4.8, -5],
				[4.6, -3.2],
				[1, -3.6],
				[-0.8, -0.6],
				[-1.4, 3.4],
				[-3.6, 5],
			],
			hair,
		),
		hat === undefined ? '' : hatOf(hat, hatColour, hair),
	);
}

/** Heads and shoulders of people who look away from the reader, as a crowd shows them. */
export function onlookers(
	x0: number,
	x1: number,
	y: number,
	size: number,
	dresses: readonly Dress[],
	seed: number,
	backs = (at: number): number => hash(at * 31, at + 4),
): string {
	const step = size * 0.62;
	return Array.from({ length: Math.max(1, Math.round((x1 - x0) / step)) }, (_, at) => {
		const lift = backs(at + seed);
		const dress = dresses[Math.abs(Math.round(lift * 97 + at * 7)) % dresses.length];
		return dress === undefined ? '' : back(x0 + at * step + lift * size * 0.18, y + lift * size * 0.22, size, dress);
	}).join('');
}

/** One person's back, head and shoulders, `size` wide. */
export function back(x: number, y: number, size: number, dress: Dress): string {
	if (size < 60) return farBack(x, y, size / 34, dress);
	const { top, hat, hatColour = palette.straw, hair = palette.coal, skin = palette.skin } = dress;
	return placed(
		{ x, y, scale: size / 34 },
		curve(
			[
				[-17, 60],
				[-16, 22],
				[-11, 13],
				[-4, 10],
				[4, 10],
				[11, 13],
				[16, 22],
				[17, 60],
			],
			top,
		),
		limb(
			[
				[0, 12],
				[0, 4],
			],
			[6, 5.4],
			darker(skin, 0.15),
		),
		spot(0, -1, 6.6, hair, 7.6),
		hat === undefined ? '' : hatOf(hat, hatColour, hair),
	);
}

function farBack(x: number, y: number, s: number, { top, hat, hatColour = palette.straw, hair = palette.coal }: Dress): string {
	const [w, h] = [num(16 * s), num(12 * s)];
	const cover =
		hat === 'cone'
			? path(`M${num(x - 14 * s)} ${num(y - 2 * s)}q${w}-${num(24 * s)} ${num(28 * s)} 0z`, hatColour)
			: hat === 'scarf' || hat === undefined
				? ''
				: spot(x, y - 4 * s, 6.8 * s, hatColour, 5.4 * s);
	return (
		path(`M${num(x - 16 * s)} ${num(y + 60 * s)}v${num(-38 * s)}q${num(2 * s)}-${h} ${w}-${h}t${w} ${h}v${num(38 * s)}z`, top) +
		spot(x, y, 6.6 * s, hair, 7.6 * s) +
		cover
	);
}
