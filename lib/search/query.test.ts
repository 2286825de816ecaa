import { describe, expect, test } from 'vitest';
import { hasAccents, matchExpression, parseQuery, unfinishedWord } from './query.ts';
import { commonPairs, headingTerm } from './terms.ts';

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
	/** A word as the index knows it in titles, and two common neighbours. */
	const h = headingTerm;
	const pair = (first: string, second: string) => commonPairs([first, second]).join();

	test.each([
		['chè shan', 'accented', 'title', false, `{title} : "${h('chè')}" AND {title} : "${h('shan')}"`],
		['chè shan', 'folded', 'title', true, `{title_folded} : "${h('che')} ${h('shan')}"`],
		['chè shan', 'folded', 'anywhere', true, '{text_folded} : "che shan"'],
		['"chè shan" then ', 'accented', 'anywhere', false, '{text} : "chè shan" AND {text} : "then"'],
		['đàn tính then', 'folded', 'anywhere', true, `({pairs} : "${pair('dan', 'tinh')}" AND {text_folded} : "dan tinh then")`],
		['đàn tính', 'folded', 'anywhere', true, `{pairs} : "${pair('dan', 'tinh')}"`],
		['"đàn tính"', 'folded', 'title', false, `{title} : "${h('đàn')} ${h('tính')}"`],
		[
			'"chè shan" then',
			'folded',
			'title',
			true,
			`{title} : "${h('chè')} ${h('shan')}" AND {title_folded} : "${h('che')} ${h('shan')} ${h('then')}"`,
		],
		['"đàn tính" then', 'accented', 'anywhere', false, `({pairs} : "${pair('dan', 'tinh')}" AND {text} : "đàn tính") AND {text} : "then"`],
	] as const)('of %s, %s, %s, side by side %s', (typed, form, where, whole, expected) => {
		expect(matchExpression(parseQuery(typed), form, where, whole)).toBe(expected);
	});

	test('of an unfinished word holds every word it may be', () => {
		const query = parseQuery('chè sh');
		expect(matchExpression(query, 'folded', 'anywhere', false, ['shan', 'sheng'])).toBe(
			'{text_folded} : "che" AND ({text_folded} : "shan" OR {text_folded} : "sheng")',
		);
		expect(matchExpression(query, 'folded', 'anywhere', true, ['shan', 'sheng'])).toBe(
			'({text_folded} : "che shan" OR {text_folded} : "che sheng")',
		);
	});

	test('holds nothing of what was typed but letters, digits and marks between quotation marks', () => {
		const typed = 'x" OR title:y* NEAR(a b) ^z {body} -- \\" \u0000';
		const inside = matchExpression(parseQuery(typed), 'accented', 'anywhere', false);
		expect(inside.replaceAll(/\{text\} : "[\p{L}\p{N}\p{M} ]+"/gu, 'W').replaceAll(/[()]/g, '')).toMatch(/^W( AND W)*$/);
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

test.each([
	['chuyển đổ', 'đổ', 'do'],
	['chuyển đổ ', undefined, undefined],
	['"chuyển đổ"', undefined, undefined],
	['', undefined, undefined],
])('of %j the unfinished word is %s, folded %s', (typed, accented, folded) => {
	expect(unfinishedWord(parseQuery(typed), 'accented')).toBe(accented);
	expect(unfinishedWord(parseQuery(typed), 'folded')).toBe(folded);
});
