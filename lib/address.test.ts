import { describe, expect, test } from 'vitest';
import { localeCodes, locales, type RouteWord, reservedSlugs } from '#lib/locales.ts';
import { type Address, localeOf, parseAddress, pathOf } from './address.ts';

const addressesIn = (locale: (typeof localeCodes)[number]): Address[] => [
	{ page: 'home', locale },
	{ page: 'named', locale, slug: 'thoi-su' },
	{ page: 'named', locale, slug: '2026' },
	{ page: 'article', locale, section: 'thoi-su', slug: 'cau-soi-man-thong-xe', id: 1024 },
	{ page: 'article', locale, section: 'thoi-su', slug: 'tet-2026', id: 1 },
	{ page: 'article', locale, section: 'thoi-su', slug: 'a', id: 999_999_999_999_999 },
	{ page: 'topic', locale, slug: 'song-lo' },
	{ page: 'topic', locale, slug: 'covid-19' },
	{ page: 'author', locale, slug: 'ha-linh-2' },
	{ page: 'search', locale },
	{ page: 'corrections', locale },
	{ page: 'video', locale },
];

describe.each(localeCodes)('in %s', (locale) => {
	test.each(addressesIn(locale).map((address) => [pathOf(address), address] as const))('%s is the address of one page', (path, address) => {
		expect(parseAddress(path)).toEqual(address);
		expect(localeOf(path)).toBe(locale);
	});

	test('no two pages share an address', () => {
		const paths = addressesIn(locale).map(pathOf);
		expect(new Set(paths).size).toBe(paths.length);
	});

	test('an address has no slash at its end, and begins with the language’s own prefix', () => {
		for (const path of addressesIn(locale).map(pathOf)) {
			expect(path).toMatch(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/);
			expect(path.startsWith(locales[locale].prefix)).toBe(true);
		}
	});

	const under = (rest: string) => `${locales[locale].prefix}/${rest}`;

	test.each([
		['a percent sign', 'th%E1%BB%9Di-su'],
		['a dot that climbs', '../admin'],
		['an encoded climb', '..%2fadmin'],
		['an upper-case letter', 'Thoi-Su'],
		['a letter with an accent', 'thời-sự'],
		['a space', 'thoi su'],
		['an underscore', 'thoi_su'],
		['a file name', 'thoi-su.html'],
		['a NUL', 'thoi\u0000su'],
		['an empty part before', '/thoi-su'],
		['an empty part between', 'thoi-su//cau-1'],
		['an empty part after', 'thoi-su/'],
		['three parts', 'thoi-su/cau/cau-1'],
		['an article without a number', 'thoi-su/cau-moi'],
		['an article numbered zero', 'thoi-su/cau-moi-0'],
		['an article numbered with a zero before', 'thoi-su/cau-moi-007'],
		['a number too large for any article', 'thoi-su/cau-moi-1000000000000000'],
		['a number too large for a computer', `thoi-su/cau-moi-${'9'.repeat(400)}`],
	])('%s is in no address', (_, rest) => {
		expect(parseAddress(under(rest))).toBeUndefined();
	});

	test('the words of routes name no section', () => {
		const { words } = locales[locale];
		for (const route of ['search', 'corrections', 'video'] satisfies RouteWord[]) {
			expect(parseAddress(under(words[route]))).toEqual({ page: route, locale });
			expect(parseAddress(under(`${words[route]}/cau-moi-1024`))).toBeUndefined();
		}
		for (const route of ['topic', 'author'] satisfies RouteWord[]) expect(parseAddress(under(words[route]))).toBeUndefined();
	});

	test('a number is found at the end of any slug, or alone', () => {
		expect(parseAddress(under('thoi-su/1024'))).toEqual({ page: 'article', locale, section: 'thoi-su', slug: '', id: 1024 });
		expect(parseAddress(under('thoi-su/tet-2026-1024'))).toMatchObject({ slug: 'tet-2026', id: 1024 });
	});
});

test('a prefix is a whole part of the path', () => {
	expect(localeOf('/en')).toBe('en');
	expect(localeOf('/en/absent')).toBe('en');
	expect(localeOf('/english')).toBe('vi');
	expect(localeOf('/')).toBe('vi');
	expect(parseAddress('/english')).toEqual({ page: 'named', locale: 'vi', slug: 'english' });
});

test('every word that begins an address of the portal is kept from sections, in all languages', () => {
	for (const code of localeCodes) {
		expect([...reservedSlugs]).toEqual(expect.arrayContaining([code, ...Object.values(locales[code].words)]));
		const { prefix } = locales[code];
		if (prefix !== '') expect(reservedSlugs.has(prefix.slice(1))).toBe(true);
	}
	expect([...reservedSlugs]).toEqual(expect.arrayContaining(['admin', 'api', 'media', 'feed', 'healthz', 'readyz', 'metrics']));
});

test('no two routes of a language share a word', () => {
	for (const code of localeCodes) {
		const words = Object.values(locales[code].words);
		expect(new Set(words).size).toBe(words.length);
		expect(words.filter((word) => !/^[a-z0-9-]+$/.test(word))).toEqual([]);
	}
});
