'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { fileUses } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { mediaPath } from '#lib/media.ts';

type Props = { file: LibraryFile; isPlayable?: boolean };

/** A stored file: what it is, how large, from whom and when; with its player where that is wanted. */
export function FileLine({ file: { hash, extension, bytes, name, at, by, fileId }, isPlayable = false }: Props) {
	const t = useTranslations('Files');
	const format = useFormatter();
	const address = mediaPath(`${hash}.${extension}`);
	const size = format.number(bytes / 1_048_576, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
	const title = name || t('untitled', { number: `${fileId}` });
	const use = fileUses[extension];
	return (
		<div className="file-line">
			<span className="tag">{extension.toUpperCase()}</span>
			<span className="file-name">{title}</span>
			<span className="hint">
				{t('about', { size, date: format.dateTime(at, { dateStyle: 'short' }) })}
				{by && ` · ${by}`}
			</span>
			{isPlayable && use === 'sound' && (
				// biome-ignore lint/a11y/useMediaCaption: a recording as it was sent, before it stands in a story
				<audio controls preload="none" src={address} aria-label={title} />
			)}
			{isPlayable && use === 'film' && (
				// biome-ignore lint/a11y/useMediaCaption: a film as it was sent, before it stands in a story
				<video controls preload="metadata" src={address} aria-label={title} />
			)}
		</div>
	);
}
