import { escaped } from '../html/escape.ts';
import { element } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** The instruction by which a browser shows a feed as a page. CSS, since browsers give up XSLT (ADR 013). */
export function styleSheet({ style }: Pick<Feed, 'style'>): string {
	return `<?xml-stylesheet type="text/css" href="${escaped(style)}"?>\n`;
}

/** The one element of a feed that a browser makes a link of; programs that read feeds pass over it. */
export function readOnLink({ address, readOn }: Pick<FeedItem, 'address' | 'readOn'>): string {
	return element('a', readOn, { xmlns: 'http://www.w3.org/1999/xhtml', href: address });
}
