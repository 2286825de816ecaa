import { normalizeText } from '../text/normalize.ts';
import { isSafeHref } from './href.ts';
import type { Inline, Mark } from './schema.ts';
import type { EditorMark, EditorNode } from './to-editor.ts';

/** The words of an editor's line, in the form a node takes them: no `content` where there is none. */
export function inlinesOf(node: EditorNode): { content?: Inline[] } {
	const content = (node.content ?? []).flatMap(inlineOf);
	return content.length > 0 ? { content } : {};
}

function inlineOf({ type, text, marks = [], content = [] }: EditorNode): Inline[] {
	if (type === 'hardBreak') return [{ type }];
	if (type !== 'text' || typeof text !== 'string') return content.flatMap(inlineOf);
	const words = normalizeText(text);
	if (words === '') return [];
	const kept = marks.flatMap(markOf);
	return [kept.length > 0 ? { type, text: words, marks: kept } : { type, text: words }];
}

function markOf({ type, attrs }: EditorMark): Mark[] {
	if (type === 'bold' || type === 'italic') return [{ type }];
	const href = attrs?.href;
	const isLink = type === 'link' && typeof href === 'string' && href.length <= 2000 && isSafeHref(href);
	return isLink ? [{ type, attrs: { href } }] : [];
}
