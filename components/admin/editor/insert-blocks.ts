import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection } from '@tiptap/pm/state';

/** Where blocks of the first floor may be put: in place of an empty line, otherwise after the block that holds the place. */
function roomAt(editor: Editor, pos: number): { from: number; to: number } {
	const $pos = editor.state.doc.resolve(Math.min(pos, editor.state.doc.content.size));
	if ($pos.depth === 0) return { from: $pos.pos, to: $pos.pos };
	const block = $pos.node(1);
	const isEmptyLine = block.type.name === 'paragraph' && block.content.size === 0;
	return isEmptyLine ? { from: $pos.before(1), to: $pos.after(1) } : { from: $pos.after(1), to: $pos.after(1) };
}

/** Puts blocks into the text near a place (the caret, when none is given) and selects the last of them, or puts the caret into it. */
export function insertBlocks(editor: Editor, blocks: JSONContent[], at = editor.state.selection.to): void {
	if (blocks.length === 0 || editor.isDestroyed) return;
	const { from, to } = roomAt(editor, at);
	const nodes = blocks.map((block) => editor.schema.nodeFromJSON(block));
	const tr = editor.state.tr.replaceWith(from, to, nodes);
	const last = from + nodes.slice(0, -1).reduce((size, node) => size + node.nodeSize, 0);
	const words = holdsWords(nodes.at(-1));
	tr.setSelection(words ? Selection.near(tr.doc.resolve(last + 1)) : NodeSelection.create(tr.doc, last));
	editor.view.dispatch(tr.scrollIntoView());
}

function holdsWords(node: Node | undefined): boolean {
	return node !== undefined && !node.isAtom && node.type.name !== 'gallery';
}

/** A place in the text that moves with it while something is awaited; call `end` for where it is now. */
export function heldPlace(editor: Editor, pos: number): { end: () => number } {
	let place = pos;
	const follow = ({ transaction }: { transaction: { mapping: { map: (pos: number) => number } } }) => {
		place = transaction.mapping.map(place);
	};
	editor.on('transaction', follow);
	return {
		end: () => {
			editor.off('transaction', follow);
			return place;
		},
	};
}
