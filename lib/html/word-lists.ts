import { defaultTreeAdapter, html as names } from 'parse5';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './nodes.ts';
import { isBlank, type Marker, markerOf } from './word-markers.ts';

type Place = { level: number; ordered: boolean; start: number; marker: Marker | undefined };
type Open = { level: number; list: HtmlElement };

/** The nodes with rows of Word's list paragraphs (`mso-list:l0 level2 lfo1`) as lists, nested by their levels. */
export function withRealLists(nodes: readonly HtmlNode[]): HtmlNode[] {
	const result: HtmlNode[] = [];
	let open: Open[] = [];
	for (const node of nodes) {
		const place = isElement(node) ? placeOf(node) : undefined;
		if (place && isElement(node)) open = added(node, place, open, result);
		else {
			if (!isBlank(node)) open = [];
			result.push(node);
		}
	}
	return result;
}

/** Which level of which kind of list a paragraph stands at: told by its style and by the marker Word writes for other programs. */
function placeOf(element: HtmlElement): Place | undefined {
	const level = /mso-list:[^;]*\blevel(\d)/i.exec(attribute(element, 'style') ?? '')?.[1];
	const marker = level === undefined && element.tagName !== 'p' ? undefined : markerOf(element);
	if (level === undefined && !marker) return undefined;
	const text = marker?.text ?? '';
	const ordered = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(text);
	return { level: Number(level ?? 1), ordered, start: Number(/\d+/.exec(text)?.[0] ?? 1), marker };
}

function added(paragraph: HtmlElement, place: Place, open: Open[], result: HtmlNode[]): Open[] {
	let lists = open.filter(({ level }) => level <= place.level);
	const innermost = lists.at(-1);
	const sameKind = innermost?.level === place.level && (innermost.list.tagName === 'ol') === place.ordered;
	if (!sameKind) {
		lists = lists.filter(({ level }) => level < place.level);
		lists = [...lists, { level: place.level, list: newList(place, lists.at(-1), result) }];
	}
	const list = lists.at(-1)?.list;
	const item = element('li');
	place.marker?.take();
	for (const child of [...paragraph.childNodes]) append(item, child);
	if (list) append(list, item);
	return lists;
}

/** A list inside the last item of the list it belongs to, or among the blocks. */
function newList({ ordered, start }: Place, outer: Open | undefined, result: HtmlNode[]): HtmlElement {
	const list = element(ordered ? 'ol' : 'ul', ordered && start !== 1 ? [{ name: 'start', value: `${start}` }] : []);
	const item = outer?.list.childNodes.at(-1);
	if (item && isElement(item)) append(item, list);
	else result.push(list);
	return list;
}

function element(tag: string, attributes: { name: string; value: string }[] = []): HtmlElement {
	return defaultTreeAdapter.createElement(tag, names.NS.HTML, attributes);
}

function append(parent: HtmlElement, child: HtmlNode): void {
	defaultTreeAdapter.appendChild(parent, child);
}
