import { expect, test } from 'vitest';
import { compareNames } from './sort-names.ts';

test('people stand by given name, then by family and middle name', () => {
	const sorted = ['An', 'Lê Thị An', 'Nguyễn Văn An', 'Trần Ân', 'Lê Duy', 'Phạm Dũng', 'Bùi Đức', 'Hoàng Y', 'Lý Ý'];
	expect(sorted.toReversed().toSorted(compareNames)).toEqual([
		'An',
		'Lê Thị An',
		'Nguyễn Văn An',
		'Trần Ân',
		'Phạm Dũng',
		'Lê Duy',
		'Bùi Đức',
		'Hoàng Y',
		'Lý Ý',
	]);
});

test('spaces and the form of the letters make no difference', () => {
	expect(compareNames('  Nguyễn   Văn An ', 'Nguyễn Văn An')).toBe(0);
	expect(compareNames('Nguyễn Văn Ấn'.normalize('NFD'), 'Nguyễn Văn Ấn')).toBe(0);
	expect(compareNames('', 'An')).toBeLessThan(0);
});
