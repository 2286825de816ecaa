import type { Colour } from './palette.ts';

/** The picture's measure in its own units: 3:2. */
export const width = 1600;
export const height = 1067;

/** A place on the canvas. */
export type Point = readonly [number, number];

/** A number as SVG writes it: to a tenth near zero, where figures have their joints, else whole. */
export const num = (value: number): string => String(Math.abs(value) < 112 ? Math.round(value * 10) / 10 : Math.round(value));

/** The finished picture from its parts, back to front. */
export function picture(...parts: string[]): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`;
}

/** Where and how a group stands. */
export type Placing = {
	x?: number;
	y?: number;
	scale?: number;
	flip?: boolean;
	turn?: number;
	opacity?: number;
};

/** Parts moved, scaled, mirrored or turned together. */
export function placed({ x = 0, y = 0, scale = 1, flip = false, turn = 0, opacity = 1 }: Placing, ...parts: string[]): string {
	const size = scale === 1 && !flip ? '' : ` scale(${(flip ? -scale : scale).toFixed(3)} ${scale.toFixed(3)})`;
	const angle = turn === 0 ? '' : ` rotate(${num(turn)})`;
	const veil = opacity === 1 ? '' : ` opacity="${opacity}"`;
	return `<g transform="translate(${num(x)} ${num(y)})${angle}${size}"${veil}>${parts.join('')}</g>`;
}

/** Parts upside down below the line at `y`, as still water shows them. */
export function mirrored(y: number, opacity: number, ...parts: string[]): string {
	const id = `m${Math.round(y)}-${Math.round(parts.join('').length)}`;
	return `<clipPath id="${id}"><rect y="${num(y)}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})" opacity="${opacity}"><g transform="translate(0 ${num(2 * y)}) scale(1 -1)">${parts.join('')}</g></g>`;
}

/** Parts seen only inside the outline. */
export function clipped(name: string, outline: string, ...parts: string[]): string {
	return `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${parts.join('')}</g>`;
}

/** A gradient from top to bottom (or left to right) to fill with, and its definition. */
export function gradient(name: string, stops: readonly (readonly [number, Colour, number?])[], sideways = false): string {
	const marks = stops
		.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}"${opacity === 1 ? '' : ` stop-opacity="${opacity}"`}/>`)
		.join('');
	return `<linearGradient id="${name}" x2="${sideways ? 1 : 0}" y2="${sideways ? 0 : 1}">${marks}</linearGradient>`;
}
