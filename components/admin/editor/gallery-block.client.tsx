'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Button } from '../base/button.client.tsx';
import { BlockTools } from './block-tools.client.tsx';
import { useSurface } from './surface-context.client.tsx';

/** Several pictures together; their order is changed with the arrows of each. */
export function GalleryBlock({ node, editor, getPos, selected }: NodeViewProps) {
	const t = useTranslations('GalleryBlock');
	const { pickFigures } = useSurface();
	const add = async () => {
		const figures = (await pickFigures?.()) ?? [];
		const pos = getPos();
		const current = pos === undefined ? null : editor.state.doc.nodeAt(pos);
		if (pos === undefined || !current || figures.length === 0) return;
		const nodes = figures.map((figure) => editor.schema.nodeFromJSON(figure));
		editor.view.dispatch(editor.state.tr.insert(pos + current.nodeSize - 1, nodes));
	};
	const divide = () => {
		const pos = getPos();
		if (pos !== undefined) editor.view.dispatch(editor.state.tr.replaceWith(pos, pos + node.nodeSize, node.content));
		editor.commands.focus();
	};
	return (
		<NodeViewWrapper className="block gallery-block" data-selected={selected || undefined}>
			<BlockTools {...{ editor, getPos }} name={t('name')}>
				<span className="block-name">{t('count', { count: node.childCount })}</span>
				{pickFigures && (
					<Button kind="quiet" onPress={() => void add()}>
						{t('add')}
					</Button>
				)}
				<Button kind="quiet" onPress={divide}>
					{t('divide')}
				</Button>
			</BlockTools>
			<NodeViewContent className="gallery-figures" />
		</NodeViewWrapper>
	);
}
