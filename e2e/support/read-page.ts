import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What a crawler reads of a page. */
export type ReadPage = {
	lang: string;
	title: string;
	/** The targets of its links, as written. */
	links: string[];
	canonicals: string[];
	/** The addresses of its versions, by language. */
	alternates: Record<string, string>;
	/** The contents of its meta elements, by name or property. */
	meta: Record<string, string[]>;
	/** The texts of its structured data. */
	data: string[];
};

/** Reads a page as crawlers do: by an HTML parser, without running anything. */
export function readPage(html: string): ReadPage {
	const page: ReadPage = { lang: '', title: '', links: [], canonicals: [], alternates: {}, meta: {}, data: [] };
	walk(parse(html), page);
	return page;
}

function walk(node: DefaultTreeAdapterTypes.Node, page: ReadPage): void {
	if ('tagName' in node) note(node, page);
	if ('childNodes' in node) for (const child of node.childNodes) walk(child, page);
}

function note(element: DefaultTreeAdapterTypes.Element, page: ReadPage): void {
	const { href, rel, hreflang, content, name, property, type, lang } = Object.fromEntries(
		element.attrs.map((each) => [each.name, each.value]),
	);
	switch (element.tagName) {
		case 'html':
			page.lang = lang ?? '';
			break;
		case 'title':
			page.title = textOf(element);
			break;
		case 'a':
			if (href !== undefined) page.links.push(href);
			break;
		case 'link':
			if (rel === 'canonical') page.canonicals.push(href ?? '');
			if (rel === 'alternate' && hreflang) page.alternates[hreflang] = href ?? '';
			break;
		case 'meta': {
			const key = name ?? property ?? '';
			page.meta[key] = [...(page.meta[key] ?? []), content ?? ''];
			break;
		}
		case 'script':
			if (type === 'application/ld+json') page.data.push(textOf(element));
	}
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
	return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
