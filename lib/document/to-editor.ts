import type { Block, Document, Mark } from './schema.ts';

/** A node as the desk's editor reads and gives it (ProseMirror's JSON): whatever its types and attributes, it is not trusted. */
export type EditorNode = {
	type?: string;
	text?: string;
	attrs?: Record<string, unknown>;
	marks?: readonly EditorNode[] | readonly Mark[];
	content?: readonly EditorNode[];
};

/** A document as the editor takes it: never without a line to write on, and each list item begins with one. */
export function toEditor({ content }: Document): EditorNode {
	return { type: 'doc', content: content.length > 0 ? content.map(forEditor) : [{ type: 'paragraph' }] };
}

function forEditor(node: Block | EditorNode): EditorNode {
	if (!('content' in node) || node.content === undefined) return { ...node };
	const inside = node.content.map(forEditor);
	const needsLine = node.type === 'listItem' && inside[0]?.type !== 'paragraph';
	return { ...node, content: needsLine ? [{ type: 'paragraph' }, ...inside] : inside };
}
