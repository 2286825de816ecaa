import { expect, test } from 'vitest';
import { unifyTones } from './tones.ts';

test.each([
	['hoà', 'hòa'],
	['hoá', 'hóa'],
	['hoả', 'hỏa'],
	['hoã', 'hõa'],
	['hoạ', 'họa'],
	['khoẻ', 'khỏe'],
	['hoè', 'hòe'],
	['loé', 'lóe'],
	['hoẹ', 'họe'],
	['thuỷ', 'thủy'],
	['thuý', 'thúy'],
	['luỹ', 'lũy'],
	['luỵ', 'lụy'],
	['uỷ ban', 'ủy ban'],
	['uý', 'úy'],
	['oà', 'òa'],
	['oẻ', 'ỏe'],
	['goá phụ', 'góa phụ'],
	['Đoá hoa', 'Đóa hoa'],
	['nghoẹ', 'nghọe'],
	['Khánh Hoà, Thanh Hoá.', 'Khánh Hòa, Thanh Hóa.'],
	['HOÀ BÌNH', 'HÒA BÌNH'],
	['THUỶ ĐIỆN', 'THỦY ĐIỆN'],
	['SỨC KHOẺ', 'SỨC KHỎE'],
	['Uỷ viên', 'Ủy viên'],
	['“hoà”/(thuỷ)-khoẻ', '“hòa”/(thủy)-khỏe'],
	['qúy', 'quý'],
	['Qủa', 'Quả'],
])('%s is written %s', (text, expected) => {
	expect(unifyTones(text)).toBe(expected);
	expect(unifyTones(text.normalize('NFD'))).toBe(expected);
	expect(unifyTones(expected)).toBe(expected);
});

const settled = `
	quý Quý quỷ quỳ quả quà quá quẻ què giá già giả hoàn hoàng toán thoát
	hoài ngoáy xoáy khoẻn khoét ngoèo hoẵng thuyền thuỳnh huýt khuỷu khuya tuyết Nguyễn suýt của
	mùa Huế thuở nghĩa lửa hoa khoe thuy Lisboà García énergie
`;

test.each(settled.trim().split(/\s+/))('%s stays as it is', (text) => {
	expect(unifyTones(text)).toBe(text);
});
