import type { Locale } from '../locales.ts';
import type { FeedFormat } from '../machine-file.ts';

/** A stored file that a feed offers, with its true size in bytes. Every address in a feed is absolute. */
export type Enclosure = {
	address: string;
	type: string;
	bytes: number;
	title?: string;
	credit?: string;
	/** Pixels. */
	width?: number;
	height?: number;
	/** Seconds. */
	duration?: number;
};

export type FeedPerson = { name: string; address?: string };

/** An article as feeds tell of it. */
export type FeedItem = {
	/** Stays the same whatever becomes of headline, section and address. */
	id: string;
	address: string;
	/** What the link to it says in a browser. */
	readOn: string;
	title: string;
	/** Plain text. */
	summary: string;
	/** The whole article as HTML, where the paper gives it away. */
	html?: string;
	publishedAt: Date;
	changedAt: Date;
	authors: FeedPerson[];
	categories: { name: string; address: string }[];
	/** The same article in other languages. */
	versions: { locale: Locale; address: string }[];
	picture?: Enclosure;
	/** Films and recordings of the paper's own. */
	recordings: Enclosure[];
};

export type Feed = {
	id: string;
	locale: Locale;
	title: string;
	description: string;
	/** The page of which this is the feed. */
	page: string;
	/** The addresses of this feed itself. */
	self: Record<FeedFormat, string>;
	hub?: string;
	paper: { name: string; address: string; icon: string; copyright?: string };
	/** The path of the style sheet with which browsers show it. */
	style: string;
	items: FeedItem[];
};

/** When something in a feed last changed; none of a feed without articles. */
export function lastChange({ items }: Feed): Date | undefined {
	return items.length === 0 ? undefined : new Date(Math.max(...items.map(({ changedAt }) => changedAt.getTime())));
}
