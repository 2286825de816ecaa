import type { Document } from './schema.ts';

type Node = { type: string; text?: string; attrs?: object; content?: readonly Node[] };

const inlineTypes = new Set(['text', 'hardBreak']);

/** The words of a document, one line a block, captions and titles included: for search, counting and previews. */
export function plainText(document: Document): string {
	return linesOf(document).join('\n');
}

function linesOf(node: Node): string[] {
	const own = captions(node.attrs);
	const children = node.content ?? [];
	if (children.length > 0 && children.every((child) => inlineTypes.has(child.type))) {
		return [...own, children.map((child) => child.text ?? '\n').join('')];
	}
	return [...own, ...children.flatMap(linesOf)];
}

function captions(attrs: object = {}): string[] {
	return Object.entries(attrs)
		.filter(([key, value]) => ['title', 'caption', 'source'].includes(key) && typeof value === 'string' && value !== '')
		.map(([, value]) => String(value));
}
