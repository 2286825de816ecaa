import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What stands where nothing was written yet: an invitation on the first line; a header cell heads nothing until it has a word. */
export function hints(placeholder: string) {
	const hintsIn = (doc: Node) => [...invitationIn(doc, placeholder), ...blankHeadersIn(doc)];
	return Extension.create({
		name: 'hints',
		addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, hintsIn(doc)) } })],
	});
}

function invitationIn({ childCount, firstChild }: Node, placeholder: string): Decoration[] {
	const isBlank = childCount === 1 && firstChild?.type.name === 'paragraph' && firstChild.content.size === 0;
	return isBlank ? [Decoration.node(0, firstChild.nodeSize, { class: 'invitation', 'data-placeholder': placeholder })] : [];
}

function blankHeadersIn(doc: Node): Decoration[] {
	const cells: Decoration[] = [];
	doc.descendants((node, pos) => {
		const isEmpty = node.type.name === 'tableHeader' && node.textContent === '';
		if (isEmpty) cells.push(Decoration.node(pos, pos + node.nodeSize, { role: 'cell' }));
		return node.type.name === 'table' || node.type.name === 'tableRow';
	});
	return cells;
}
