'use client';

import type { NodeViewProps } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../base/button.client.tsx';
import { moveBlock, removeBlock } from './move-block.ts';

type Props = Pick<NodeViewProps, 'editor' | 'getPos'> & { name: string; children?: ReactNode };

/** What can be done with a block as a whole: up, down, away. */
export function BlockTools({ editor, getPos, name, children }: Props) {
	const t = useTranslations('BlockTools');
	if (!editor.isEditable) return null;
	const move = (direction: -1 | 1) => {
		const pos = getPos();
		const to = pos === undefined ? undefined : moveBlock(editor, pos, direction);
		if (to !== undefined) requestAnimationFrame(() => focusTool(editor.view.nodeDOM(to), direction));
	};
	const remove = () => {
		const pos = getPos();
		if (pos !== undefined) removeBlock(editor, pos);
	};
	return (
		<div className="block-tools" contentEditable={false}>
			{children}
			<Button kind="quiet" data-move="-1" aria-label={t('up', { name })} onPress={() => move(-1)}>
				↑
			</Button>
			<Button kind="quiet" data-move="1" aria-label={t('down', { name })} onPress={() => move(1)}>
				↓
			</Button>
			<Button kind="quiet" aria-label={t('remove', { name })} onPress={remove}>
				×
			</Button>
		</div>
	);
}

/** A block that moves loses the focus: the same button of its new place gets it. */
function focusTool(dom: Node | null, direction: -1 | 1): void {
	if (dom instanceof HTMLElement) dom.querySelector<HTMLElement>(`[data-move="${direction}"]`)?.focus();
}
