import { escaped } from '../html/escape.ts';
import { element } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** The instruction by which a browser shows a feed as a page. CSS, since browsers give up XSLT (ADR 013). */
export function styleSheet({ style }: Pick<Feed, 'style'>): string {
	return `<?xml-stylesheet type="text/css" href="${escaped(style)}"?>\n`;
}

/** The one element of a feed that a browser makes a link of; programs that read feeds pass over it. */
export function readOnLink({ address, readOn }: Pick<FeedItem, 'address' | 'readOn'>): string {
	return element('a', readOn, { xmlns: xhtml, href: address });
}

/** A lead that a browser shows in place of the description after it, whose signs are those of HTML; programs pass over it. */
export function readableLead(lead: string): string {
	return element('p', lead, { xmlns: xhtml });
}
