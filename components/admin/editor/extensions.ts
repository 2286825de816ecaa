import { Node } from '@tiptap/core';
import { TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { AudioNode, FigureNode, GalleryNode, PdfNode, VideoNode } from './block-nodes.ts';
import { type DeskKeys, deskKeys } from './desk-keys.ts';
import { type FrameWords, framedNodes } from './framed-nodes.ts';
import { hints } from './hints.ts';
import { HollowFigures } from './hollow-figures.ts';
import { LinkMark } from './link-mark.ts';

/** The usual parts, with list items that hold what the schema lets them. */
const Base = StarterKit.extend({
	addExtensions() {
		const parts = this.parent?.() ?? [];
		return parts.map((part) =>
			part instanceof Node && part.name === 'listItem'
				? part.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' })
				: part,
		);
	},
});

/** Everything that the document's schema knows, and nothing else. */
export function extensionsOf(words: FrameWords, keys: DeskKeys) {
	return [
		Base.configure({
			...{ blockquote: false, code: false, codeBlock: false, link: false, strike: false, underline: false },
			heading: { levels: [2, 3, 4] },
			dropcursor: { class: 'drop-cursor', color: false },
		}),
		...framedNodes(words),
		TableRow,
		TableHeader.extend({ content: 'paragraph+' }),
		TableCell.extend({ content: 'paragraph+' }),
		...[LinkMark, FigureNode, GalleryNode, VideoNode, AudioNode, PdfNode],
		deskKeys(keys),
		HollowFigures,
		hints(words.placeholder),
	];
}
