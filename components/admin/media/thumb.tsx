import type { Picture } from '#lib/content.ts';
import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';

/** A stored picture, whole and small; `wide` for looking at it. */
export function Thumb({ picture: { hash, width, height }, alt, wide = false }: { picture: Picture; alt: string; wide?: boolean }) {
	if (hash === undefined) return <span className="thumb-missing" />;
	const widths = widthsFor(width);
	const best = (least: number) => widths.find((each) => each >= least) ?? widths.at(-1) ?? width;
	const chosen = best(wide ? 768 : 320);
	return (
		<picture>
			<source type="image/avif" srcSet={mediaPath(pictureName(hash, chosen, 'avif'))} />
			<img src={mediaPath(pictureName(hash, chosen, 'webp'))} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
		</picture>
	);
}
