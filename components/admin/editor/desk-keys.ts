import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { moveBlock } from './move-block.ts';

/** What keys of the surface open beside it. */
export type DeskKeys = { openLink: () => void; openHelp: () => void; focusToolbar: () => void };

/** Keys of the desk; Escape lets the next Tab leave the surface, so that nobody is kept inside a list or a table. */
export function deskKeys(keys: DeskKeys) {
	return Extension.create({
		name: 'deskKeys',
		priority: 1000,
		addKeyboardShortcuts: () => ({
			'Mod-k': done(keys.openLink),
			'Mod-/': done(keys.openHelp),
			'Alt-F10': done(keys.focusToolbar),
			'Alt-ArrowUp': ({ editor }) => moveCurrent(editor, -1),
			'Alt-ArrowDown': ({ editor }) => moveCurrent(editor, 1),
			Enter: focusFields,
		}),
		addProseMirrorPlugins: () => [wayOut()],
	});
}

function done(action: () => void): () => boolean {
	return () => {
		action();
		return true;
	};
}

/** Moves the block with the caret, as a whole. */
function moveCurrent(editor: Editor, direction: -1 | 1): boolean {
	const { selection } = editor.state;
	const pos = selection instanceof NodeSelection ? selection.from : selection.$from.depth > 0 ? selection.$from.before(1) : undefined;
	if (pos !== undefined) moveBlock(editor, pos, direction);
	return true;
}

/** Enter on a picture, video or file goes to its first field. */
function focusFields({ editor }: { editor: Editor }): boolean {
	const { selection } = editor.state;
	if (!(selection instanceof NodeSelection)) return false;
	const dom = editor.view.nodeDOM(selection.from);
	const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('textarea, input, button') : null;
	field?.focus();
	return field !== null;
}

function wayOut(): Plugin {
	let isOpen = false;
	return new Plugin({
		props: {
			handleDOMEvents: {
				keydown: (_, event) => {
					const leaves = isOpen && event.key === 'Tab';
					if (event.key !== 'Shift') isOpen = event.key === 'Escape' && !event.isComposing;
					return leaves;
				},
			},
		},
	});
}
