import { describe, expect, test } from 'vitest';
import { hasAccents, matchExpression, parseQuery } from './query.ts';

const terms = (typed: string) => parseQuery(typed).terms.map(({ words, prefix }) => words.join(' ') + (prefix ? '…' : ''));

describe('what a reader types', () => {
	test.each([
		['', []],
		['   ', []],
		['… – !', []],
		['chè', ['chè…']],
		['Chè Shan', ['chè', 'shan…']],
		['chè ', ['chè']],
		['chè,', ['chè']],
		['c', ['c']],
		['a b', ['a', 'b']],
		['"hát then"', ['hát then']],
		['“hát then” bản', ['hát then', 'bản…']],
		['„hát then“', ['hát then']],
		['«hát then»', ['hát then']],
		['bản "hát then"', ['hát then', 'bản']],
		['"hát then', ['hát', 'then…']],
		['""', []],
		['"" chè', ['chè…']],
		['hoà bình', ['hòa', 'bình…']],
		['COVID-19', ['covid', '19…']],
		['210.000 đồng', ['210', '000', 'đồng…']],
		['chè\nvà\tcam', ['chè', 'và', 'cam…']],
	])('%j is read as %j', (typed, expected) => {
		expect(terms(typed)).toEqual(expected);
	});

	test('counts the same in NFD as in NFC', () => {
		expect(parseQuery('Tuyên Quang vào hội'.normalize('NFD'))).toEqual(parseQuery('Tuyên Quang vào hội'));
	});

	test('is read up to 200 characters and 12 terms', () => {
		expect(parseQuery('chè '.repeat(100)).terms).toHaveLength(12);
		expect(terms('x'.repeat(250))).toEqual([`${'x'.repeat(200)}…`]);
		expect(parseQuery(`${' '.repeat(400)}chè`).terms).toEqual([]);
	});
});

describe('the expression for the index', () => {
	test.each([
		['chè shan', 'accented', 'title', false, '{title} : ("chè" AND "shan" *)'],
		['chè shan', 'folded', 'title', false, '{title_folded} : ("che" AND "shan" *)'],
		['chè shan', 'folded', 'anywhere', true, '{title_folded lead_folded body_folded} : ("che shan" *)'],
		['"đàn tính" then ', 'accented', 'anywhere', false, '{title lead body} : ("đàn tính" AND "then")'],
		['"đàn tính" then', 'folded', 'anywhere', true, '{title_folded lead_folded body_folded} : ("dan tinh then" *)'],
	] as const)('of %s, %s, %s, side by side %s', (typed, form, where, whole, expected) => {
		expect(matchExpression(parseQuery(typed), form, where, whole)).toBe(expected);
	});

	test('holds nothing of what was typed but letters, digits and marks between quotation marks', () => {
		const typed = 'x" OR title:y* NEAR(a b) ^z {body} -- \\" \u0000';
		const inside = matchExpression(parseQuery(typed), 'accented', 'anywhere', false).replace('{title lead body} : ', '');
		expect(inside.replaceAll(/"[\p{L}\p{N}\p{M} ]+"/gu, 'W')).toMatch(/^\(W( \*)?( AND W( \*)?)*\)$/);
	});
});

test.each([
	['chè', true],
	['che', false],
	['duong', false],
	['đuong', true],
	['tea café', true],
	['"nha may" dien', false],
])('accents in %s: %s', (typed, expected) => {
	expect(hasAccents(parseQuery(typed))).toBe(expected);
});
