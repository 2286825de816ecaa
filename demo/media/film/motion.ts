import type { Pose } from '#demo/pictures/poses.ts';

/** The number `share` of the way from one to another. */
export const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** A number as moving things need it: what pictures round to whole units would tremble in a film. */
export const fine = (value: number): string => String(Math.round(value * 100) / 100);

/** 0 before `from`, 1 after `to` (seconds), and a soft start and stop on the way. */
export function eased(t: number, from: number, to: number): number {
	const share = Math.min(1, Math.max(0, (t - from) / (to - from)));
	return share * share * share * (share * (share * 6 - 15) + 10);
}

/** A swing from -1 to 1 that comes back every `period` seconds; `phase` (0–1) is where it starts. */
export const swing = (t: number, period: number, phase = 0): number => Math.sin((t / period + phase) * Math.PI * 2);

/** The part after the point of a number, also of a negative one. */
export const wrapped = (value: number): number => value - Math.floor(value);

/** Where the camera looks: its shift from the middle, and how close it is. */
export type View = {
	x: number;
	y: number;
	zoom: number;
};

/** Parts at a depth from 0 (the sky, which stays) to 1 (what stands before the camera, which moves with it). */
export function layer(depth: number, { x, y, zoom }: View, ...parts: string[]): string {
	const scale = 1 + (zoom - 1) * depth;
	const [left, top] = [800 - (800 + x * depth) * scale, 534 - (534 + y * depth) * scale];
	return `<g transform="translate(${fine(left)} ${fine(top)}) scale(${scale.toFixed(4)})">${parts.join('')}</g>`;
}

/** Parts moved, turned and scaled by fractions that `placed` would round away. */
export function moved(
	{ x = 0, y = 0, turn = 0, scale = 1 }: { x?: number; y?: number; turn?: number; scale?: number },
	...parts: string[]
): string {
	return `<g transform="translate(${fine(x)} ${fine(y)}) rotate(${turn.toFixed(3)}) scale(${scale.toFixed(4)})">${parts.join('')}</g>`;
}

/** Parts turned around a point by a few degrees. */
export const turned = (degrees: number, x: number, y: number, ...parts: string[]): string =>
	`<g transform="rotate(${degrees.toFixed(3)} ${x} ${y})">${parts.join('')}</g>`;

/** Parts seen through: 0 hides them. */
export const faint = (opacity: number, ...parts: string[]): string =>
	opacity <= 0 ? '' : `<g opacity="${opacity.toFixed(3)}">${parts.join('')}</g>`;

/** A pose on the way from one to another. */
export function poseBetween(from: Pose, to: Pose, share: number): Pose {
	const point = (a: Pose['head'], b: Pose['head']): Pose['head'] => [between(a[0], b[0], share), between(a[1], b[1], share)];
	const limb = (a: Pose['armFar'], b: Pose['armFar']): Pose['armFar'] => [point(a[0], b[0]), point(a[1], b[1])];
	return {
		head: point(from.head, to.head),
		neck: point(from.neck, to.neck),
		hip: point(from.hip, to.hip),
		armFar: limb(from.armFar, to.armFar),
		armNear: limb(from.armNear, to.armNear),
		legFar: limb(from.legFar, to.legFar),
		legNear: limb(from.legNear, to.legNear),
		tilt: between(from.tilt ?? 0, to.tilt ?? 0, share),
	};
}
