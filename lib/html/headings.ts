import type { Block } from '../document/schema.ts';
import type { Inside } from './inside.ts';
import type { HtmlElement } from './nodes.ts';
import { withoutBreaks } from './tidy.ts';

const levels: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3 };

/** A heading; whatever else stood in the element (a picture) follows it. */
export function headingBlocks(element: HtmlElement, inside: Inside): Block[] {
	const level = levels[element.tagName] ?? 4;
	return inside.blocks(element.childNodes).map((block) => {
		return block.type === 'paragraph' ? { type: 'heading', attrs: { level }, content: withoutBreaks(block.content) } : block;
	});
}
