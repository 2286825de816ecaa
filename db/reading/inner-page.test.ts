import { expect, test } from 'vitest';
import { innerPage } from './inner-page.ts';

test('a page stands below its language, the front page at its root', () => {
	expect(innerPage({ kind: 'page', locale: 'en', route: 'articles/12' }, '/en/culture/tea-12')).toEqual({
		path: '/en/articles/12',
		status: 200,
	});
	expect(innerPage({ kind: 'page', locale: 'vi', route: '' }, '/')).toEqual({ path: '/vi', status: 200 });
});

test('what is gone or never was is told so in the language of its address', () => {
	expect(innerPage({ kind: 'withdrawn' }, '/en/culture/tea-12')).toEqual({ path: '/en/absent/withdrawn', status: 410 });
	expect(innerPage({ kind: 'absent' }, '/khong-co')).toEqual({ path: '/vi/absent/unknown', status: 404 });
});

test('the card of a withdrawn article says so in the language of the article, which its address does not tell', () => {
	expect(innerPage({ kind: 'withdrawn', locale: 'en' }, '/embed/12')).toEqual({ path: '/en/embed/gone', status: 410 });
});
