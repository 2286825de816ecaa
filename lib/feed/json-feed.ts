import { isoWithOffset } from '../dates.ts';
import type { Enclosure, Feed, FeedItem, FeedPerson } from './feed.ts';

/** A feed as JSON Feed 1.1. What has no value is left out. */
export function writeJsonFeed(feed: Feed): string {
	const { paper } = feed;
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.description || undefined,
		home_page_url: feed.page,
		feed_url: feed.self.json,
		language: feed.locale,
		icon: paper.icon,
		favicon: paper.icon,
		authors: [author({ name: paper.name, address: paper.address })],
		hubs: feed.hub ? [{ type: 'WebSub', url: feed.hub }] : undefined,
		items: feed.items.map((item) => itemOf(item, feed)),
	});
}

function itemOf(item: FeedItem, { locale }: Feed) {
	const { picture, recordings } = item;
	const attachments = [picture, ...recordings].flatMap((each) => (each ? [attachment(each)] : []));
	return {
		id: item.id,
		url: item.address,
		title: item.title,
		summary: item.summary || undefined,
		...(item.html === undefined ? { content_text: item.summary || item.title } : { content_html: item.html }),
		image: picture?.address,
		date_published: isoWithOffset(item.publishedAt),
		date_modified: isoWithOffset(item.changedAt),
		authors: item.authors.length > 0 ? item.authors.map(author) : undefined,
		tags: item.categories.map(({ name }) => name),
		language: locale,
		attachments: attachments.length > 0 ? attachments : undefined,
	};
}

function author({ name, address }: FeedPerson) {
	return { name, url: address };
}

function attachment({ address, type, bytes, title, duration }: Enclosure) {
	return { url: address, mime_type: type, title: title || undefined, size_in_bytes: bytes, duration_in_seconds: duration };
}
