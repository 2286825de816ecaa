import { expect, test } from 'vitest';
import { canonicalPath, refusalOf } from './refusal.ts';

test.each([
	['GET', '/', undefined],
	['POST', '/thoi-su', 405],
	['POST', '/administration', 405],
	['POST', '/admin', undefined],
	['PUT', '/api/uploads?x', undefined],
	['OPTIONS', '/thoi-su', 405],
	['GET', '/tim-kiem?q=ch%E1%BB%A3', undefined],
	['GET', '/tim-kiem?q=%FF', undefined],
	['TRACE', '/', 405],
	['GET', undefined, 400],
	['OPTIONS', '*', 400],
	['GET', 'http://evil.example/', 400],
	['GET', '/a%E0', 400],
	['GET', '/%', 400],
	['GET', '/x%00', 400],
	['GET', '/thoi-su/..', 404],
	['GET', '/thoi-su/%2e%2e', 404],
	['GET', '/thoi-su/%2E%2e%2fetc', 404],
	['GET', '/media/..%2fportal.db', 404],
	['GET', '/thoi-su.rsc', 404],
	['GET', `/${'a'.repeat(3000)}`, 414],
])('%s %s is answered with %s', (method, target, status) => {
	expect(refusalOf(method, target)).toBe(status);
});

test.each([
	['/', '/'],
	['/thoi-su', '/thoi-su'],
	['/Thoi-Su/', '/thoi-su'],
	['/EN', '/en'],
	['//', '/'],
	['//evil.example', '/evil.example'],
	['/th%E1%BB%9Di-s%E1%BB%B1', '/th%E1%BB%9Di-s%E1%BB%B1'],
])('the one form of %s is %s', (path, canonical) => {
	expect(canonicalPath(path)).toBe(canonical);
});
