import type { Block, ListItem } from '../document/schema.ts';

/** What list items, quotations and boxes may hold. */
export type PlainBlock = ListItem['content'][number];

/** Divides blocks into those that fit into a list item or a quotation, simplified where needed, and those that must stand after it. */
export function fitted(blocks: readonly Block[]): { plain: PlainBlock[]; rest: Block[] } {
	const plain: PlainBlock[] = [];
	const rest: Block[] = [];
	for (const block of blocks) {
		const simple = simplified(block);
		if (simple) for (const part of simple) plain.push(part);
		else if (block.type !== 'horizontalRule') rest.push(block);
	}
	return { plain, rest };
}

function simplified(block: Block): PlainBlock[] | undefined {
	switch (block.type) {
		case 'paragraph':
		case 'bulletList':
		case 'orderedList':
			return [block];
		case 'heading':
			return [{ type: 'paragraph', content: block.content }];
		case 'blockquote':
		case 'factBox':
			return block.content;
		default:
			return undefined;
	}
}
