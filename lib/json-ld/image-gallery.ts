import type { Picture } from '../content.ts';
import type { Figure } from '../document/schema.ts';
import { mediaPath, pictureName, widthsFor } from '../media.ts';
import { type Thing, thing } from './thing.ts';

type Gallery = { name: string; figures: Figure[]; pictures: Map<number, Picture>; locale: string };

/** Pictures that are shown together; undefined when fewer than two of them are stored. https://schema.org/ImageGallery */
export function imageGallery(origin: string, { name, figures, pictures, locale }: Gallery): Thing | undefined {
	const images = figures.flatMap(({ attrs }) => {
		const picture = pictures.get(attrs.imageId);
		return picture?.hash ? [imageObject(origin, picture, picture.hash, attrs)] : [];
	});
	return images.length < 2 ? undefined : thing('ImageGallery', { name, inLanguage: locale, image: images });
}

function imageObject(origin: string, { width, height }: Picture, hash: string, { caption, credit }: Figure['attrs']): Thing {
	const largest = widthsFor(width).at(-1) ?? width;
	return thing('ImageObject', {
		contentUrl: origin + mediaPath(pictureName(hash, largest, 'webp')),
		width: largest,
		height: Math.round((height * largest) / width),
		caption,
		creditText: credit,
	});
}
