import { useTranslations } from 'next-intl';
import type { Picture as PictureData } from '#lib/content.ts';
import type { Block, Figure } from '#lib/document/schema.ts';
import { mediaPath, pictureName } from '#lib/media.ts';
import { Picture } from '../cards/picture.tsx';

type FigureUse = { alt: string; caption: string; credit: string };
type PictureFigureProps = { use: FigureUse; picture?: PictureData; sizes?: string; first?: boolean };

export const wideSizes = '(min-width: 64rem) 60rem, 100vw';

/** A picture with its caption and credit; one that is only referenced keeps its place and its words. */
export function PictureFigure({ use, picture, sizes = wideSizes, first }: PictureFigureProps) {
	const shown = picture ?? { width: 3, height: 2, tone: 0 };
	return (
		<figure className={shown.height > shown.width ? 'picture picture-tall' : 'picture'}>
			<Picture picture={shown} alt={use.alt} sizes={sizes} first={first} />
			<Caption caption={use.caption} credit={use.credit} />
		</figure>
	);
}

/** What stands below a picture or video. */
export function Caption({ caption, credit = '' }: { caption: string; credit?: string }) {
	const t = useTranslations('Picture');
	if (caption === '' && credit === '') return null;
	return (
		<figcaption>
			{caption} {credit && <span className="credit">{t('credit', { credit })}</span>}
		</figcaption>
	);
}

type GalleryProps = { gallery: Extract<Block, { type: 'gallery' }>; pictures: Map<number, PictureData> };

/** Several pictures; each leads to its largest copy. */
export function Gallery({ gallery, pictures }: GalleryProps) {
	const t = useTranslations('Gallery');
	return (
		<section className="gallery" aria-label={t('label', { count: gallery.content.length })}>
			{gallery.content.map((figure, place) => (
				<GalleryFigure
					key={place}
					figure={figure}
					picture={pictures.get(figure.attrs.imageId)}
					sizes={place === 0 && gallery.content.length % 2 === 1 ? wideSizes : gallerySizes}
				/>
			))}
		</section>
	);
}

const gallerySizes = '(min-width: 64rem) 30rem, (min-width: 40rem) 50vw, 100vw';

function GalleryFigure({ figure: { attrs }, picture, sizes }: { figure: Figure; picture?: PictureData; sizes: string }) {
	const t = useTranslations('Gallery');
	const shown = picture ?? { width: 3, height: 2, tone: 0 };
	const image = <Picture picture={shown} alt={attrs.alt} sizes={sizes} />;
	return (
		<figure className="picture">
			{shown.hash ? (
				<a href={mediaPath(pictureName(shown.hash, shown.width, 'webp'))} aria-label={t('enlarge', { alt: attrs.alt })}>
					{image}
				</a>
			) : (
				image
			)}
			<Caption caption={attrs.caption} credit={attrs.credit} />
		</figure>
	);
}
