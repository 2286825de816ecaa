import { describe, expect, test } from 'vitest';
import { localeFacet, sectionFacet } from './facets.ts';
import { accentedForm, foldedForm } from './forms.ts';
import { beginningOf, periodOf, periods } from './periods.ts';
import { parseSearch, searchString } from './request.ts';

describe('a search address', () => {
	test('asks for words, a section, a period and a page', () => {
		expect(parseSearch({ q: 'chè', section: 'kinh-te', period: 'week', page: '3' })).toMatchObject({
			typed: 'chè',
			section: 'kinh-te',
			period: 'week',
			page: 3,
		});
	});

	test('that asks nothing asks for the first page of any time', () => {
		expect(parseSearch({})).toEqual({ typed: '', query: { terms: [] }, section: undefined, period: 'any', page: 1 });
		expect(parseSearch({ q: '', section: '', period: '', page: '' })).toEqual(parseSearch({}));
	});

	test.each(['0', '-1', '1.5', 'x', '1e3', '99999', ' 1', '١'])('with page “%s” asks for the first', (page) => {
		expect(parseSearch({ page }).page).toBe(1);
	});

	test.each(['Week', 'decade', '__proto__'])('with period “%s” asks for any time', (period) => {
		expect(parseSearch({ period }).period).toBe('any');
	});

	test('that says a thing twice means the first', () => {
		expect(parseSearch({ q: ['chè', 'cam'], page: ['2', '3'] })).toMatchObject({ typed: 'chè', page: 2 });
		expect(parseSearch({ q: [] }).typed).toBe('');
	});

	test('shows back what was typed: NFC, without spaces around it, up to 200 characters', () => {
		expect(parseSearch({ q: `  ${'Tuyên'.normalize('NFD')}\u200B ` }).typed).toBe('Tuyên');
		expect(parseSearch({ q: 'x'.repeat(500) }).typed).toHaveLength(200);
	});

	test('never shows half a letter, where the 200 characters end in the middle of one', () => {
		const { typed } = parseSearch({ q: `${'x'.repeat(199)}\u{1F33E}` });
		expect(typed.isWellFormed()).toBe(true);
	});

	test('is written so that it asks the same again', () => {
		for (const asked of [{ q: 'chè & cam', section: 'kinh-te', period: 'year' }, { q: '"hát then"' }, { q: '' }, { q: 'a+b=c#d%e' }]) {
			const parameters = Object.fromEntries(new URLSearchParams(searchString(parseSearch(asked))));
			expect(parseSearch(parameters)).toEqual(parseSearch(asked));
		}
		expect(searchString(parseSearch({ q: 'chè', page: '4' }))).toBe('q=ch%C3%A8');
	});
});

test('periods reach back from now', () => {
	const now = Date.UTC(2026, 2, 2);
	expect(periods.map((period) => beginningOf(period, now))).toEqual([
		undefined,
		Date.UTC(2026, 2, 1),
		Date.UTC(2026, 1, 23),
		Date.UTC(2026, 0, 31),
		Date.UTC(2025, 2, 2),
	]);
	expect(periods.map((period) => periodOf(period))).toEqual([...periods]);
	expect(periodOf(undefined)).toBe('any');
});

test('the index holds words in two forms', () => {
	expect(accentedForm('HOÀ Bình'.normalize('NFD'))).toBe('hòa bình');
	expect(foldedForm('Đường HOÀ Bình')).toBe('duong hoa binh');
	expect(accentedForm('Tuy\u200Bên')).toBe('tuyên');
});

test('facets are words that the tokenizer keeps whole', () => {
	expect(localeFacet('vi')).toMatch(/^[a-z0-9]+$/);
	expect(sectionFacet(12)).toMatch(/^[a-z0-9]+$/);
	expect(new Set([sectionFacet(1), sectionFacet(11), localeFacet('en')]).size).toBe(3);
});
