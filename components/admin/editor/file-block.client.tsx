'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { FileLine } from '../files/file-line.client.tsx';
import { AttributeField } from './attribute-field.client.tsx';
import { BlockTools } from './block-tools.client.tsx';
import { files } from './media-records.ts';
import { useRecord } from './record-store.ts';

/** A recording or a PDF, with the words under which readers find it. */
export function FileBlock({ node, editor, getPos, updateAttributes, selected }: NodeViewProps) {
	const t = useTranslations('FileBlock');
	const isPdf = node.type.name === 'pdf';
	const attribute = isPdf ? 'title' : 'caption';
	const name = isPdf ? t('pdf', { id: node.attrs.fileId }) : t('audio', { id: node.attrs.fileId });
	const found = useRecord(files, node.attrs.fileId);
	return (
		<NodeViewWrapper className="block file-block" data-selected={selected || undefined} contentEditable={false}>
			<BlockTools {...{ editor, getPos }} name={name}>
				<span className="block-name">{name}</span>
			</BlockTools>
			{found.state === 'here' ? (
				<FileLine file={found.entry} isPlayable={!isPdf} />
			) : (
				<p className="picture-panel">{t(found.state, { id: node.attrs.fileId })}</p>
			)}
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
