import { Document } from './schema.ts';

/** The document with links to our own site as paths, as the desk keeps them. */
export function withOwnLinks(document: Document, ownOrigin: string): Document {
	const json = JSON.stringify(document);
	if (!json.includes(JSON.stringify(ownOrigin).slice(1, -1))) return document;
	return Document.parse(JSON.parse(json, (key, value: unknown) => (key === 'href' ? pathOnOwnSite(value, ownOrigin) : value)));
}

function pathOnOwnSite(href: unknown, ownOrigin: string): unknown {
	const url = typeof href === 'string' ? URL.parse(href) : null;
	return url?.origin === ownOrigin ? url.href.slice(ownOrigin.length) : href;
}
