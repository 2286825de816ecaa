import type { Block, Document, Inline, ListItem, Mark } from './schema.ts';

/** Inline nodes of one run of text; nothing for the empty string, which a document may not hold. */
export function text(words: string, ...marks: Mark[]): Inline[] {
	if (words === '') return [];
	return [marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }];
}

/** A paragraph of plain words. */
export function paragraph(words: string): Extract<Block, { type: 'paragraph' }> {
	return { type: 'paragraph', content: text(words) };
}

/** A list item that holds one paragraph. */
export function listItem(content: Inline[]): ListItem {
	return { type: 'listItem', content: [{ type: 'paragraph', content }] };
}

/** A document of the given blocks. */
export function documentOf(...content: Block[]): Document {
	return { type: 'doc', content };
}
