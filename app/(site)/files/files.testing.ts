import { spawnSync } from 'node:child_process';
import type { Database } from '#db/client.ts';
import { readSite } from '#db/reading/site.ts';
import type { FeedWords } from '#lib/feed/article-html.ts';
import { writeAtom } from '#lib/feed/atom.ts';
import type { Feed } from '#lib/feed/feed.ts';
import { writeJsonFeed } from '#lib/feed/json-feed.ts';
import { writeRss } from '#lib/feed/rss.ts';
import { atomFaults, jsonFaults, rssFaults } from '#lib/feed/rules.testing.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { parseFile } from '#lib/machine-file.ts';
import { named, parseXml, textOf } from '#lib/xml.testing.ts';
import { composeFeed } from './compose-feed.ts';
import { newsSitemap, sitemapIndex, sitemapOf } from './write-sitemaps.ts';

/** Words as the Vietnamese edition has them. */
export const words: FeedWords = {
	credit: (name) => `Ảnh: ${name}`,
	invalidVideo: 'Video không hợp lệ',
	corrections: 'Thông tin cải chính, xin lỗi',
	correction: (_, text) => `25/11/2026: ${text}`,
	label: (label) => (label === 'sponsored' ? 'Nội dung tài trợ' : 'Có sử dụng trí tuệ nhân tạo'),
	source: (line) => `Nguồn: ${line}`,
	topic: (name) => `Tất cả bài viết về chủ đề ${name}.`,
	author: (name) => `Các bài viết của ${name}.`,
	readOn: () => 'Đọc trên báo',
};

/** Where the schemas of sitemaps.org are, on machines that have them. */
export const schemas = new URL('../../../../shared/data/schemas/', import.meta.url).pathname;
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint says against an XML text and a schema; nothing of a good one. */
export function xmllint(xml: string, schema: string): string {
	const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', `${schemas}${schema}`, '-'], {
		input: xml,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	return status === 0 ? '' : stderr.slice(0, 2000);
}

/** Every sitemap that the index of a paper names, by address, with the index itself and the news. */
export function allSitemaps(db: Database, now?: number): { index: string; news: string; files: Map<string, string> } {
	const index = sitemapIndex(db, now);
	const addresses = named(parseXml(index), 'sitemap').map((file) => new URL(textOf(file, 'loc') ?? '').pathname);
	const files = addresses.map((path) => {
		const file = parseFile(path);
		if (file?.file !== 'sitemap') throw new Error(`${path} is no sitemap.`);
		return [path, [...sitemapOf(db, file, now)].join('')] as const;
	});
	return { index, news: [...newsSitemap(db, now)].join(''), files: new Map(files) };
}

/** The addresses in a sitemap. */
export function addressesIn(xml: string): string[] {
	return named(parseXml(xml), 'url').map((url) => textOf(url, 'loc') ?? '');
}

type Asked = { locale?: Locale; kind?: string; id?: number; sizeOf?: (name: string) => Promise<number | undefined>; now?: number };

/** A feed of a paper; files are all there and of 4,321 bytes unless said otherwise. */
export async function feedOf(
	db: Database,
	{ locale = 'vi', kind = 'home', id = 0, sizeOf = async () => 4321, now }: Asked = {},
): Promise<Feed> {
	const feed = await composeFeed({ db, locale, site: readSite(db, locale), words, sizeOf, now }, kind, id);
	if (!feed) throw new Error(`There is no feed of ${kind} ${id}.`);
	return feed;
}

/** Every feed of a paper: itself, its sections, topics and people, in each language. */
export async function allFeeds(db: Database): Promise<Feed[]> {
	const ids = (sql: string) => db.$client.prepare<[], number>(sql).pluck().all();
	const sources = (locale: Locale) => [
		{ kind: 'home', id: 0 },
		...readSite(db, locale).sections.map(({ id }) => ({ kind: 'section', id })),
		...ids(`SELECT topic_id FROM topic_name WHERE locale = '${locale}'`).map((id) => ({ kind: 'topic', id })),
		...ids('SELECT id FROM person').map((id) => ({ kind: 'author', id })),
	];
	return Promise.all(localeCodes.flatMap((locale) => sources(locale).map((source) => feedOf(db, { locale, ...source }))));
}

/** What a feed breaks of the rules of its formats. */
export function feedFaults(feed: Feed): string[] {
	return [...rssFaults(writeRss(feed)), ...atomFaults(writeAtom(feed)), ...jsonFaults(writeJsonFeed(feed))];
}
