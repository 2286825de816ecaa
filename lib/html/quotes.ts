import { paragraph } from '../document/build.ts';
import type { Block } from '../document/schema.ts';
import { cutText } from './clean-text.ts';
import { fitted } from './fitted.ts';
import type { Inside } from './inside.ts';
import { childrenOf, type HtmlElement, isElement, textOf } from './nodes.ts';

/** A quotation with its source (`<footer>`, or `<cite>` that stands by itself), followed by what it cannot hold. */
export function quoteBlocks(element: HtmlElement, inside: Inside): Block[] {
	const by = sourceElement(element);
	const { plain, rest } = fitted(inside.blocks(element.childNodes.filter((node) => node !== by)));
	const source = by ? sourceText(textOf([by])) : '';
	if (plain.length === 0) return source === '' ? rest : [paragraph(source), ...rest];
	const attrs = source === '' ? {} : { attrs: { source } };
	return [{ type: 'blockquote', ...attrs, content: plain }, ...rest];
}

/** The source of a quotation without the dash before it, cut to what a document holds. */
export function sourceText(text: string): string {
	return cutText(text.replace(/^[\s—–-]+/, ''), 300);
}

function sourceElement(element: HtmlElement): HtmlElement | undefined {
	const [footer] = childrenOf(element, 'footer');
	const last = element.childNodes.findLast((node) => isElement(node) || textOf([node]) !== '');
	if (footer || last === undefined || !isElement(last)) return footer;
	return last.tagName === 'cite' || isOnlyCite(last) ? last : undefined;
}

function isOnlyCite(element: HtmlElement): boolean {
	const [cite] = childrenOf(element, 'cite');
	return cite !== undefined && /^[\s—–-]*$/.test(textOf(element.childNodes, cite));
}
