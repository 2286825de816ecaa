import { isoWithOffset } from '../dates.ts';
import { element, wrap, xmlHead } from '../xml.ts';
import { type SitemapUrl, writeUrl } from './sitemap-url.ts';

const namespaces = {
	xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
	'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
	'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
	'xmlns:video': 'http://www.google.com/schemas/sitemap-video/1.1',
	'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};
const [begin, end] = wrap('urlset', '|', namespaces).split('|');

/** A sitemap of addresses, batch by batch as they are read: no more than one batch is held at once. */
export function* writeSitemap(batches: Iterable<SitemapUrl[]>): Generator<string> {
	yield `${xmlHead}${begin}\n`;
	for (const batch of batches) yield batch.map(writeUrl).join('');
	yield `${end}\n`;
}

/** The sitemap index: the absolute address of each file, and when something in it last changed. */
export function writeSitemapIndex(files: { address: string; changedAt?: Date }[]): string {
	const entries = files.map(({ address, changedAt }) =>
		wrap('sitemap', element('loc', address) + (changedAt ? element('lastmod', isoWithOffset(changedAt)) : '')),
	);
	return `${xmlHead}${wrap('sitemapindex', `\n${entries.join('\n')}\n`, { xmlns: namespaces.xmlns })}\n`;
}
