import { describe, expect, test } from 'vitest';
import { habitualFeed, type MachineFile, parseFile, pathOfFile } from './machine-file.ts';

const files: [string, MachineFile][] = [
	['/robots.txt', { file: 'robots', locale: 'vi' }],
	['/sitemap.xml', { file: 'sitemapIndex', locale: 'vi' }],
	['/news-sitemap.xml', { file: 'newsSitemap', locale: 'vi' }],
	['/manifest.webmanifest', { file: 'manifest', locale: 'vi' }],
	['/en/manifest.webmanifest', { file: 'manifest', locale: 'en' }],
	['/sitemaps/vi-2026-11.xml', { file: 'sitemap', locale: 'vi', list: '2026-11', part: 1 }],
	['/sitemaps/en-2026-01-12.xml', { file: 'sitemap', locale: 'en', list: '2026-01', part: 12 }],
	['/sitemaps/en-topics.xml', { file: 'sitemap', locale: 'en', list: 'topics', part: 1 }],
	['/feed.xml', { file: 'feed', locale: 'vi', format: 'rss', of: { page: 'home', locale: 'vi' } }],
	['/en/feed.json', { file: 'feed', locale: 'en', format: 'json', of: { page: 'home', locale: 'en' } }],
	['/thoi-su/feed.atom', { file: 'feed', locale: 'vi', format: 'atom', of: { page: 'named', locale: 'vi', slug: 'thoi-su' } }],
	['/en/topics/tea/feed.xml', { file: 'feed', locale: 'en', format: 'rss', of: { page: 'topic', locale: 'en', slug: 'tea' } }],
	['/tac-gia/ha-linh/feed.xml', { file: 'feed', locale: 'vi', format: 'rss', of: { page: 'author', locale: 'vi', slug: 'ha-linh' } }],
];

test.each(files)('%s is one address of one file', (path, file) => {
	expect(parseFile(path)).toEqual(file);
	expect(pathOfFile(file)).toBe(path);
});

test.each([
	'/en/robots.txt',
	'/sitemaps/fr-2026-11.xml',
	'/sitemaps/vi-2026-13.xml',
	'/sitemaps/vi-2026-11-1.xml',
	'/sitemaps/vi-2026-11-02.xml',
	'/sitemaps/vi-2026-11',
	'/thoi-su/cau-moi-12/feed.xml',
	'/video/feed.xml',
	'/tim-kiem/feed.xml',
	'/feed.rdf',
	'/thoi-su',
])('%s is no address of any', (path) => {
	expect(parseFile(path)).toBeUndefined();
});

describe('programs that look for feeds by habit find them', () => {
	test.each([
		['/feed', '/feed.xml'],
		['/rss.xml', '/feed.xml'],
		['/atom.xml', '/feed.atom'],
		['/en/feed', '/en/feed.xml'],
		['/rss/thoi-su.rss', '/thoi-su/feed.xml'],
		['/en/current-affairs/feed', '/en/current-affairs/feed.xml'],
	])('%s: %s', (asked, feed) => {
		expect(habitualFeed(asked)).toBe(feed);
	});

	test('and nothing else is taken for one', () => {
		expect(['/', '/thoi-su', '/rss', '/feeds', '/old/feed.html'].map(habitualFeed)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});
