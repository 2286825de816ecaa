'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { InsertMenu, type Inserts } from './insert-menu.client.tsx';
import { TableTools } from './table-tools.client.tsx';
import { Tool } from './tool.client.tsx';
import { ToolbarIcon } from './toolbar-icon.tsx';
import { type ToolbarState, toolbarState } from './toolbar-state.ts';

type Props = {
	editor: Editor;
	inserts: Inserts;
	openLink: () => void;
	openHelp: () => void;
	barRef: RefObject<HTMLDivElement | null>;
};

/** The tools above the text; it stays in sight while the text is scrolled. */
export function EditorToolbar({ editor, inserts, openLink, openHelp, barRef }: Props) {
	const t = useTranslations('EditorToolbar');
	const state = useEditorState({ editor, selector: toolbarState });
	return (
		<div className="editor-bar" ref={barRef}>
			<Toolbar className="editor-tools" aria-label={t('label')}>
				<History editor={editor} state={state} />
				<Separator orientation="vertical" />
				<Headings editor={editor} state={state} />
				<Separator orientation="vertical" />
				<Words editor={editor} state={state} openLink={openLink} />
				<Separator orientation="vertical" />
				<Passages editor={editor} state={state} />
				<Separator orientation="vertical" />
				<InsertMenu inserts={inserts} />
				<Tool label={t('help')} keys="Ctrl+/" onPress={openHelp}>
					<ToolbarIcon name="help" />
				</Tool>
			</Toolbar>
			{state.inTable && <TableTools editor={editor} state={state} />}
		</div>
	);
}

type PartProps = { editor: Editor; state: ToolbarState };

function History({ editor, state }: PartProps) {
	const t = useTranslations('EditorToolbar');
	return (
		<Group className="tool-group" aria-label={t('history')}>
			<Tool label={t('undo')} keys="Ctrl+Z" isDisabled={!state.canUndo} onPress={() => editor.chain().focus().undo().run()}>
				<ToolbarIcon name="undo" />
			</Tool>
			<Tool label={t('redo')} keys="Ctrl+Shift+Z" isDisabled={!state.canRedo} onPress={() => editor.chain().focus().redo().run()}>
				<ToolbarIcon name="redo" />
			</Tool>
		</Group>
	);
}

function Headings({ editor, state }: PartProps) {
	const t = useTranslations('EditorToolbar');
	return (
		<Group className="tool-group" aria-label={t('headings')}>
			{([2, 3, 4] as const).map((level) => (
				<Tool
					key={level}
					label={t('heading', { level })}
					keys={`Ctrl+Alt+${level}`}
					isOn={state.heading === level}
					onPress={() => editor.chain().focus().toggleHeading({ level }).run()}
				>
					{`H${level}`}
				</Tool>
			))}
		</Group>
	);
}

function Words({ editor, state, openLink }: PartProps & { openLink: () => void }) {
	const t = useTranslations('EditorToolbar');
	return (
		<Group className="tool-group" aria-label={t('words')}>
			<Tool label={t('bold')} keys="Ctrl+B" isOn={state.bold} onPress={() => editor.chain().focus().toggleBold().run()}>
				<b>B</b>
			</Tool>
			<Tool label={t('italic')} keys="Ctrl+I" isOn={state.italic} onPress={() => editor.chain().focus().toggleItalic().run()}>
				<i>I</i>
			</Tool>
			<Tool label={t('link')} keys="Ctrl+K" isOn={state.link} onPress={openLink}>
				<ToolbarIcon name="link" />
			</Tool>
		</Group>
	);
}

function Passages({ editor, state }: PartProps) {
	const t = useTranslations('EditorToolbar');
	return (
		<Group className="tool-group" aria-label={t('passages')}>
			<Tool
				label={t('bulletList')}
				keys="Ctrl+Shift+8"
				isOn={state.bulletList}
				onPress={() => editor.chain().focus().toggleBulletList().run()}
			>
				<ToolbarIcon name="bulletList" />
			</Tool>
			<Tool
				label={t('orderedList')}
				keys="Ctrl+Shift+7"
				isOn={state.orderedList}
				onPress={() => editor.chain().focus().toggleOrderedList().run()}
			>
				<ToolbarIcon name="orderedList" />
			</Tool>
			<Tool
				label={t('blockquote')}
				keys="Ctrl+Shift+B"
				isOn={state.blockquote}
				onPress={() => editor.chain().focus().toggleWrap('blockquote').run()}
			>
				<ToolbarIcon name="blockquote" />
			</Tool>
		</Group>
	);
}
