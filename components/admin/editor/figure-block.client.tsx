'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import type { Focus } from '#lib/content.ts';
import { BlockTools } from './block-tools.client.tsx';
import { FigureFields } from './figure-fields.client.tsx';
import { FocusPoint } from './focus-point.client.tsx';
import { images } from './media-records.ts';
import { useRecord } from './record-store.ts';
import { StoredPicture } from './stored-picture.client.tsx';

/** A picture in the text, with the words that belong to it. */
export function FigureBlock({ node, editor, getPos, updateAttributes, selected }: NodeViewProps) {
	const t = useTranslations('FigureBlock');
	const focus: Focus | undefined = node.attrs.focus ?? undefined;
	return (
		<NodeViewWrapper className="block figure-block" data-selected={selected || undefined} data-type="figure" contentEditable={false}>
			<BlockTools {...{ editor, getPos }} name={t('name')}>
				<span className="block-name">{t('name')}</span>
			</BlockTools>
			<div className="figure-picture">
				<FigurePicture
					imageId={node.attrs.imageId}
					focus={focus}
					onFocus={editor.isEditable ? (point) => updateAttributes({ focus: point ?? null }) : undefined}
				/>
			</div>
			<FigureFields attrs={node.attrs} isReadOnly={!editor.isEditable} onChange={updateAttributes} />
		</NodeViewWrapper>
	);
}

type PictureProps = { imageId: number; focus?: Focus; onFocus?: (focus: Focus | undefined) => void };

function FigurePicture({ imageId, focus, onFocus }: PictureProps) {
	const t = useTranslations('FigureBlock');
	const found = useRecord(images, imageId);
	if (found.state !== 'here') return <span className="picture-panel">{t(found.state, { id: imageId })}</span>;
	const picture = <StoredPicture picture={found.entry.picture} missing={t('missing')} />;
	if (!onFocus || !found.entry.picture.hash) return picture;
	return (
		<FocusPoint focus={focus} onChange={onFocus}>
			{picture}
		</FocusPoint>
	);
}
