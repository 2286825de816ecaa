import { useTranslations } from 'next-intl';
import type { Picture as PictureData } from '#lib/content.ts';
import type { Block, Figure } from '#lib/document/schema.ts';
import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import { Picture } from '../cards/picture.tsx';
import { slots } from '../cards/slots.ts';

type FigureUse = { alt: string; caption: string; credit: string };
type PictureFigureProps = { use: FigureUse; picture?: PictureData; first?: boolean };

/** A picture with its caption and credit; one that is only referenced keeps its place and its words. */
export function PictureFigure({ use, picture, first }: PictureFigureProps) {
	const shown = picture ?? { width: 3, height: 2, tone: 0 };
	const tall = shown.height > shown.width;
	return (
		<figure className={tall ? 'picture picture-tall' : 'picture'}>
			<Enlargeable picture={shown} alt={use.alt} sizes={tall ? slots.tall : slots.wide} first={first} />
			<Caption caption={use.caption} credit={use.credit} />
		</figure>
	);
}

/** A picture that leads to its largest copy, which the page's script opens over the page. */
function Enlargeable(props: Parameters<typeof Picture>[0]) {
	const t = useTranslations('Picture');
	const { picture, alt } = props;
	if (!picture.hash) return <Picture {...props} />;
	return (
		<a
			href={mediaPath(pictureName(picture.hash, widthsFor(picture.width).at(-1) ?? picture.width, 'webp'))}
			aria-label={t('enlarge', { alt })}
			data-enlarge=""
		>
			<Picture {...props} />
		</a>
	);
}

/** What stands below a picture or video. */
export function Caption({ caption, credit = '' }: { caption: string; credit?: string }) {
	const t = useTranslations('Picture');
	if (caption === '' && credit === '') return null;
	return (
		<figcaption>
			{caption}
			{caption !== '' && credit !== '' && ' '}
			{credit !== '' && <span className="credit">{t('credit', { credit })}</span>}
		</figcaption>
	);
}

type GalleryProps = { gallery: Extract<Block, { type: 'gallery' }>; pictures: Map<number, PictureData>; first?: boolean };

/** Several pictures; each leads to its largest copy. */
export function Gallery({ gallery, pictures, first }: GalleryProps) {
	const t = useTranslations('Gallery');
	return (
		<section className="gallery" aria-label={t('label', { count: gallery.content.length })}>
			{gallery.content.map((figure, place) => (
				<GalleryFigure
					key={place}
					figure={figure}
					picture={pictures.get(figure.attrs.imageId)}
					sizes={place === 0 && gallery.content.length % 2 === 1 ? slots.galleryWide : slots.gallery}
					first={first && place === 0}
				/>
			))}
		</section>
	);
}

type GalleryFigureProps = { figure: Figure; picture?: PictureData; sizes: string; first?: boolean };

function GalleryFigure({ figure: { attrs }, picture, sizes, first }: GalleryFigureProps) {
	const shown = picture ?? { width: 3, height: 2, tone: 0 };
	return (
		<figure className="picture">
			<Enlargeable picture={shown} alt={attrs.alt} sizes={sizes} first={first} />
			<Caption caption={attrs.caption} credit={attrs.credit} />
		</figure>
	);
}
