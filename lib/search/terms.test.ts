import { expect, test } from 'vitest';
import { tokens } from '../text/words.ts';
import { commonPairs, headingTerm, headingTerms } from './terms.ts';

test('every word of a title is a term that no text holds', () => {
	expect(headingTerms('chợ phiên, 1/7')).toBe(['chợ', 'phiên', '1', '7'].map(headingTerm).join(' '));
	expect(tokens(headingTerm('chợ')).map(({ text }) => text)).toEqual(['chợ']);
});

test('only neighbours that are both common make a pair', () => {
	expect(commonPairs(['nhan', 'dan', 'na', 'chang', 'va', 'cac'])).toHaveLength(2);
	expect(commonPairs(['nhan', 'dan'])).not.toEqual(commonPairs(['dan', 'nhan']));
	expect(commonPairs(['dan'])).toEqual([]);
	expect(commonPairs([])).toEqual([]);
});
