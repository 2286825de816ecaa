import type { Media } from '../content.ts';
import { element, escaped } from '../html/escape.ts';
import { isSafeHref } from './href.ts';
import { audioHtml, figureHtml, pdfHtml, videoHtml } from './media-html.ts';
import type { Block, Document, Inline, ListItem, Mark, TableRow } from './schema.ts';

/** The words that HTML needs beside those of the document, in its language. */
export type HtmlWords = { credit(name: string): string; invalidVideo: string };

/** What the HTML of a document is made with: `absolute` gives the whole address of a path of ours. */
export type HtmlContext = { media: Media; absolute(path: string): string; words: HtmlWords };

const plainWords: HtmlWords = { credit: (name) => `Ảnh: ${name}`, invalidVideo: 'Video không hợp lệ' };

/**
 * A document as HTML for other houses: meaningful elements, whole addresses, everything escaped. Pictures that are only
 * referenced and files that are gone are left out. `htmlToDocument` reads it back to the same document.
 */
export function documentHtml(document: Document, media: Media, absolute: (path: string) => string, words = plainWords): string {
	const context: HtmlContext = { media, absolute, words };
	return document.content.map((block) => blockHtml(block, context)).join('\n');
}

function blockHtml(block: Block, context: HtmlContext): string {
	switch (block.type) {
		case 'paragraph':
		case 'bulletList':
		case 'orderedList':
			return plainHtml(block, context);
		case 'heading':
			return element(`h${block.attrs.level}`, {}, inlineHtml(block.content, context));
		case 'blockquote':
			return quoteHtml(block, context);
		case 'figure':
			return figureHtml(block, context);
		case 'gallery':
			return element('div', { class: 'gallery', 'data-gallery': '' }, block.content.map((figure) => figureHtml(figure, context)).join(''));
		case 'table':
			return tableHtml(block, context);
		case 'factBox':
			return factBoxHtml(block, context);
		case 'video':
			return videoHtml(block, context);
		case 'audio':
			return audioHtml(block, context);
		case 'pdf':
			return pdfHtml(block, context);
		case 'horizontalRule':
			return '<hr>';
	}
}

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;
type Plain = Of<'paragraph'> | Of<'bulletList'> | Of<'orderedList'>;

function plainHtml(block: Plain, context: HtmlContext): string {
	if (block.type === 'paragraph') return element('p', {}, inlineHtml(block.content, context));
	const items = block.content.map((item) => element('li', {}, itemHtml(item, context))).join('');
	return block.type === 'bulletList' ? element('ul', {}, items) : element('ol', { start: block.attrs?.start }, items);
}

/** An item of one paragraph is that paragraph's words. */
function itemHtml({ content: [first, ...rest] }: ListItem, context: HtmlContext): string {
	if (!first) return '';
	const lists = rest.every(({ type }) => type !== 'paragraph');
	const opening = first.type === 'paragraph' && lists ? inlineHtml(first.content, context) : plainHtml(first, context);
	return opening + plainBlocksHtml(rest, context);
}

function plainBlocksHtml(blocks: readonly Plain[], context: HtmlContext): string {
	return blocks.map((block) => plainHtml(block, context)).join('');
}

function quoteHtml({ attrs, content }: Of<'blockquote'>, context: HtmlContext): string {
	const source = attrs?.source ? element('footer', {}, escaped(attrs.source)) : '';
	return element('blockquote', {}, plainBlocksHtml(content, context) + source);
}

function factBoxHtml({ attrs, content }: Of<'factBox'>, context: HtmlContext): string {
	const title = element('p', { class: 'fact-title' }, `<strong>${escaped(attrs.title)}</strong>`);
	return element('aside', { class: 'fact-box' }, title + plainBlocksHtml(content, context));
}

function tableHtml({ attrs, content }: Of<'table'>, context: HtmlContext): string {
	const caption = attrs?.caption ? element('caption', {}, escaped(attrs.caption)) : '';
	const rows = content.map((row) => element('tr', {}, row.content.map((cell) => cellHtml(cell, context)).join('')));
	return element('table', { class: 'data-table' }, `${caption}<tbody>${rows.join('')}</tbody>`);
}

function cellHtml({ type, attrs, content }: TableRow['content'][number], context: HtmlContext): string {
	const [only, ...more] = content;
	const words = more.length === 0 ? inlineHtml(only?.content, context) : plainBlocksHtml(content, context);
	const spans = { colspan: spanned(attrs?.colspan), rowspan: spanned(attrs?.rowspan) };
	return element(type === 'tableHeader' ? 'th' : 'td', spans, words);
}

const spanned = (cells = 1) => (cells > 1 ? cells : undefined);

function inlineHtml(content: readonly Inline[] = [], { absolute }: HtmlContext): string {
	return content
		.map((inline) => {
			if (inline.type === 'hardBreak') return '<br>';
			return (inline.marks ?? []).reduceRight((inside, mark) => marked(inside, mark, absolute), escaped(inline.text));
		})
		.join('');
}

function marked(inside: string, mark: Mark, absolute: HtmlContext['absolute']): string {
	switch (mark.type) {
		case 'bold':
			return element('strong', {}, inside);
		case 'italic':
			return element('em', {}, inside);
		case 'link': {
			const { href } = mark.attrs;
			if (!isSafeHref(href)) return inside;
			return element('a', { href: href.startsWith('/') ? absolute(href) : href }, inside);
		}
	}
}
