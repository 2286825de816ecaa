import { isoWithOffset } from '../dates.ts';
import { element, wrap, xmlHead } from '../xml.ts';
import { type Enclosure, type Feed, type FeedItem, type FeedPerson, lastChange } from './feed.ts';
import { readOnLink, styleSheet } from './for-browsers.ts';

/** A feed as Atom 1.0 (RFC 4287). One without articles, which must say when it changed, says a moment before any. */
export function writeAtom(feed: Feed): string {
	const { paper, self } = feed;
	const parts = [
		element('id', feed.id),
		element('title', feed.title),
		feed.description ? element('subtitle', feed.description) : '',
		element('updated', isoWithOffset(lastChange(feed) ?? new Date(0))),
		link({ rel: 'self', type: 'application/atom+xml', href: self.atom }),
		link({ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.page }),
		feed.hub ? link({ rel: 'hub', href: feed.hub }) : '',
		person({ name: paper.name, address: paper.address }),
		element('icon', paper.icon),
		paper.copyright ? element('rights', paper.copyright) : '',
		...feed.items.map((item) => writeEntry(item, feed)),
	];
	const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale };
	return `${xmlHead}${styleSheet(feed)}${wrap('feed', `\n${joined(parts)}\n`, attributes)}\n`;
}

function writeEntry(item: FeedItem, feed: Feed): string {
	const { picture, recordings } = item;
	return wrap(
		'entry',
		joined([
			element('id', item.id),
			element('title', item.title),
			link({ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: item.address }),
			...item.versions.map(({ locale, address }) => link({ rel: 'alternate', type: 'text/html', hreflang: locale, href: address })),
			element('published', isoWithOffset(item.publishedAt)),
			element('updated', isoWithOffset(item.changedAt)),
			...item.authors.map(person),
			...item.categories.map(({ name }) => wrap('category', '', { term: name })),
			element('summary', item.summary, { type: 'text' }),
			item.html === undefined ? '' : element('content', item.html, { type: 'html' }),
			...[picture, ...recordings].map((each) => (each ? enclosure(each) : '')),
			readOnLink(item),
		]),
	);
}

const joined = (parts: string[]) => parts.filter((part) => part !== '').join('\n');
const link = (attributes: Record<string, string | number | undefined>) => wrap('link', '', attributes);

function person({ name, address }: FeedPerson): string {
	return wrap('author', element('name', name) + (address ? element('uri', address) : ''));
}

function enclosure({ address, type, bytes, title }: Enclosure): string {
	return link({ rel: 'enclosure', type, length: bytes, href: address, title: title || undefined });
}
