import { expect, test } from 'vitest';
import { readHttpDate } from './http-date.ts';

test.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])('%s is a date', (text) => {
	expect(readHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
});

test.each([undefined, '', '0', '2026-03-02', '2026', 'Sun, 06 Nov 1994 08:49:37 +0700', 'Sun, 99 Foo 1994 08:49:37 GMT'])(
	'%j is none',
	(text) => {
		expect(readHttpDate(text)).toBeUndefined();
	},
);
