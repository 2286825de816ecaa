import { defaultTreeAdapter, html as names } from 'parse5';
import { unwrapped } from '../document/link-address.ts';
import { attribute, type HtmlElement, type HtmlNode, hasClass, isElement } from './nodes.ts';
import { withRealLists } from './word-lists.ts';

/** Elements deeper than this are left as they are: the walk reads only their words. */
const maxDepth = 200;
/** What Word, Google Docs and LibreOffice carry along that is no text of the story: comments, deleted words, fields, hidden text. */
const asides = /MsoComment|msocom|MsoFootnoteText|MsoEndnoteText/;
const hidden = /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment-list|comment|footnote-list|endnote-list|field-begin)/i;

/** The nodes of a pasted text with its structure made plain: lists are lists, bold and italic are elements, redirects are undone. */
export function mended(nodes: readonly HtmlNode[], depth = 0): HtmlNode[] {
	if (depth > maxDepth) return [...nodes];
	return withRealLists(nodes).flatMap((node) => (isElement(node) ? mendedElement(node, depth) : [node]));
}

function mendedElement(element: HtmlElement, depth: number): HtmlNode[] {
	if (isAside(element)) return [];
	const inside = mended(element.childNodes, depth + 1);
	if (isMere(element)) return inside;
	adopt(element, emphasised(element, inside));
	if (hasClass(element, /^MsoTitle$/)) rename(element, 'h2');
	if (element.tagName === 'a') for (const each of element.attrs) if (each.name === 'href') each.value = unwrapped(each.value.trim());
	return [element];
}

function isAside(element: HtmlElement): boolean {
	const { tagName } = element;
	if (tagName === 'del' || tagName.startsWith('v:') || tagName === 'xml') return true;
	return hasClass(element, asides) || hidden.test(attribute(element, 'style') ?? '');
}

/** Wrappers without a meaning of their own: Word's tags (`o:p`), Google's `<b style="font-weight:normal">`, links within the text. */
function isMere(element: HtmlElement): boolean {
	const { tagName } = element;
	if (tagName.includes(':')) return true;
	if (tagName === 'a') return /^#|^file:/i.test(attribute(element, 'href') ?? '#');
	const style = attribute(element, 'style') ?? '';
	if (tagName === 'b' || tagName === 'strong') return /(?<![\w-])font-weight:\s*(?:normal|[1-5]00)/i.test(style);
	return (tagName === 'i' || tagName === 'em') && /(?<![\w-])font-style:\s*normal/i.test(style);
}

/** Bold, italic and raised words that a style says become elements, inside those that stand in a line. */
function emphasised(element: HtmlElement, inside: HtmlNode[]): HtmlNode[] {
	if (element.tagName !== 'span' && element.tagName !== 'font') return inside;
	const style = attribute(element, 'style') ?? '';
	const bold = /(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/i.test(style);
	const italic = /(?<![\w-])font-style:\s*italic/i.test(style);
	const raised = /(?<![\w-])vertical-align:\s*(super|sub)(?![\w-])/i.exec(style)?.[1]?.toLowerCase();
	const words = raised ? [wrapped(raised === 'sub' ? 'sub' : 'sup', inside)] : inside;
	const within = italic ? [wrapped('i', words)] : words;
	return bold ? [wrapped('b', within)] : within;
}

function wrapped(tag: string, inside: HtmlNode[]): HtmlElement {
	const element = defaultTreeAdapter.createElement(tag, names.NS.HTML, []);
	adopt(element, inside);
	return element;
}

function adopt(element: HtmlElement, children: HtmlNode[]): void {
	element.childNodes = children;
	for (const child of children) child.parentNode = element;
}

function rename(element: HtmlElement, tag: string): void {
	element.tagName = tag;
	element.nodeName = tag;
}
