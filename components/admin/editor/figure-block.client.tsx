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
export function FigureBlock({ node, editor, getPos, deleteNode, updateAttributes, selected }: NodeViewProps) {
	const t = useTranslations('FigureBlock');
	const focus: Focus | undefined = node.attrs.focus ?? undefined;
	return (
		<NodeViewWrapper className="block figure-block" data-selected={selected || undefined} data-type="figure" contentEditable={false}>
			<BlockTools {...{ editor, getPos, deleteNode }} name={t('name')} />
			<div className="figure-picture">
				{editor.isEditable ? (
					<FocusPoint focus={focus} onChange={(point) => updateAttributes({ focus: point ?? null })}>
						<FigurePicture imageId={node.attrs.imageId} />
					</FocusPoint>
				) : (
					<FigurePicture imageId={node.attrs.imageId} />
				)}
			</div>
			<FigureFields attrs={node.attrs} isReadOnly={!editor.isEditable} onChange={updateAttributes} />
		</NodeViewWrapper>
	);
}

function FigurePicture({ imageId }: { imageId: number }) {
	const t = useTranslations('FigureBlock');
	const found = useRecord(images, imageId);
	if (found.state === 'here') return <StoredPicture picture={found.entry.picture} missing={t('missing')} />;
	return <span className="picture-panel">{t(found.state, { id: imageId })}</span>;
}
