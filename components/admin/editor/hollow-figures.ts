import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';

/**
 * Takes away figures without a picture: ProseMirror makes one when the last of a gallery is cut, since a gallery must hold something.
 */
export const HollowFigures = Extension.create({
	name: 'hollowFigures',
	addProseMirrorPlugins: () => [
		new Plugin({
			appendTransaction: (transactions, _, { doc, tr }) => {
				if (!transactions.some(({ docChanged }) => docChanged)) return null;
				const { steps } = withoutRanges(tr, hollowRanges(doc));
				return steps.length > 0 ? tr : null;
			},
		}),
	],
});

type Range = [from: number, to: number];

const isHollow = (node: Node) => node.type.name === 'figure' && typeof node.attrs.imageId !== 'number';

function hollowRanges(doc: Node): Range[] {
	const ranges: Range[] = [];
	doc.forEach((block, pos) => {
		const isGallery = block.type.name === 'gallery';
		if (isHollow(block) || (isGallery && block.children.every(isHollow))) ranges.push([pos, pos + block.nodeSize]);
		else if (isGallery)
			block.forEach((figure, offset) => {
				if (isHollow(figure)) ranges.push([pos + 1 + offset, pos + 1 + offset + figure.nodeSize]);
			});
	});
	return ranges;
}

/** From the end, so that the places before stay what they are. */
function withoutRanges(tr: Transaction, ranges: Range[]): Transaction {
	for (const [from, to] of ranges.toReversed()) tr.delete(from, to);
	return tr;
}
