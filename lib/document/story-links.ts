import { type Address, parseAddress } from '../address.ts';
import { normalPath } from '../old-address/normal-path.ts';
import { pathOnOwnSite, withLinks } from './own-links.ts';
import type { Document } from './schema.ts';

/** The story of a portal that an absolute address names, and what follows its path. */
export type StoryLink = Pick<Extract<Address, { page: 'article' }>, 'slug' | 'id'> & { further: string };

export function storyLinkOf(href: string, origin: string): StoryLink | undefined {
	const url = URL.parse(href);
	const address = url?.origin === origin ? parseAddress(normalPath(url.pathname)) : undefined;
	return url && address?.page === 'article' ? { slug: address.slug, id: address.id, further: url.search + url.hash } : undefined;
}

/**
 * The document of another portal with links to its stories as absolute addresses of that portal, even where it has the
 * address of ours: their numbers are not ours, and as paths they would pass for ours. Other links to us become paths.
 */
export function withForeignStories(document: Document, origin: string, ownOrigin: string | undefined): Document {
	return withLinks(document, (href) => {
		const absolute = /^\/(?!\/)/.test(href) ? origin + href : href;
		if (storyLinkOf(absolute, origin)) return absolute;
		return ownOrigin === undefined ? href : pathOnOwnSite(href, ownOrigin);
	});
}

/** Whether a document links to stories of that portal by absolute addresses. */
export function linksToStories(document: Document, origin: string): boolean {
	let isLinking = false;
	withLinks(document, (href) => {
		isLinking ||= storyLinkOf(href, origin) !== undefined;
		return href;
	});
	return isLinking;
}
