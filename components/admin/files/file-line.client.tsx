'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { fileUses } from '#lib/desk/file-limits.ts';
import type { LibraryFile } from '#lib/desk/library-file.ts';
import { mediaPath } from '#lib/media.ts';

type Props = { file: LibraryFile; isPlayable?: boolean };

/** A stored file: what it is, how large, from whom and when; with its player where that is wanted. */
export function FileLine({ file, isPlayable = false }: Props) {
	const t = useTranslations('Files');
	const format = useFormatter();
	const { extension, bytes, at, by } = file;
	const size = format.number(bytes / 1_048_576, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
	return (
		<div className="file-line">
			<span className="tag">{extension.toUpperCase()}</span>
			<span className="file-name">{file.name || t('untitled', { number: `${file.fileId}` })}</span>
			<span className="hint">
				{t('about', { size, date: format.dateTime(at, { dateStyle: 'short' }) })}
				{by && ` · ${by}`}
			</span>
			{isPlayable && <FilePlayer file={file} />}
		</div>
	);
}

/** The player of a stored sound or film; of a document nothing. */
export function FilePlayer({ file: { hash, extension, name, fileId } }: { file: LibraryFile }) {
	const t = useTranslations('Files');
	const address = mediaPath(`${hash}.${extension}`);
	const title = name || t('untitled', { number: `${fileId}` });
	if (fileUses[extension] === 'sound')
		// biome-ignore lint/a11y/useMediaCaption: a recording as it was sent, before it stands in a story
		return <audio className="file-player" controls preload="none" src={address} aria-label={title} />;
	if (fileUses[extension] === 'film')
		// biome-ignore lint/a11y/useMediaCaption: a film as it was sent, before it stands in a story
		return <video className="file-player" controls preload="metadata" src={address} aria-label={title} />;
	return null;
}
