import { expect, test } from 'vitest';
import type { Figure } from '../document/schema.ts';
import { origin, picture } from './article.testing.ts';
import { imageGallery } from './image-gallery.ts';

const figure = (imageId: number, caption = '', credit = ''): Figure => ({ type: 'figure', attrs: { imageId, alt: '', caption, credit } });
const pictures = new Map([1, 2].map((id) => [id, picture]));

test('a gallery names its pictures with captions and credits', () => {
	expect(imageGallery(origin, { name: 'Lễ hội', figures: [figure(1, 'Rước đèn', 'Lý Thu'), figure(2)], pictures, locale: 'vi' })).toEqual({
		'@type': 'ImageGallery',
		name: 'Lễ hội',
		inLanguage: 'vi',
		image: [
			{
				'@type': 'ImageObject',
				contentUrl: `${origin}/media/${picture.hash}-1600.webp`,
				width: 1600,
				height: 1200,
				caption: 'Rước đèn',
				creditText: 'Lý Thu',
			},
			{ '@type': 'ImageObject', contentUrl: `${origin}/media/${picture.hash}-1600.webp`, width: 1600, height: 1200 },
		],
	});
});

test('pictures that are not here yet are left out, and one picture is no gallery', () => {
	expect(imageGallery(origin, { name: 'Lễ hội', figures: [figure(1), figure(3)], pictures, locale: 'vi' })).toBeUndefined();
});
