import { useFormatter, useTranslations } from 'next-intl';
import type { MediaFile } from '#lib/content.ts';
import { mediaPath, mediaType } from '#lib/media.ts';
import { slugify } from '#lib/text/slug.ts';
import { PageIcon } from '../icons.tsx';

const addressOf = ({ hash, extension }: MediaFile) => mediaPath(`${hash}.${extension}`);

/** A sound recording with the browser's own player; nothing loads before it is played. */
export function AudioFile({ file, caption }: { file?: MediaFile; caption: string }) {
	const t = useTranslations('Audio');
	if (!file) return null;
	const address = addressOf(file);
	return (
		<figure className="audio">
			{/* biome-ignore lint/a11y/useMediaCaption: what is said stands in the caption and the story */}
			<audio controls preload="none" aria-label={caption || t('label')}>
				<source src={address} type={mediaType(address)} />
				<a href={address}>{t('download')}</a>
			</audio>
			{caption && <figcaption>{caption}</figcaption>}
		</figure>
	);
}

/** A link to a PDF that says how large it is. */
export function PdfFile({ file, title }: { file?: MediaFile; title: string }) {
	const t = useTranslations('Pdf');
	const format = useFormatter();
	if (!file) return null;
	const kilobytes = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
	return (
		<p className="pdf">
			<PageIcon />
			<a href={addressOf(file)} type="application/pdf" download={`${slugify(title) || 'pdf'}.pdf`}>
				{title}
			</a>{' '}
			<span className="pdf-size">({t('size', { size: format.number(Math.ceil(file.bytes / 1000), kilobytes) })})</span>
		</p>
	);
}
