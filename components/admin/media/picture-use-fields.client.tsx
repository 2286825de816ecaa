'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Focus } from '#lib/content.ts';
import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import { TextField } from '../base/text-field.client.tsx';
import { FocusPoint } from './focus-point.client.tsx';
import type { PickedPicture } from './upload.ts';

export type PictureUse = { imageId: number; alt: string; caption: string; credit: string; focus?: Focus; decorative?: boolean };
type Props = { use: PictureUse; isReadOnly: boolean; onChange: (use: PictureUse) => void };

/** A picture as one article uses it: what it shows, its caption, whose it is, and the point that must not be cut off. */
export function PictureUseFields({ use, isReadOnly, onChange }: Props) {
	const t = useTranslations('PictureUse');
	const picture = usePicture(use.imageId);
	const source =
		picture?.hash &&
		mediaPath(
			pictureName(picture.hash, widthsFor(picture.width).find((width) => width >= 640) ?? widthsFor(picture.width).at(-1) ?? 320, 'webp'),
		);
	return (
		<div className="stack">
			{source && (
				<FocusPoint
					source={source}
					alt={use.alt}
					focus={use.focus}
					isReadOnly={isReadOnly}
					onChange={(focus) => onChange({ ...use, focus })}
				/>
			)}
			<TextField
				label={t('alt')}
				hint={t('altHint')}
				value={use.alt}
				isReadOnly={isReadOnly || use.decorative}
				onChange={(alt) => onChange({ ...use, alt })}
			/>
			<label className="check">
				<input
					type="checkbox"
					disabled={isReadOnly}
					checked={use.decorative ?? false}
					onChange={(event) => onChange({ ...use, decorative: event.target.checked, ...(event.target.checked && { alt: '' }) })}
				/>
				{t('decorative')}
			</label>
			{use.alt === '' && !use.decorative && (
				<p className="notice" data-kind="warn">
					{t('altMissing')}
				</p>
			)}
			<TextField
				label={t('caption')}
				rows={2}
				value={use.caption}
				isReadOnly={isReadOnly}
				onChange={(caption) => onChange({ ...use, caption })}
			/>
			<TextField label={t('credit')} value={use.credit} isReadOnly={isReadOnly} onChange={(credit) => onChange({ ...use, credit })} />
		</div>
	);
}

function usePicture(imageId: number): PickedPicture['picture'] | undefined {
	const [picture, setPicture] = useState<PickedPicture['picture']>();
	useEffect(() => {
		const stop = new AbortController();
		void fetch(`/api/desk/images?ids=${imageId}`, { signal: stop.signal })
			.then(async (answer) => answer.ok && setPicture(((await answer.json()) as PickedPicture[])[0]?.picture))
			.catch(() => undefined);
		return () => stop.abort();
	}, [imageId]);
	return picture;
}
