import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** What stands where nothing was written yet: an invitation on the first line, a name for header cells, which screen readers come to. */
export function hints(placeholder: string, header: string) {
	const hintsIn = (doc: Node) => [...invitationIn(doc, placeholder), ...namesIn(doc, header)];
	return Extension.create({
		name: 'hints',
		addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, hintsIn(doc)) } })],
	});
}

function invitationIn({ childCount, firstChild }: Node, placeholder: string): Decoration[] {
	const isBlank = childCount === 1 && firstChild?.type.name === 'paragraph' && firstChild.content.size === 0;
	return isBlank ? [Decoration.node(0, firstChild.nodeSize, { class: 'invitation', 'data-placeholder': placeholder })] : [];
}

function namesIn(doc: Node, label: string): Decoration[] {
	const names: Decoration[] = [];
	doc.descendants((node, pos) => {
		const isEmpty = node.type.name === 'tableHeader' && node.textContent === '';
		if (isEmpty) names.push(Decoration.node(pos, pos + node.nodeSize, { 'aria-label': label }));
		return node.type.name === 'table' || node.type.name === 'tableRow';
	});
	return names;
}
