import { describe, expect, test } from 'vitest';
import { canonicalTarget, keysOfPath } from './page-keys.ts';

test.each([
	['/', ['path:/'], ['home', 'site'], true],
	['/en', ['path:/en'], ['home', 'site'], true],
	['/thoi-su', ['path:/thoi-su'], ['section:thoi-su', 'page:thoi-su', 'site'], true],
	['/thoi-su/cau-moi-12', ['path:/thoi-su/cau-moi-12', 'article:12'], ['section:thoi-su', 'site'], false],
	[
		'/en/current-affairs/new-bridge-13',
		['path:/en/current-affairs/new-bridge-13', 'article:13'],
		['section:current-affairs', 'site'],
		false,
	],
	['/chu-de/song-lo', ['path:/chu-de/song-lo'], ['topic:song-lo', 'site'], true],
	['/en/authors/ha-linh', ['path:/en/authors/ha-linh'], ['author:ha-linh', 'site'], true],
	['/video', ['path:/video'], ['video', 'site'], true],
	['/rss', ['path:/rss'], ['home', 'names', 'site'], true],
	['/cai-chinh', ['path:/cai-chinh'], ['corrections', 'site'], true],
	['/tim-kiem', ['path:/tim-kiem'], ['home', 'site'], true],
	['/old/a.html', ['path:/old/a.html'], ['home', 'site'], true],
])('the page at %s changes with what it is and what it lists', (path, own, lists, isList) => {
	expect(keysOfPath(path)).toEqual({ own, lists, isList });
});

describe('files that machines read', () => {
	test('feeds, sitemaps and news forget at once what was withdrawn, and list within ten seconds what is new', () => {
		expect(keysOfPath('/thoi-su/feed.xml')).toEqual({
			own: ['path:/thoi-su/feed.xml', 'gone', 'site'],
			lists: ['section:thoi-su', 'names'],
			isList: true,
		});
		expect(keysOfPath('/en/feed.json').lists).toEqual(['home', 'names']);
		expect(keysOfPath('/tac-gia/ha-linh/feed.atom').lists).toEqual(['author:ha-linh', 'names']);
		expect(keysOfPath('/news-sitemap.xml')).toMatchObject({ own: ['path:/news-sitemap.xml', 'gone'], lists: ['home', 'site'] });
		expect(keysOfPath('/sitemaps/vi-2026-11-2.xml')).toMatchObject({
			own: ['path:/sitemaps/vi-2026-11-2.xml', 'gone:vi-2026-11'],
			lists: ['month:vi-2026-11', 'site'],
		});
		expect(keysOfPath('/sitemaps/en-topics.xml').lists).toEqual(['home', 'names', 'site']);
	});

	test('robots.txt follows the settings at once', () => {
		expect(keysOfPath('/robots.txt').own).toContain('site');
	});

	test('sitemaps are not made anew at every publication, and news grows old by itself', () => {
		expect(keysOfPath('/sitemaps/vi-2026-11.xml').calm).toBeGreaterThan(0);
		expect(keysOfPath('/sitemaps/vi-2026-11.xml').calm).toBeLessThan(10_000);
		expect(keysOfPath('/news-sitemap.xml').life).toBe(60_000);
		expect(keysOfPath('/thoi-su')).not.toHaveProperty('calm');
	});

	test('have no parameters', () => {
		expect(canonicalTarget('/feed.xml?utm_source=x&page=2')).toBe('/feed.xml');
	});
});

describe('of a query is kept what the page knows', () => {
	test.each([
		['/', '/'],
		['/?utm_source=zalo&untranslated=1', '/?untranslated=1'],
		['/thoi-su?page=2&fbclid=x', '/thoi-su?page=2'],
		['/thoi-su?page=1', '/thoi-su'],
		['/thoi-su?untranslated=2', '/thoi-su'],
		['/thoi-su?page=', '/thoi-su?page='],
		['/thoi-su?page=abc', '/thoi-su?page=abc'],
		['/thoi-su/cau-moi-12?page=2', '/thoi-su/cau-moi-12'],
		['/tim-kiem?q=cam&utm=x&page=2', '/tim-kiem?page=2&q=cam'],
		['/tim-kiem?page=2&q=cam', '/tim-kiem?page=2&q=cam'],
		['/tim-kiem?q=', '/tim-kiem'],
		['/tim-kiem?q=cam%00%FF', '/tim-kiem?q=cam%EF%BF%BD'],
		[`/tim-kiem?q=${'x'.repeat(5000)}`, `/tim-kiem?q=${'x'.repeat(200)}`],
		['/old/a.html?id=5', '/old/a.html'],
	])('%s', (target, canonical) => {
		expect(canonicalTarget(target)).toBe(canonical);
	});
});
