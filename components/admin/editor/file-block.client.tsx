'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { AttributeField } from './attribute-field.client.tsx';
import { BlockTools } from './block-tools.client.tsx';

/** A recording or a PDF, with the words under which readers find it. */
export function FileBlock({ node, editor, getPos, updateAttributes, selected }: NodeViewProps) {
	const t = useTranslations('FileBlock');
	const isPdf = node.type.name === 'pdf';
	const attribute = isPdf ? 'title' : 'caption';
	const name = isPdf ? t('pdf', { id: node.attrs.fileId }) : t('audio', { id: node.attrs.fileId });
	return (
		<NodeViewWrapper className="block file-block" data-selected={selected || undefined} contentEditable={false}>
			<BlockTools {...{ editor, getPos }} name={name}>
				<span className="block-name">{name}</span>
			</BlockTools>
			<AttributeField
				label={isPdf ? t('title') : t('caption')}
				value={node.attrs[attribute] ?? ''}
				max={isPdf ? 300 : 2000}
				isReadOnly={!editor.isEditable}
				placeholder={isPdf ? t('untitled') : undefined}
				onChange={(value) => updateAttributes({ [attribute]: value })}
			/>
		</NodeViewWrapper>
	);
}
