import { describe, expect, test } from 'vitest';
import { cpuSince } from '../cpu-time.testing.ts';
import { matchPattern, parsePattern, readAddress } from './pattern.ts';
import { sampleOf } from './sample.ts';

/** What a pattern catches of an address. */
function caught(pattern: string, address: string) {
	const parsed = parsePattern(pattern);
	const [path = '', query] = address.split('?');
	const read = readAddress(path, query);
	if (typeof parsed === 'string' || !read) throw new Error(`${pattern}: ${parsed}`);
	return matchPattern(parsed, read);
}

test.each([
	['/old/{slug}-{id}.html', '/old/cau-moi-2024-123.html', { slug: 'cau-moi-2024', id: '123' }],
	['/old/path-{id}.html', '/Old/Path-7.html/', { id: '7' }],
	['/vi/news/*/{slug}-{id}.html', '/vi/news/van-hoa/le-hoi-9.html', { slug: 'le-hoi', id: '9' }],
	['/**/{id}.htm', '/a/b/c/12.htm', { id: '12' }],
	['/tin/**', '/tin', {}],
	['/tin/**/{id}', '/tin/5', { id: '5' }],
	['/?p={id}', '/?utm_source=x&P=12', { id: '12' }],
	['/index.php?nv=news&id={id}', '/index.php?id=4&nv=News', { id: '4' }],
	['/tin-tức/{slug}', '/tin-t%E1%BB%A9c/%C4%91%C6%B0%E1%BB%9Dng', { slug: 'đường' }],
	['/{slug}.aspx', '/a.b.aspx', { slug: 'a.b' }],
	['/a*b*c', '/axbxbyc', {}],
])('%s catches of %s', (pattern, address, expected) => {
	expect(caught(pattern, address)).toEqual(expected);
});

test.each([
	['/old/{id}.html', '/old/abc.html'],
	['/old/{id}.html', '/old/12.html/x'],
	['/old/*/x', '/old/x'],
	['/?p={id}', '/?q=1'],
	['/?p={id}', '/x?p=1'],
	['/a/**/b/c', '/a/c'],
	['/*', '/'],
])('%s takes nothing of %s', (pattern, address) => {
	expect(caught(pattern, address)).toBeUndefined();
});

describe('what is no pattern says why', () => {
	test.each([
		['old', 'form'],
		['/a b', 'form'],
		['/a?', 'form'],
		['/a?b?c', 'form'],
		['/a//b', 'form'],
		['/{id}{slug}', 'adjacent'],
		['/*{id}', 'adjacent'],
		['/a***', 'adjacent'],
		['/a/**/b/**', 'twoDeep'],
		['/{name}', 'placeholder'],
		['/a{', 'placeholder'],
		['/{id}/{id}', 'twice'],
		[`/${'a'.repeat(400)}`, 'long'],
	])('%s', (text, problem) => {
		expect(parsePattern(text)).toBe(problem);
	});
});

test('no address takes long, whatever the pattern is', () => {
	const text = `/${'a-'.repeat(140)}!`;
	const start = process.cpuUsage();
	for (let turn = 0; turn < 20; turn++) expect(caught('/*a*a*a*a*a*a*a*a*-{slug}-{id}', text)).toBeUndefined();
	expect(cpuSince(start) / 20).toBeLessThan(50);
});

test('a sample of a pattern is an address that it fits', () => {
	for (const text of ['/', '/a/{slug}-{id}.html', '/**/x', '/index.php?nv=news&id={id}']) {
		const parsed = parsePattern(text);
		if (typeof parsed === 'string') throw new Error(parsed);
		expect(caught(text, sampleOf(parsed)), text).toBeDefined();
	}
});
