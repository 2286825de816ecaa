import { Document, Text } from './schema.ts';

const Marks = Text.shape.marks;

/** The document with links to our own site as paths, as the desk keeps them. */
export function withOwnLinks(document: Document, ownOrigin: string): Document {
	if (!JSON.stringify(document).includes(JSON.stringify(ownOrigin).slice(1, -1))) return document;
	return withLinks(document, (href) => pathOnOwnSite(href, ownOrigin));
}

/** The document without those links, their words left standing; itself when there are none. */
export function withoutLinks(document: Document, isDead: (href: string) => boolean): Document {
	let isChanged = false;
	const json = JSON.stringify(document, (key, value: unknown) => {
		if (key !== 'marks') return value;
		const marks = Marks.parse(value);
		const living = marks?.filter((mark) => mark.type !== 'link' || !isDead(mark.attrs.href));
		isChanged ||= living?.length !== marks?.length;
		return living?.length === 0 ? undefined : living;
	});
	return isChanged ? Document.parse(JSON.parse(json)) : document;
}

/** The document with other addresses in its links; itself when none of them is another. */
export function withLinks(document: Document, change: (href: string) => string): Document {
	let isChanged = false;
	const json = JSON.stringify(document, (key, value: unknown) => {
		if (key !== 'href' || typeof value !== 'string') return value;
		const changed = change(value);
		isChanged ||= changed !== value;
		return changed;
	});
	return isChanged ? Document.parse(JSON.parse(json)) : document;
}

/** An address on our own site as a path; another as it is. */
export function pathOnOwnSite(href: string, ownOrigin: string): string {
	const url = URL.parse(href);
	return url?.origin === ownOrigin ? url.href.slice(ownOrigin.length) : href;
}
