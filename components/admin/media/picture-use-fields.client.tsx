'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Focus } from '#lib/content.ts';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { TextField } from '../base/text-field.client.tsx';
import { ask } from './ask.ts';
import { FocalPoint } from './focal-point.client.tsx';

export type PictureUse = { imageId: number; alt: string; caption: string; credit: string; focus?: Focus; decorative?: boolean };
type Props = { use: PictureUse; isReadOnly: boolean; onChange: (use: PictureUse) => void };

/** A picture as one article uses it: what it shows, its caption, whose it is, and the point that must not be cut off. */
export function PictureUseFields({ use, isReadOnly, onChange }: Props) {
	const t = useTranslations('PictureUse');
	const picture = usePicture(use.imageId);
	return (
		<div className="stack">
			{picture?.hash && (
				<FocalPoint picture={picture} focus={use.focus} isDisabled={isReadOnly} onChange={(focus) => onChange({ ...use, focus })} />
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

/** The stored picture with an id, once the desk has told. */
function usePicture(imageId: number): LibraryItem['picture'] | undefined {
	const [picture, setPicture] = useState<LibraryItem['picture']>();
	useEffect(() => {
		let isHere = true;
		void ask<{ items: LibraryItem[] }>(`/api/desk/images?ids=${imageId}`).then(
			(answer) => isHere && answer.ok && setPicture(answer.value.items[0]?.picture),
		);
		return () => {
			isHere = false;
		};
	}, [imageId]);
	return picture;
}
