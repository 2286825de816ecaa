import type { Editor } from '@tiptap/core';

/** What the toolbar shows of the place where the caret is. */
export function toolbarState({ editor }: { editor: Editor }) {
	const can = editor.can();
	const inTable = editor.isActive('table');
	return {
		bold: editor.isActive('bold'),
		italic: editor.isActive('italic'),
		link: editor.isActive('link'),
		heading: [2, 3, 4].find((level) => editor.isActive('heading', { level })) ?? 0,
		bulletList: editor.isActive('bulletList'),
		orderedList: editor.isActive('orderedList'),
		blockquote: editor.isActive('blockquote'),
		factBox: editor.isActive('factBox'),
		canUndo: can.undo(),
		canRedo: can.redo(),
		inTable,
		canMerge: inTable && can.mergeCells(),
		canSplit: inTable && can.splitCell(),
	};
}

export type ToolbarState = ReturnType<typeof toolbarState>;
