import { describe, expect, test } from 'vitest';
import { passedTarget, refusalOf } from './refusal.ts';

test.each([
	['GET', '/', undefined],
	['POST', '/thoi-su', undefined],
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

describe('a query', () => {
	test('of ordinary length passes as it is, known parameters or not', () => {
		expect(passedTarget('/tim-kiem?q=cam&utm_source=x')).toBe('/tim-kiem?q=cam&utm_source=x');
	});

	test('of 5,000 characters is cut, not refused', () => {
		const passed = passedTarget(`/tim-kiem?q=${'x'.repeat(5000)}&page=2&other=1`);
		expect(passed).toBe(`/tim-kiem?q=${'x'.repeat(200)}&page=2`);
	});

	test('with bytes that are no text loses only those', () => {
		expect(passedTarget('/tim-kiem?q=cam%FF')).toBe('/tim-kiem?q=cam%EF%BF%BD');
		expect(passedTarget('/tim-kiem?q=cam%00')).toBe('/tim-kiem?q=cam');
	});
});
