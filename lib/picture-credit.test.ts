import { expect, test } from 'vitest';
import { pictureCredit } from './picture-credit.ts';

test.each([
	['Ảnh: Hoàng Sơn', 'Hoàng Sơn'],
	['ảnh : Hoàng Sơn'.normalize('NFD'), 'Hoàng Sơn'],
	['Nguồn ảnh: TTXVN', 'TTXVN'],
	['Photo: Hà Linh', 'Hà Linh'],
	['PHOTOS: Ảnh: Hà Linh', 'Hà Linh'],
	['Photo by Hà Linh', 'Hà Linh'],
	['Photo by: Hà Linh', 'Hà Linh'],
	['Ảnh:', ''],
	['Hoàng Sơn', 'Hoàng Sơn'],
	['Ảnh Viện Sông Lô', 'Ảnh Viện Sông Lô'],
	['Photobank', 'Photobank'],
	['Hội Nhiếp ảnh: Hà Linh', 'Hội Nhiếp ảnh: Hà Linh'],
])('the page says “Ảnh:” itself: %s', (written, credit) => {
	expect(pictureCredit(written)).toBe(credit);
});
