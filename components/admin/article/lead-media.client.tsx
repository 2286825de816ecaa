'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { Button } from '../base/button.client.tsx';
import { PicturePicker } from '../media/picture-picker.client.tsx';
import { PictureUseFields } from '../media/picture-use-fields.client.tsx';
import { VideoUseFields } from '../media/video-use-fields.client.tsx';

type Props = { content: ArticleContent; isReadOnly: boolean; onChange: (part: Partial<ArticleContent>) => void };

/** The picture and the video that stand above the text, with the words of this use. */
export function LeadMedia({ content: { image, video }, isReadOnly, onChange }: Props) {
	const t = useTranslations('ArticleFields');
	const [isPicking, setPicking] = useState(false);
	return (
		<>
			<section className="panel" id="field-image" aria-label={t('image')}>
				<h2>{t('image')}</h2>
				{image && <PictureUseFields use={image} isReadOnly={isReadOnly} onChange={(use) => onChange({ image: use })} />}
				{!image && <p className="hint">{t('noImage')}</p>}
				{!isReadOnly && (
					<div className="row">
						<Button onPress={() => setPicking(true)}>{t(image ? 'otherImage' : 'chooseImage')}</Button>
						{image && <Button onPress={() => onChange({ image: undefined })}>{t('removeImage')}</Button>}
					</div>
				)}
				<PicturePicker
					isOpen={isPicking}
					onClose={() => setPicking(false)}
					onPick={([picked]) => {
						setPicking(false);
						if (!picked) return;
						const { imageId, alt, caption, credit, focus } = picked;
						onChange({ image: { imageId, alt, caption, credit, ...(focus && { focus }) } });
					}}
				/>
			</section>
			<section className="panel" id="field-video" aria-label={t('video')}>
				<h2>{t('video')}</h2>
				<VideoUseFields use={video} isReadOnly={isReadOnly} onChange={(use) => onChange({ video: use })} />
			</section>
		</>
	);
}
