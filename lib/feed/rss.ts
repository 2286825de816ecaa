import { isoWithOffset } from '../dates.ts';
import { element, wrap, xmlHead } from '../xml.ts';
import { type Enclosure, type Feed, type FeedItem, lastChange } from './feed.ts';
import { readableLead, readOnLink, styleSheet } from './for-browsers.ts';

const namespaces = {
	'xmlns:atom': 'http://www.w3.org/2005/Atom',
	'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:media': 'http://search.yahoo.com/mrss/',
};
/** How long (minutes) programs may keep it that are not told of changes. */
const timeToLive = '5';

/** A feed as RSS 2.0, with the modules that readers' programs know. */
export function writeRss(feed: Feed): string {
	const changedAt = lastChange(feed);
	const parts = [
		element('title', feed.title),
		element('link', feed.page),
		element('description', feed.description || feed.title),
		element('language', feed.locale),
		feed.paper.copyright ? element('copyright', feed.paper.copyright) : '',
		changedAt ? element('lastBuildDate', rfc822(changedAt)) : '',
		element('ttl', timeToLive),
		wrap('atom:link', '', { href: feed.self.rss, rel: 'self', type: 'application/rss+xml' }),
		feed.hub ? wrap('atom:link', '', { href: feed.hub, rel: 'hub' }) : '',
		...feed.items.map(writeItem),
	];
	const channel = wrap('channel', `\n${joined(parts)}\n`);
	return `${xmlHead}${styleSheet(feed)}${wrap('rss', channel, { version: '2.0', 'xml:lang': feed.locale, ...namespaces })}\n`;
}

function writeItem(item: FeedItem): string {
	const { picture, recordings } = item;
	return wrap(
		'item',
		joined([
			element('title', item.title),
			element('link', item.address),
			element('guid', item.id, { isPermaLink: 'false' }),
			element('pubDate', rfc822(item.publishedAt)),
			item.changedAt > item.publishedAt ? element('atom:updated', isoWithOffset(item.changedAt)) : '',
			...item.authors.map(({ name }) => element('dc:creator', name)),
			...item.categories.map(({ name, address }) => element('category', name, { domain: address })),
			...description(item),
			item.html === undefined ? '' : element('content:encoded', item.html),
			picture ? wrap('enclosure', '', { url: picture.address, length: picture.bytes, type: picture.type }) : '',
			...[picture, ...recordings].map((each) => (each ? writeMedia(each) : '')),
			readOnLink(item),
		]),
	);
}

/** The text of a description is HTML to programs: the two signs that mean something there are escaped twice, and browsers get the lead beside it. */
function description({ summary }: FeedItem): string[] {
	const html = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return [html === summary ? '' : readableLead(summary), element('description', html)];
}

const joined = (parts: string[]) => parts.filter((part) => part !== '').join('\n');

function writeMedia({ address, type, bytes, width, height, duration, title, credit }: Enclosure): string {
	const words = [title ? element('media:description', title, { type: 'plain' }) : '', credit ? element('media:credit', credit) : ''];
	return wrap('media:content', words.join(''), {
		...{ url: address, fileSize: bytes, type, medium: type.split('/')[0] },
		...{ width, height, duration },
	});
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment as RSS writes it, in Vietnam time: `Wed, 01 Jul 2020 14:05:00 +0700`. */
export function rfc822(at: Date): string {
	const [date = '', time = ''] = isoWithOffset(at).split('T');
	const [year, month, day] = date.split('-');
	const weekday = days[new Date(`${date}T00:00:00Z`).getUTCDay()];
	return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time.slice(0, 8)} +0700`;
}
