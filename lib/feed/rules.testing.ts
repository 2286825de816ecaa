import { type Node, named, parseXml, textOf } from '../xml.testing.ts';

const isAddress = (text: string | undefined) => text !== undefined && /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
const isUri = (text: string | undefined) => text !== undefined && URL.canParse(text) && !/\s/.test(text);
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\+07:00|Z)$/;
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0700$/;
const isDay = (text = '') => rfc822.test(text) && new Date(Date.parse(text) + 7 * 3_600_000).toUTCString().startsWith(text.slice(0, 16));
const isSize = (text: string | undefined) => /^[1-9]\d*$/.test(text ?? '');
const isType = (text: string | undefined) => /^(image|audio|video)\/[\w.+-]+$/.test(text ?? '');

type Rule = [isKept: boolean, fault: string];
const broken = (rules: Rule[]) => rules.flatMap(([isKept, fault]) => (isKept ? [] : [fault]));
const unique = (list: (string | undefined)[]) => new Set(list).size === list.length;

/** What RSS 2.0 and its modules ask and this feed breaks. Throws when it is no XML. */
export function rssFaults(xml: string): string[] {
	const root = parseXml(xml);
	const [channel] = named(root, 'channel');
	const items = named(channel, 'item');
	return [
		...broken([
			[root.name === 'rss' && root.attributes.version === '2.0' && root.children.length === 1, 'no RSS 2.0'],
			[
				['title', 'link', 'description'].every((name) => named(channel, name).length === 1 && textOf(channel, name)),
				'a channel of no name',
			],
			[isAddress(textOf(channel, 'link')), 'a channel without its page'],
			[
				named(channel, 'atom:link').filter(({ attributes }) => attributes.rel === 'self' && isAddress(attributes.href)).length === 1,
				'no self',
			],
			[named(channel, 'lastBuildDate').every(({ text }) => isDay(text)), 'a bad lastBuildDate'],
			[unique(items.map((item) => textOf(item, 'guid'))), 'a guid twice'],
		]),
		...items.flatMap((item) => rssItem(item).map((fault) => `${textOf(item, 'link')}: ${fault}`)),
	];
}

function rssItem(item: Node): string[] {
	const one = ['title', 'link', 'guid', 'pubDate', 'description'];
	return broken([
		[one.every((name) => named(item, name).length === 1), 'a part is missing, or there twice'],
		[Boolean(textOf(item, 'title')), 'no title'],
		[isAddress(textOf(item, 'link')), 'no link'],
		[isUri(textOf(item, 'guid')) && named(item, 'guid')[0]?.attributes.isPermaLink === 'false', 'a bad guid'],
		[isDay(textOf(item, 'pubDate')), 'a bad pubDate'],
		[named(item, 'enclosure').length <= 1, 'two enclosures'],
		[
			named(item, 'enclosure').every(({ attributes: { url, length, type } }) => isAddress(url) && isSize(length) && isType(type)),
			'a bad enclosure',
		],
		[
			named(item, 'media:content').every(({ attributes: { url, fileSize, type } }) => isAddress(url) && isSize(fileSize) && isType(type)),
			'bad media',
		],
		[
			named(item, 'dc:creator').every(({ text }) => text !== '') && named(item, 'category').length > 0,
			'no category, or a nameless creator',
		],
	]);
}

/** What RFC 4287 asks and this feed breaks. Throws when it is no XML. */
export function atomFaults(xml: string): string[] {
	const root = parseXml(xml);
	const entries = named(root, 'entry');
	return [
		...broken([
			[root.name === 'feed' && root.uri === 'http://www.w3.org/2005/Atom', 'no Atom'],
			[['id', 'title', 'updated'].every((name) => named(root, name).length === 1 && textOf(root, name)), 'a feed of no name'],
			[isUri(textOf(root, 'id')) && rfc3339.test(textOf(root, 'updated') ?? ''), 'a bad id or date'],
			[named(root, 'link').filter(({ attributes }) => attributes.rel === 'self').length === 1, 'no self'],
			[unique(entries.map((entry) => textOf(entry, 'id'))), 'an id twice'],
			[Boolean(textOf(named(root, 'author')[0], 'name')), 'no author'],
		]),
		...entries.flatMap((entry) => atomEntry(entry).map((fault) => `${textOf(entry, 'id')}: ${fault}`)),
	];
}

function atomEntry(entry: Node): string[] {
	const links = named(entry, 'link').map(({ attributes }) => attributes);
	const pages = links.filter(({ rel }) => rel === 'alternate');
	return broken([
		[
			['id', 'title', 'updated', 'published', 'summary'].every((name) => named(entry, name).length === 1),
			'a part is missing, or there twice',
		],
		[isUri(textOf(entry, 'id')) && Boolean(textOf(entry, 'title')), 'no id or title'],
		[['updated', 'published'].every((name) => rfc3339.test(textOf(entry, name) ?? '')), 'a bad date'],
		[pages.length > 0 && unique(pages.map(({ hreflang }) => hreflang)), 'no page, or two in a language'],
		[links.every(({ href }) => isAddress(href)), 'a bad link'],
		[links.filter(({ rel }) => rel === 'enclosure').every(({ length, type }) => isSize(length) && isType(type)), 'a bad enclosure'],
		[named(entry, 'author').every((author) => textOf(author, 'name') && isAddress(textOf(author, 'uri'))), 'a nameless author'],
		[named(entry, 'category').every(({ attributes }) => attributes.term !== ''), 'a category of no name'],
	]);
}

/** What JSON Feed 1.1 asks and this feed breaks. Throws when it is no JSON. */
export function jsonFaults(text: string): string[] {
	const feed: Record<string, unknown> = JSON.parse(text);
	const items = Array.isArray(feed.items) ? feed.items : [];
	return [
		...broken([
			[feed.version === 'https://jsonfeed.org/version/1.1' && typeof feed.title === 'string' && feed.title !== '', 'no JSON Feed 1.1'],
			[isAddress(`${feed.home_page_url}`) && isAddress(`${feed.feed_url}`), 'no addresses'],
			[Array.isArray(feed.items) && unique(items.map(({ id }) => id)), 'an id twice'],
		]),
		...items.flatMap((item) => jsonItem(item).map((fault) => `${item.id}: ${fault}`)),
	];
}

function jsonItem(item: Record<string, unknown>): string[] {
	const attachments = Array.isArray(item.attachments) ? item.attachments : [];
	return broken([
		[typeof item.id === 'string' && item.id !== '', 'the id is no text'],
		[typeof item.content_html === 'string' || typeof item.content_text === 'string', 'no content'],
		[isAddress(`${item.url}`), 'no address'],
		[[item.date_published, item.date_modified].every((date) => rfc3339.test(`${date}`)), 'a bad date'],
		[item.image === undefined || isAddress(`${item.image}`), 'a bad picture'],
		[
			attachments.every(({ url, mime_type, size_in_bytes }) => isAddress(url) && isType(mime_type) && isSize(`${size_in_bytes}`)),
			'a bad attachment',
		],
	]);
}
