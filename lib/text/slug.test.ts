import { expect, test } from 'vitest';
import { slugify } from './slug.ts';

test.each([
	['Tuyên Quang đẩy mạnh chuyển đổi số', 'tuyen-quang-day-manh-chuyen-doi-so'],
	['  Hội nghị – trực tuyến: “toàn quốc”!  ', 'hoi-nghi-truc-tuyen-toan-quoc'],
	['Giá xăng tăng 1.024 đồng/lít', 'gia-xang-tang-1-024-dong-lit'],
	['Việt\u200BNam, chuyển\u00ADđổi', 'vietnam-chuyendoi'],
	['ĐẤU TRANH', 'dau-tranh'],
	['', 'bai-viet'],
	['!!! – …', 'bai-viet'],
	['你好 🎉', 'bai-viet'],
])('%s → %s', (text, expected) => {
	expect(slugify(text)).toBe(expected);
	expect(slugify(text.normalize('NFD'))).toBe(expected);
});

test.each([
	['mot hai ba', 10, 'mot-hai-ba'],
	['mot hai ba', 9, 'mot-hai'],
	['mot hai ba', 8, 'mot-hai'],
	['mot hai ba', 7, 'mot-hai'],
	['mot hai ba', 6, 'mot'],
	['mothaiba', 5, 'motha'],
])('%s in %i characters → %s', (text, max, expected) => {
	expect(slugify(text, max)).toBe(expected);
});

test('80 characters at most unless told otherwise', () => {
	expect(slugify(`Ba ${'chuyển đổi số '.repeat(20)}`)).toHaveLength(79);
	expect(slugify('a'.repeat(200))).toHaveLength(80);
});
