import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { cleanLine } from './clean-text.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const isElement = defaultTreeAdapter.isElementNode;
export const isText = defaultTreeAdapter.isTextNode;

/** Elements that stand inside a line and carry no mark of their own into the document. */
export const phrasing: ReadonlySet<string> = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** Elements whose content is for machines, other media or visitors who click: it is no text of an article. */
export const withoutText: ReadonlySet<string> = new Set(
	'applet button canvas form frameset input math noembed noframes noscript object script select style svg template textarea'.split(' '),
);

/** The value of an attribute, trimmed; undefined when it is absent or blank. */
export function attribute(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value.trim() || undefined;
}

/** The value of an attribute as it is, which may be empty; undefined only when it is absent. */
export function givenAttribute(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether one of the element's class names fits. */
export function hasClass(element: HtmlElement, form: RegExp): boolean {
	return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => form.test(name));
}

/** The child elements with one of these tags. */
export function childrenOf(element: HtmlElement, ...tags: string[]): HtmlElement[] {
	return element.childNodes.filter(isElement).filter(({ tagName }) => tags.includes(tagName));
}

/** The first element below `nodes`, in the order of the text, that fits; no recursion, since a page may nest without end. */
export function findElement(nodes: readonly HtmlNode[], fits: (element: HtmlElement) => boolean): HtmlElement | undefined {
	const waiting = nodes.toReversed();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (!isElement(node)) continue;
		if (fits(node)) return node;
		for (const child of node.childNodes.toReversed()) waiting.push(child);
	}
	return undefined;
}

/** The words below `nodes` as one line, without those of `skipped`; no recursion. */
export function textOf(nodes: readonly HtmlNode[], skipped?: HtmlElement): string {
	const pieces: string[] = [];
	const waiting: (HtmlNode | string)[] = nodes.toReversed();
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		if (typeof node === 'string') pieces.push(node);
		else if (isText(node)) pieces.push(node.value);
		else if (isElement(node) && node !== skipped && !withoutText.has(node.tagName)) {
			const space = phrasing.has(node.tagName) ? '' : ' ';
			pieces.push(space);
			waiting.push(space);
			for (const child of node.childNodes.toReversed()) waiting.push(child);
		}
	}
	return cleanLine(pieces.join(''));
}
