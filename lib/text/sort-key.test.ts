import { expect, test } from 'vitest';
import { sortKey } from './sort-key.ts';

const names = [
	'An ninh mạng',
	'an toàn giao thông',
	'Ẩm thực',
	'Ăn uống',
	'Âm nhạc',
	'Áo dài',
	'Bão lũ',
	'Báo chí',
	'Bảo hiểm',
	'Bao cấp',
	'Cà phê',
	'Ca trù',
	'Cá tầm',
	'Dân số',
	'Dịch vụ công',
	'Đa dạng',
	'Đá quý',
	'Du lịch',
	'Ê Đê',
	'Em bé',
	'Ngô',
	'Ngọc',
	'Ngơi nghỉ',
	'Ơn nghĩa',
	'Ông bà',
	'Oan sai',
	'Ủy ban',
	'Ưu tiên',
	'Tết 2026',
	'Tết 2027',
	'30 tháng 4',
	'Xã hội',
	'Xa lộ',
	'Y tế',
	'Zalo',
	'World Cup',
	'Jrai',
	'Fansipan',
];

test('names stand in the order in which Vietnamese readers look for them', () => {
	const expected = names.toSorted(new Intl.Collator('vi').compare);
	const byKey = (some: string, other: string) => (sortKey(some) < sortKey(other) ? -1 : 1);
	expect(names.toSorted(byKey)).toEqual(expected);
	expect(names.map((name) => name.normalize('NFD')).toSorted(byKey)).toEqual(expected.map((name) => name.normalize('NFD')));
});

test('capitals make no difference', () => {
	expect(sortKey('ĐÀN TÍNH')).toBe(sortKey('đàn tính'));
});
