import { type Address, localeOf, parseAddress, pathOf } from './address.ts';
import { defaultLocale, isLocale, type Locale, localeCodes, locales } from './locales.ts';

export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];
/** What a feed tells the news of: the whole paper, a section, a topic or an author. */
export type FeedSource = Extract<Address, { page: 'home' | 'named' | 'topic' | 'author' }>;
/** The lists of addresses that are not articles. */
export const pageLists = ['pages', 'topics', 'authors'] as const;
export type PageList = (typeof pageLists)[number];
/** One file of a list of addresses: one of pages, or the articles of a month (`2026-11`). Lists are cut into parts, numbered from 1. */
export type SitemapPart = { file: 'sitemap'; locale: Locale; list: string; part: number };
export type FeedFile = { file: 'feed'; locale: Locale; format: FeedFormat; of: FeedSource };

/** A file of the paper that machines read, as its address names it. */
export type MachineFile =
	| { file: 'robots' | 'sitemapIndex' | 'newsSitemap'; locale: Locale }
	| { file: 'manifest' | 'feedStyle'; locale: Locale }
	| SitemapPart
	| FeedFile;

const feedNames: Record<FeedFormat, string> = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json' };
const ofThePaper = { robots: '/robots.txt', sitemapIndex: '/sitemap.xml', newsSitemap: '/news-sitemap.xml' } as const;
const ofALanguage = { manifest: '/manifest.webmanifest', feedStyle: '/feed.css' } as const;

/** The path of a file. */
export function pathOfFile(file: MachineFile): string {
	switch (file.file) {
		case 'robots':
		case 'sitemapIndex':
		case 'newsSitemap':
			return ofThePaper[file.file];
		case 'manifest':
		case 'feedStyle':
			return locales[file.locale].prefix + ofALanguage[file.file];
		case 'sitemap':
			return `/sitemaps/${file.locale}-${file.list}${file.part > 1 ? `-${file.part}` : ''}.xml`;
		case 'feed':
			return `${pathOf(file.of).replace(/\/$/, '')}/${feedNames[file.format]}`;
	}
}

/** The file that a path names, if it has the form of one; whether it exists is the database's to say. */
export function parseFile(path: string): MachineFile | undefined {
	// Nearly every address is a page's, which has no dot.
	if (!path.includes('.')) return undefined;
	for (const file of ['robots', 'sitemapIndex', 'newsSitemap'] as const)
		if (path === ofThePaper[file]) return { file, locale: defaultLocale };
	for (const file of ['manifest', 'feedStyle'] as const)
		for (const locale of localeCodes) if (path === locales[locale].prefix + ofALanguage[file]) return { file, locale };
	return path.startsWith('/sitemaps/') ? parseSitemap(path) : parseFeed(path);
}

function parseSitemap(path: string): SitemapPart | undefined {
	const [, locale = '', list = '', part] =
		/^\/sitemaps\/([a-z]+)-(pages|topics|authors|\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(path) ?? [];
	return isLocale(locale) ? { file: 'sitemap', locale, list, part: Number(part ?? 1) } : undefined;
}

/** Whether a list is one of pages; else it is of a month. */
export function isPageList(list: string): list is PageList {
	return pageLists.some((each) => each === list);
}

function parseFeed(path: string): FeedFile | undefined {
	const format = feedFormats.find((each) => path.endsWith(`/${feedNames[each]}`));
	if (!format) return undefined;
	const of = parseAddress(path.slice(0, -feedNames[format].length - 1) || '/');
	const isSource = of?.page === 'home' || of?.page === 'named' || of?.page === 'topic' || of?.page === 'author';
	return isSource ? { file: 'feed', locale: of.locale, format, of } : undefined;
}

/** Where readers' programs look for feeds by habit, and the feeds that are there instead: `/feed`, `/rss.xml`, `/rss/thoi-su.rss`. */
export function habitualFeed(path: string): string | undefined {
	const locale = localeOf(path);
	const { prefix } = locales[locale];
	const rest = path.slice(prefix.length);
	const named = /^\/rss\/([a-z0-9-]+)\.rss$/.exec(rest)?.[1] ?? /^\/([a-z0-9-]+)\/feed$/.exec(rest)?.[1];
	if (named !== undefined) return `${prefix}/${named}/${feedNames.rss}`;
	if (['/feed', '/rss.xml', '/feed/rss', '/feed.rss'].includes(rest)) return `${prefix}/${feedNames.rss}`;
	return ['/atom.xml', '/feed/atom'].includes(rest) ? `${prefix}/${feedNames.atom}` : undefined;
}
