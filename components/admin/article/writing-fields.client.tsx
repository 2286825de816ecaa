'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { longTitle } from '#lib/desk/checks.ts';
import type { LibraryItem } from '#lib/desk/library-item.ts';
import { TextField } from '../base/text-field.client.tsx';
import { DocumentEditor } from '../editor/document-editor.client.tsx';
import { PicturePicker } from '../media/picture-picker.client.tsx';
import { uploadPicture } from '../media/upload.ts';
import { useBringIn } from '../media/use-bring-in.ts';
import { TitleField } from './title-field.client.tsx';

type Props = {
	articleId: number;
	content: ArticleContent;
	locale: string;
	isReadOnly: boolean;
	onChange: (part: Partial<ArticleContent>) => void;
	/** Called when a field is left, which is a good moment to store. */
	onLeave: () => void;
};

/** Headline, lead and text, in the order in which they are printed. */
export function WritingFields({ articleId, content, locale, isReadOnly, onChange, onLeave }: Props) {
	const t = useTranslations('ArticleDesk');
	const [pick, setPick] = useState<(pictures: LibraryItem[]) => void>();
	const bringIn = useBringIn(uploadPicture);
	const pickPictures = () => new Promise<LibraryItem[]>((resolve) => setPick(() => resolve));
	return (
		<fieldset className="stack writing plain" aria-label={t('writing')} onBlur={onLeave}>
			<TitleField
				articleId={articleId}
				locale={locale}
				value={content.title}
				longest={longTitle}
				isReadOnly={isReadOnly}
				onChange={(title) => onChange({ title })}
			/>
			<TextField
				id="field-lead"
				label={t('lead')}
				hint={t('leadHint')}
				rows={4}
				value={content.lead.join('\n')}
				onChange={(text) => onChange({ lead: text === '' ? [] : text.split('\n') })}
				isReadOnly={isReadOnly}
			/>
			<div id="field-body">
				<DocumentEditor
					label={t('body')}
					value={content.document}
					onChange={(document) => onChange({ document })}
					locale={locale === 'en' ? 'en' : 'vi'}
					isReadOnly={isReadOnly}
					pickPictures={pickPictures}
					onPictures={bringIn}
				/>
			</div>
			<PicturePicker
				isOpen={pick !== undefined}
				multiple
				onClose={() => {
					pick?.([]);
					setPick(undefined);
				}}
				onPick={(pictures) => {
					pick?.(pictures);
					setPick(undefined);
				}}
			/>
		</fieldset>
	);
}
