import { describe, expect, test } from 'vitest';
import { nextPath } from './next-path.ts';

test('whoever signs in goes on to the page of the desk that they asked for', () => {
	expect(nextPath('/admin/articles/12')).toBe('/admin/articles/12');
	expect(nextPath('/admin/articles?state=draft&after=7')).toBe('/admin/articles?state=draft&after=7');
	expect(nextPath('/admin')).toBe('/admin');
});

test('what the framework adds to an address is left out', () => {
	expect(nextPath('/admin/articles?state=draft&_rsc=1x2y')).toBe('/admin/articles?state=draft');
	expect(nextPath('/admin/articles?_rsc=1x2y')).toBe('/admin/articles');
});

describe('nobody is led elsewhere', () => {
	test.each([
		undefined,
		['/admin/articles', '/admin/users'],
		'',
		'https://evil.example/admin',
		'//evil.example/admin',
		'///evil.example/admin',
		'/\\evil.example/admin',
		'\\\\evil.example/admin',
		'/\t/evil.example/admin',
		'javascript:alert(1)',
		'data:text/html,/admin',
		'/admin/../thoi-su',
		'/admin/%2e%2e/thoi-su',
		'/admin/..//evil.example',
		'/admin/%2e%2e//evil.example',
		'/admin/..\\\\evil.example',
		'/admin@evil.example',
		'/administrator',
		'/ADMIN/articles',
		'http://',
	])('%j', (next) => expect(nextPath(next)).toBe('/admin'));

	test('back to the door would lead in a circle', () => {
		expect(nextPath('/admin/sign-in')).toBe('/admin');
		expect(nextPath('/admin/sign-in?next=/admin/sign-in')).toBe('/admin');
		expect(nextPath('/admin/key/abc')).toBe('/admin');
	});
});
