import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
	['Tuyên Quang đẩy mạnh chuyển đổi số', 'tuyen quang day manh chuyen doi so'],
	['NGƯỜI ĐƯỢC', 'nguoi duoc'],
	['Ẫ Ộ Ữ Ỵ', 'a o u y'],
	['đĐ', 'dd'],
	['İstanbul', 'istanbul'],
	['1/7/2020 – 20 ₫', '1/7/2020 – 20 ₫'],
	['', ''],
])('%s folds to %s, composed or not', (text, expected) => {
	expect(fold(text)).toBe(expected);
	expect(fold(text.normalize('NFD'))).toBe(expected);
});
