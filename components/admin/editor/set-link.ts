import type { Editor } from '@tiptap/core';

/** Links what is selected, or the link that holds the caret; where nothing is, the words given or the address stand as the link. */
export function setLink(editor: Editor, href: string, words = href): void {
	const isBare = editor.state.selection.empty && !editor.isActive('link');
	const chain = editor.chain().focus();
	if (isBare) chain.insertContent([{ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }]).run();
	else chain.extendMarkRange('link').setMark('link', { href }).run();
}

/** Takes the link away and leaves its words. */
export function removeLink(editor: Editor): void {
	editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}
