import { expect, test } from 'vitest';
import { encodingFor } from './negotiate.ts';
import { matchesTag } from './stored.ts';

test.each([
	[undefined, 'identity'],
	['', 'identity'],
	['gzip, deflate, br, zstd', 'br'],
	['br', 'br'],
	['gzip', 'gzip'],
	['gzip;q=1.0, br;q=0', 'gzip'],
	['*', 'br'],
	['identity;q=1, *;q=0', 'identity'],
	['zstd', 'identity'],
	['\u0000;;;=,', 'identity'],
])('of %s becomes %s', (header, encoding) => {
	expect(encodingFor(header)).toBe(encoding);
});

test.each([
	['"abc-br"', true],
	['W/"abc-gz"', true],
	['"x", "abc"', true],
	['*', true],
	['"x"', false],
])('If-None-Match %s names content abc: %s', (header, named) => {
	expect(matchesTag(header, 'abc')).toBe(named);
});
