import { expect, test } from 'vitest';
import { parseRange } from './byte-range.ts';

test.each([
	['bytes=0-', { start: 0, end: 999 }],
	['bytes=0-0', { start: 0, end: 0 }],
	['bytes=100-199', { start: 100, end: 199 }],
	['bytes=999-', { start: 999, end: 999 }],
	['bytes=500-99999', { start: 500, end: 999 }],
	['bytes=-1', { start: 999, end: 999 }],
	['bytes=-5000', { start: 0, end: 999 }],
	['bytes=0-99999999999999999999', { start: 0, end: 999 }],
])('of 1000 bytes, %s is a part', (header, range) => {
	expect(parseRange(header, 1000)).toEqual(range);
});

test.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=-0', 'bytes=99999999999999999999-'])('of 1000 bytes, %s cannot be had', (header) => {
	expect(parseRange(header, 1000)).toBe('unsatisfiable');
});

test.each([
	null,
	'',
	'bytes',
	'bytes=',
	'bytes=-',
	'bytes=5-4',
	'bytes=0-1,5-6',
	'items=0-1',
	'bytes=a-b',
	'bytes=0x1-2',
	'bytes= 0-1',
	'bytes=1.5-2',
	'bytes=--1',
])('%j asks for the whole file', (header) => {
	expect(parseRange(header, 1000)).toBeUndefined();
});

test('of an empty file no part can be had', () => {
	expect(['bytes=0-', 'bytes=0-0', 'bytes=-5'].map((header) => parseRange(header, 0))).toEqual(Array(3).fill('unsatisfiable'));
});
