import { gradient, height, num, type Point, width } from './canvas.ts';
import { type Colour, lighter, palette } from './palette.ts';
import { chance, repeat } from './prng.ts';
import { bow, dots, path, spot } from './shapes.ts';

/** The whole sky as a gradient from top to horizon. */
export function sky(...colours: readonly [Colour, Colour, ...Colour[]]): string {
	const last = colours.length - 1;
	return `${gradient(
		'sky',
		colours.map((colour, at) => [at / last, colour] as const),
	)}<rect width="${width}" height="${height}" fill="url(#sky)"/>`;
}

/** Sun or moon with a glow that fades out. */
export function orb(x: number, y: number, radius: number, colour: Colour, glow = 3, strength = 0.5): string {
	const id = `orb${num(x)}-${num(y)}`.replaceAll('.', '');
	return `<radialGradient id="${id}"><stop offset=".2" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>${spot(x, y, radius * glow, `url(#${id})`)}${spot(x, y, radius, lighter(colour, 0.25))}`;
}

/** Soft light around a lamp, a fire or a lantern. */
export function glow(x: number, y: number, radius: number, colour: Colour, strength = 0.6): string {
	const id = `glow${num(x)}-${num(y)}-${num(radius)}`.replaceAll('.', '');
	return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>${spot(x, y, radius, `url(#${id})`)}`;
}

/** A paper-cut cloud: flat below, bumps above. */
export function cloud(x: number, y: number, w: number, colour: Colour, seed: number, opacity = 1): string {
	const luck = chance(seed);
	const bumps = Math.max(4, Math.round(luck.between(5, 8)));
	let at = -w / 2;
	let d = `M${num(x + at)} ${num(y)}`;
	for (let bump = 0; bump < bumps; bump += 1) {
		const share = (bump + 0.5) / bumps;
		const step = (w / bumps) * (bump === bumps - 1 ? 1 : luck.between(0.85, 1.15));
		const rise = Math.sin(share * Math.PI) * w * luck.between(0.1, 0.17);
		const r = num(step * 0.62);
		at = bump === bumps - 1 ? w / 2 : at + step;
		const top = bump === bumps - 1 ? y : y - rise * Math.sin(((bump + 1) / bumps) * Math.PI) ** 0.6;
		d += `A${r} ${r} 0 0 1 ${num(x + at)} ${num(top)}`;
	}
	return path(`${d}q${num(-w / 2)} ${num(w * 0.045)} ${num(-w)} 0z`, colour, opacity === 1 ? '' : `opacity="${opacity}"`);
}

/** Long thin clouds or streaks of mist, in lens shapes. */
export function streaks(y0: number, y1: number, colour: Colour, count: number, seed: number, opacity = 0.6, reach = 500): string {
	const lens = repeat(count, seed, (luck) => {
		const w = luck.between(0.3, 1) * reach;
		const x = luck.between(-0.1, 1) * width;
		const y = luck.between(y0, y1);
		const h = num(w * luck.between(0.02, 0.05));
		return `M${num(x)} ${num(y)}q${num(w * 0.4)} -${h} ${num(w)} 0q${num(-w * 0.6)} ${h} ${num(-w)} 0z`;
	});
	return path(lens, colour, `opacity="${opacity}"`);
}

/** A veil of air over part of the picture, from one strength to another. */
export function veil(y0: number, y1: number, colour: Colour, from: number, to: number): string {
	const id = `veil${num(y0)}-${num(y1)}`.replaceAll('.', '');
	return `${gradient(id, [
		[0, colour, 0],
		[0.3, colour, from],
		[0.75, colour, to],
		[1, colour, to],
	])}<rect y="${num(y0)}" width="${width}" height="${num(y1 - y0)}" fill="url(#${id})"/>`;
}

/** Stars scattered above the line `y1`, few of them bright. */
export function stars(y1: number, count: number, seed: number): string {
	const luck = chance(seed);
	const field = (many: number): Point[] => Array.from({ length: many }, (): Point => [luck.between(0, width), luck.next() ** 1.3 * y1]);
	return dots(field(count), palette.paper, 2.4, 'opacity=".55"') + dots(field(Math.round(count / 7)), palette.straw, 4.2, 'opacity=".9"');
}

/** A flock of birds as two-stroke wings. */
export function birds(x: number, y: number, count: number, size: number, colour: Colour, seed: number): string {
	return repeat(count, seed, (luck, at) => {
		const bx = x + (at - count / 2) * size * 2.3 + luck.between(-size, size) * 0.3;
		const by = y + luck.between(-size, size) + Math.abs(at - count / 2) * size * 0.3;
		const s = size * luck.between(0.7, 1.1);
		const lift = s * luck.between(0.25, 0.5);
		return (
			bow([bx - s, by - lift * 0.4], [bx - s * 0.4, by - lift * 1.6], [bx, by], colour, s * 0.16) +
			bow([bx, by], [bx + s * 0.4, by - lift * 1.6], [bx + s, by - lift * 0.4], colour, s * 0.16)
		);
	});
}

/** Smoke that rises, widens and leans with the wind. */
export function smoke(x: number, y: number, tall: number, lean: number, colour: Colour, opacity = 0.5): string {
	const [w, h] = [tall * 0.05, tall];
	return path(
		`M${num(x - w)} ${num(y)}C${num(x - w * 2)} ${num(y - h * 0.3)} ${num(x + lean * 0.6)} ${num(y - h * 0.4)} ${num(x + lean * 0.5 - w)} ${num(y - h * 0.7)}S${num(x + lean)} ${num(y - h)} ${num(x + lean * 1.5)} ${num(y - h * 1.05)}C${num(x + lean * 1.2)} ${num(y - h * 0.9)} ${num(x + lean * 0.6 + w * 5)} ${num(y - h * 0.75)} ${num(x + lean * 0.6 + w * 3)} ${num(y - h * 0.6)}S${num(x + w * 3)} ${num(y - h * 0.25)} ${num(x + w)} ${num(y)}z`,
		colour,
		`opacity="${opacity}"`,
	);
}

/** Slanting rain. */
export function rain(count: number, seed: number, colour: Colour, opacity = 0.35): string {
	const fall = repeat(count, seed, (luck) => {
		const long = luck.between(30, 70);
		return `M${num(luck.between(0, width + 100))} ${num(luck.between(-40, height))}l${num(-long * 0.22)} ${num(long)}`;
	});
	return path(fall, 'none', `stroke="${colour}" stroke-width="2" opacity="${opacity}"`);
}
