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
	['/cai-chinh', ['path:/cai-chinh'], ['corrections', 'site'], true],
	['/tim-kiem', ['path:/tim-kiem'], ['home', 'site'], true],
	['/old/a.html', ['path:/old/a.html'], ['home', 'site'], true],
])('the page at %s changes with what it is and what it lists', (path, own, lists, isList) => {
	expect(keysOfPath(path)).toEqual({ own, lists, isList });
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
