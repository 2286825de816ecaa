import { attribute, type HtmlElement, type HtmlNode, hasClass, isElement, isText, textOf } from './nodes.ts';

/** The sign before an item of a list that Word wrote out in letters: `1.`, `·`. Taking it away leaves the item's words. */
export type Marker = { text: string; take: () => void };

/** `·` and its like are no words of anybody; others are markers only where Word's own gap follows. */
const written = /^\s*(?:(?<sign>[·•●▪■◦‣§])\s+|(?<marker>[-–ovØü]|\(?(?:\d{1,3}|[a-z]|[ivxlc]+)[.)])[^\S\u00a0]*\u00a0\s*)/i;

/** The marker of a list paragraph: what Word tells other programs to ignore, or else what stands before its words like one; undefined without any. */
export function markerOf(paragraph: HtmlElement): Marker | undefined {
	const ignored = paragraph.childNodes.filter((node) => isElement(node) && isIgnored(node));
	if (ignored.length > 0) {
		const take = () => {
			paragraph.childNodes = paragraph.childNodes.filter((node) => !ignored.includes(node));
		};
		return { text: textOf(ignored), take };
	}
	if (!isListParagraph(paragraph)) return undefined;
	const found = written.exec(firstWords(paragraph));
	if (!found) return undefined;
	return { text: found.groups?.sign ?? found.groups?.marker ?? '', take: () => cut(paragraph, found[0].length) };
}

function isListParagraph(paragraph: HtmlElement): boolean {
	return hasClass(paragraph, /^MsoListParagraph/) || /mso-list:/i.test(attribute(paragraph, 'style') ?? '');
}

/** Whether an element is, or begins with, the marker that other programs are to ignore. */
function isIgnored(element: HtmlElement): boolean {
	if (/mso-list:\s*ignore/i.test(attribute(element, 'style') ?? '')) return true;
	const [only, second] = element.childNodes.filter((node) => !isBlank(node));
	return second === undefined && only !== undefined && isElement(only) && isIgnored(only);
}

/** Whether a node shows nothing. */
export function isBlank(node: HtmlNode): boolean {
	return isText(node) ? node.value.trim() === '' : !isElement(node);
}

/** No marker and its gap are longer (in UTF-16 units). */
const longest = 60;

function firstWords(paragraph: HtmlElement): string {
	let words = '';
	for (const text of textsIn(paragraph)) {
		words += text.value;
		if (words.length > longest) break;
	}
	return words;
}

function cut(paragraph: HtmlElement, length: number): void {
	let left = length;
	for (const text of textsIn(paragraph)) {
		const taken = Math.min(left, text.value.length);
		text.value = text.value.slice(taken);
		left -= taken;
		if (left === 0) return;
	}
}

/** The texts below an element in their order; no recursion, since a page may nest without end. */
function* textsIn(element: HtmlElement) {
	const waiting: HtmlNode[] = element.childNodes.toReversed();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (isText(node)) yield node;
		else if (isElement(node)) waiting.push(...node.childNodes.toReversed());
	}
}
