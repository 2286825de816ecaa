import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Moves the block at a place before the one above it (-1) or after the one below (1); answers its new place, undefined where it stands at the edge. */
export function moveBlock(editor: Editor, pos: number, direction: -1 | 1): number | undefined {
	const { doc, tr } = editor.state;
	const $pos = doc.resolve(pos);
	const node = $pos.nodeAfter;
	const index = $pos.index();
	const other = $pos.parent.maybeChild(index + direction);
	if (!node || !other) return undefined;
	const to = direction < 0 ? pos - other.nodeSize : pos + other.nodeSize;
	const inside = editor.state.selection.from - pos;
	tr.delete(pos, pos + node.nodeSize).insert(to, node);
	editor.view.dispatch(selectedAt(tr, to, node.isAtom ? undefined : inside).scrollIntoView());
	return to;
}

function selectedAt(tr: Transaction, pos: number, inside: number | undefined): Transaction {
	if (inside === undefined) return tr.setSelection(NodeSelection.create(tr.doc, pos));
	return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + Math.max(1, inside))));
}

/** Takes the block at a place away, with the block around it when nothing else stands in that. */
export function removeBlock(editor: Editor, pos: number): void {
	const $pos = editor.state.doc.resolve(pos);
	const isLast = $pos.depth > 0 && $pos.parent.childCount === 1;
	const [from, to] = isLast ? [$pos.before(), $pos.after()] : [pos, pos + ($pos.nodeAfter?.nodeSize ?? 0)];
	editor.view.dispatch(editor.state.tr.delete(from, to));
	editor.commands.focus();
}
