import type { Document, Mark } from '../document/schema.ts';

type Node = { type: string; text?: string; marks?: Mark[]; attrs?: object; content?: readonly Node[] };

const short: Record<string, string> = {
	paragraph: 'p',
	bulletList: 'ul',
	orderedList: 'ol',
	listItem: 'li',
	blockquote: 'quote',
	tableRow: 'tr',
	tableHeader: 'th',
	tableCell: 'td',
	horizontalRule: 'hr',
};

/** A document in one line, for tests to compare: `p(một *hai*) ul(li(p(ba)))`; values of attributes stand in brackets. */
export function sketch(document: Document): string {
	return document.content.map(draw).join(' ');
}

function draw(node: Node): string {
	if (node.type === 'text') return (node.marks ?? []).reduce(decorate, node.text ?? '');
	if (node.type === 'hardBreak') return '⏎';
	const values = Object.values(node.attrs ?? {}).filter((value) => value !== '');
	const attrs = values.length > 0 ? `[${values.join('|')}]` : '';
	const inline = node.content?.some(({ type }) => type === 'text') ?? false;
	const content = node.content ? `(${node.content.map(draw).join(inline ? '' : ' ')})` : '';
	return `${short[node.type] ?? node.type}${attrs}${content}`;
}

function decorate(words: string, mark: Mark): string {
	if (mark.type === 'link') return `<${words}→${mark.attrs.href}>`;
	return mark.type === 'bold' ? `*${words}*` : `_${words}_`;
}
