import type { Focus } from '../content.ts';

/** The forms in which a picture goes out, in pixels: `preview` for links that are shared, the others for search engines. */
export const shareForms = {
	preview: [1200, 630],
	wide: [1200, 675],
	classic: [1200, 900],
	square: [1200, 1200],
} as const;
export type ShareForm = keyof typeof shareForms;

type Size = { width: number; height: number };
export type Crop = Size & { left: number; top: number };

/** The largest piece of a picture that has a form, with the point that must not be cut off as near to its middle as the edges allow. */
export function cropOf({ width, height }: Size, form: ShareForm, [x, y]: Focus = [500, 500]): Crop {
	const [wide, high] = shareForms[form];
	const scale = Math.min(width / wide, height / high);
	const piece = { width: Math.max(1, Math.round(wide * scale)), height: Math.max(1, Math.round(high * scale)) };
	return { ...piece, left: start(width, piece.width, x), top: start(height, piece.height, y) };
}

function start(whole: number, piece: number, thousandth: number): number {
	return Math.round(Math.min(whole - piece, Math.max(0, (whole * thousandth) / 1000 - piece / 2)));
}

/** The size (pixels) in which a piece goes out: a form's own, less where the picture has less. A preview always has its own: networks show smaller ones small. */
export function sizeOfForm(crop: Size, form: ShareForm): Size {
	const [width, height] = shareForms[form];
	return form === 'preview' || crop.width >= width ? { width, height } : { width: crop.width, height: crop.height };
}
