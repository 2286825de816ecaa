import { expect, test } from 'vitest';
import { lunarDate } from './lunar.ts';

function on(iso: string) {
	const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
	return lunarDate({ year, month, day });
}

test.each([
	['1968-01-29', 'Mậu Thân'],
	['1985-01-21', 'Ất Sửu'],
	['1990-01-27', 'Canh Ngọ'],
	['1991-02-15', 'Tân Mùi'],
	['1992-02-04', 'Nhâm Thân'],
	['1996-02-19', 'Bính Tý'],
	['2000-02-05', 'Canh Thìn'],
	['2004-01-22', 'Giáp Thân'],
	['2007-02-17', 'Đinh Hợi'],
	['2015-02-19', 'Ất Mùi'],
	['2020-01-25', 'Canh Tý'],
	['2021-02-12', 'Tân Sửu'],
	['2022-02-01', 'Nhâm Dần'],
	['2023-01-22', 'Quý Mão'],
	['2024-02-10', 'Giáp Thìn'],
	['2025-01-29', 'Ất Tỵ'],
	['2026-02-17', 'Bính Ngọ'],
	['2030-02-02', 'Canh Tuất'],
])('Tết falls on %s, %s', (iso, yearName) => {
	expect(on(iso)).toEqual({ day: 1, month: 1, year: Number(iso.slice(0, 4)), leap: false, yearName });
});

test.each([
	['2020-07-01', { day: 11, month: 5, year: 2020, leap: false, yearName: 'Canh Tý' }],
	['1968-01-30', { day: 2, month: 1, year: 1968, leap: false, yearName: 'Mậu Thân' }],
	['2020-01-24', { day: 30, month: 12, year: 2019, leap: false, yearName: 'Kỷ Hợi' }],
	['2025-01-28', { day: 29, month: 12, year: 2024, leap: false, yearName: 'Giáp Thìn' }],
	['2026-12-31', { day: 23, month: 11, year: 2026, leap: false, yearName: 'Bính Ngọ' }],
])('%s in the lunar calendar', (iso, expected) => {
	expect(on(iso)).toEqual(expected);
});

test.each([
	['2020-05-22', 30, 4, false],
	['2020-05-23', 1, 4, true],
	['2020-06-20', 29, 4, true],
	['2020-06-21', 1, 5, false],
	['2023-03-22', 1, 2, true],
	['2023-04-20', 1, 3, false],
	['2025-07-25', 1, 6, true],
	['2025-08-23', 1, 7, false],
	['2033-12-22', 1, 11, true],
	['2034-01-20', 1, 12, false],
])('leap months: %s is %i/%i, leap %s', (iso, day, month, leap) => {
	expect(on(iso)).toMatchObject({ day, month, leap });
});

test('every day from 1990 to 2050 follows the one before', () => {
	let before = on('1989-12-31');
	for (let time = Date.UTC(1990, 0, 1); time < Date.UTC(2051, 0, 1); time += 86_400_000) {
		const today = on(new Date(time).toISOString().slice(0, 10));
		if (today.day === 1) {
			expect([29, 30]).toContain(before.day);
			const nextMonth = today.leap ? before.month : (before.month % 12) + 1;
			expect(today.month).toBe(nextMonth);
			expect(today.year - before.year).toBe(today.month === 1 && !today.leap ? 1 : 0);
		} else {
			expect(today).toEqual({ ...before, day: before.day + 1 });
		}
		before = today;
	}
});

test.each(['2020-02-30', '2021-02-29', '2020-13-01', '2020-00-10', '1799-12-31', '2200-01-01', 'x-y-z'])('%s has no lunar date', (iso) => {
	expect(() => on(iso)).toThrow(RangeError);
});
