import type { Block } from '../document/schema.ts';
import { cutText } from './clean-text.ts';
import { fitted } from './fitted.ts';
import type { Inside } from './inside.ts';
import { findElement, type HtmlElement, hasClass, textOf } from './nodes.ts';

/** A box of facts as our own HTML writes it, followed by what it cannot hold; without a title or words it is only its blocks. */
export function factBoxBlocks(element: HtmlElement, inside: Inside): Block[] {
	const title = findElement(element.childNodes, (candidate) => hasClass(candidate, /^fact-title$/));
	const words = title ? cutText(textOf([title]), 200) : '';
	if (words === '') return inside.blocks(element.childNodes);
	const { plain, rest } = fitted(inside.blocks(element.childNodes.filter((node) => node !== title)));
	return plain.length === 0 ? inside.blocks(element.childNodes) : [{ type: 'factBox', attrs: { title: words }, content: plain }, ...rest];
}
