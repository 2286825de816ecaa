import type { Point } from './canvas.ts';

const trimmed = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');

/** Numbers as a path writes them, with a space only where one is needed. */
export const numbers = (values: readonly number[]): string =>
	values.reduce((written, value, at) => written + (at === 0 || value < 0 ? '' : ' ') + trimmed(value), '');

/** How finely points are rounded: tenths for small figures, whole units for what spans the canvas. */
export const fineness = (points: readonly Point[]): number => (points.every(([x, y]) => Math.abs(x) < 112 && Math.abs(y) < 112) ? 10 : 1);

/** The points as a path of short relative steps, open at its end. */
export function outline(points: readonly Point[]): string {
	const fine = fineness(points);
	const whole = points.map(([x, y]): Point => [Math.round(x * fine), Math.round(y * fine)]);
	const [first, ...rest] = whole;
	if (first === undefined) return '';
	const steps = rest.flatMap(([x, y], at) => {
		const [fromX, fromY] = whole[at] ?? first;
		return [(x - fromX) / fine, (y - fromY) / fine];
	});
	return `M${numbers([first[0] / fine, first[1] / fine])}${steps.length > 0 ? `l${numbers(steps)}` : ''}`;
}
