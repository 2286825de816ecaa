'use client';

import type { ChainedCommands, Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { Button, Toolbar } from 'react-aria-components';
import type { ToolbarState } from './toolbar-state.ts';

const tools = [
	['rowBefore', (chain) => chain.addRowBefore()],
	['rowAfter', (chain) => chain.addRowAfter()],
	['rowAway', (chain) => chain.deleteRow()],
	['columnBefore', (chain) => chain.addColumnBefore()],
	['columnAfter', (chain) => chain.addColumnAfter()],
	['columnAway', (chain) => chain.deleteColumn()],
	['headerRow', (chain) => chain.toggleHeaderRow()],
	['headerColumn', (chain) => chain.toggleHeaderColumn()],
	['merge', (chain) => chain.mergeCells()],
	['split', (chain) => chain.splitCell()],
	['tableAway', (chain) => chain.deleteTable()],
] as const satisfies [string, (chain: ChainedCommands) => ChainedCommands][];

/** What can be done with the table that holds the caret. */
export function TableTools({ editor, state }: { editor: Editor; state: ToolbarState }) {
	const t = useTranslations('TableTools');
	const isOff: Record<string, boolean> = { merge: !state.canMerge, split: !state.canSplit };
	return (
		<Toolbar className="editor-tools table-tools" aria-label={t('label')}>
			{tools.map(([name, command]) => (
				<Button key={name} className="tool" isDisabled={isOff[name] ?? false} onPress={() => command(editor.chain().focus()).run()}>
					{t(name)}
				</Button>
			))}
		</Toolbar>
	);
}
