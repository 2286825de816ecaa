import { expect, test } from 'vitest';
import { matchRoute } from './match-route.ts';

const routes = ['/[locale]', '/[locale]/articles/[article]', '/[locale]/search', '/[locale]/[other]'];

test('a path leads to its page, with what stands in its brackets', () => {
	expect(matchRoute(routes, '/vi')).toEqual({ route: '/[locale]', params: { locale: 'vi' } });
	expect(matchRoute(routes, '/en/articles/12')).toEqual({ route: '/[locale]/articles/[article]', params: { locale: 'en', article: '12' } });
	expect(matchRoute(routes, '/vi/preview%20x')?.params).toEqual({ locale: 'vi', other: 'preview x' });
});

test('a page that names the word itself comes before one for any word', () => {
	expect(matchRoute([...routes].reverse(), '/vi/search')?.route).toBe('/[locale]/search');
});

test('no page has another number of words, or an empty one', () => {
	for (const path of ['/', '/vi/', '/vi/articles/', '/vi/articles/1/2', '//articles/1']) expect(matchRoute(routes, path)).toBeUndefined();
});
