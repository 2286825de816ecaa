import type { Block, Document } from './schema.ts';

/** A mark, and a node, as the desk's editor reads and gives them (ProseMirror's JSON): whatever their types and attributes, it are not trusted. */
export type EditorMark = { type: string; attrs?: Record<string, unknown> };
export type EditorNode = {
	type?: string;
	text?: string;
	attrs?: Record<string, unknown>;
	marks?: EditorMark[];
	content?: EditorNode[];
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
