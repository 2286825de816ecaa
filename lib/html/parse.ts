import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as names, parseFragment, type TreeAdapter } from 'parse5';
import type { HtmlNode } from './nodes.ts';

/** Longest HTML that is read, in UTF-16 units. */
export const maxHtml = 5_000_000;
/** parse5's work may grow with elements × depth: these bounds keep the worst text within seconds. */
const maxElements = 100_000;
const maxOpen = 20_000;

/** The nodes of a piece of HTML or of a whole page's body. Throws when it is too long, or holds or nests too many elements. */
export function parseHtml(html: string): HtmlNode[] {
	if (html.length > maxHtml) {
		throw new Error(`The HTML is ${number(html.length)} characters long; at most ${number(maxHtml)} are read. Divide it or shorten it.`);
	}
	const body = defaultTreeAdapter.createElement('body', names.NS.HTML, []);
	return parseFragment(body, html, { treeAdapter: boundedTree() }).childNodes;
}

function boundedTree(): TreeAdapter<DefaultTreeAdapterMap> {
	let elements = 0;
	let open = 0;
	return {
		...defaultTreeAdapter,
		createElement(...element) {
			if (++elements > maxElements) throw new Error(`The HTML holds more than ${number(maxElements)} elements. Divide it or shorten it.`);
			return defaultTreeAdapter.createElement(...element);
		},
		onItemPush() {
			if (++open > maxOpen) throw new Error(`The HTML nests more than ${number(maxOpen)} elements in one another. Close them.`);
		},
		onItemPop() {
			open--;
		},
	};
}

function number(value: number): string {
	return value.toLocaleString('en');
}
