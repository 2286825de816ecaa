import { normalizeText } from './text/normalize.ts';

const label = /^\s*(?:(?:(?:nguồn )?ảnh|photos?|photographs?|pictures?)(?:\s+by)?\s*:|(?:photos?|photographs?|pictures?)\s+by\s)\s*/iu;

/** Who made a picture, NFC, without the words that pages set before the name: `Hà Linh` for `Ảnh: Hà Linh` or `Photo by Hà Linh`. */
export function pictureCredit(written: string): string {
	const text = normalizeText(written);
	const name = text.replace(label, '');
	return name === text ? text : pictureCredit(name);
}
