import { useTranslations } from 'next-intl';
import type { Picture as PictureData } from '#lib/content.ts';
import { mediaPath, type PictureFormat, pictureName, widthsFor } from '#lib/media.ts';

type PictureProps = {
	picture: PictureData;
	alt: string;
	/** The `sizes` of the place it stands in. */
	sizes: string;
	/** The one picture of a page that is loaded at once. */
	first?: boolean;
};

/** A stored picture in the width and format the browser needs, on its placeholder colour; a panel while there is no file. */
export function Picture({ picture, alt, sizes, first }: PictureProps) {
	const { hash, width, height, tone } = picture;
	if (hash === undefined) return <MissingPicture alt={alt} />;
	const widths = widthsFor(width);
	const sourceSet = (format: PictureFormat) => widths.map((each) => `${mediaPath(pictureName(hash, each, format))} ${each}w`).join(', ');
	const fallback = widths.find((each) => each >= 768) ?? width;
	return (
		<picture>
			<source type="image/avif" srcSet={sourceSet('avif')} sizes={sizes} />
			<img
				className={`tone-${tone}`}
				src={mediaPath(pictureName(hash, fallback, 'webp'))}
				srcSet={sourceSet('webp')}
				sizes={sizes}
				width={width}
				height={height}
				alt={alt}
				loading={first ? 'eager' : 'lazy'}
				fetchPriority={first ? 'high' : undefined}
				decoding="async"
			/>
		</picture>
	);
}

function MissingPicture({ alt }: { alt: string }) {
	const t = useTranslations('Picture');
	return <span className="picture-missing">{alt || t('missing')}</span>;
}
