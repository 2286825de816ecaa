import type { Block, ListItem } from '../document/schema.ts';
import { fitted, type PlainBlock } from './fitted.ts';
import type { Inside } from './inside.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './nodes.ts';

/** A list, followed by what its items cannot hold (pictures, tables). */
export function listBlocks(element: HtmlElement, inside: Inside): Block[] {
	const items: ListItem[] = [];
	const after: Block[] = [];
	for (const node of element.childNodes) {
		const { plain, rest } = fitted(inside.blocks(contentOf(node)));
		addItem(items, plain, isItem(node));
		for (const block of rest) after.push(block);
	}
	return items.length > 0 ? [listOf(element, items), ...after] : after;
}

function isItem(node: HtmlNode): boolean {
	return isElement(node) && node.tagName === 'li';
}

function contentOf(node: HtmlNode): HtmlNode[] {
	return isElement(node) && node.tagName === 'li' ? node.childNodes : [node];
}

/** A list that stands bare in a list belongs to the item before it; one that begins an item has no words to stand under. */
function addItem(items: ListItem[], [first, ...more]: PlainBlock[], ownItem: boolean): void {
	if (first === undefined) return;
	if (first.type === 'paragraph') {
		items.push({ type: 'listItem', content: [first, ...more] });
		return;
	}
	const before = ownItem ? undefined : items.at(-1);
	if (before) before.content.push(first);
	else for (const item of first.content) items.push(item);
	addItem(items, more, ownItem);
}

function listOf(element: HtmlElement, content: ListItem[]): Block {
	if (element.tagName !== 'ol') return { type: 'bulletList', content };
	const start = Number(attribute(element, 'start') ?? 1);
	const counted = Number.isInteger(start) && start >= 0 && start <= 9999 && start !== 1;
	return counted ? { type: 'orderedList', attrs: { start }, content } : { type: 'orderedList', content };
}
