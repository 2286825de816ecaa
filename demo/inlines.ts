import { text } from '#lib/document/build.ts';
import type { Inline } from '#lib/document/schema.ts';

const pieces = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<href>[^)\s]+)\)/g;

/** Inline nodes of a demo text with its `**bold**`, `*italic*` and `[words](address)`. */
export function parseInlines(line: string): Inline[] {
	const nodes: Inline[] = [];
	let end = 0;
	for (const match of line.matchAll(pieces)) {
		nodes.push(...text(line.slice(end, match.index)), ...markedText(match.groups ?? {}));
		end = match.index + match[0].length;
	}
	return [...nodes, ...text(line.slice(end))];
}

function markedText({ bold, italic, words, href }: Record<string, string | undefined>): Inline[] {
	if (bold) return text(bold, { type: 'bold' });
	if (italic) return text(italic, { type: 'italic' });
	return words && href ? text(words, { type: 'link', attrs: { href } }) : [];
}
