import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoWithOffset, longDate, parseDate, startOfVietnamDay, vietnamDay } from './dates.ts';

const invalid = new Date(Number.NaN);

describe.each([
	['UTC', 0],
	['Asia/Ho_Chi_Minh', -420],
	['America/Los_Angeles', 420],
	['Pacific/Kiritimati', -840],
])('on a server in %s', (zone, minutes) => {
	beforeEach(() => void vi.stubEnv('TZ', zone));
	afterEach(() => void vi.unstubAllEnvs());

	test('the server is where this test believes it is', () => {
		expect(new Date('2020-07-01T00:00:00Z').getTimezoneOffset()).toBe(minutes);
	});

	test.each([
		['2020-07-01T07:05:00Z', { year: 2020, month: 7, day: 1 }, '2020-07-01T14:05:00+07:00', '2020-06-30T17:00:00.000Z'],
		['2020-06-30T16:59:59.999Z', { year: 2020, month: 6, day: 30 }, '2020-06-30T23:59:59+07:00', '2020-06-29T17:00:00.000Z'],
		['2020-06-30T17:00:00Z', { year: 2020, month: 7, day: 1 }, '2020-07-01T00:00:00+07:00', '2020-06-30T17:00:00.000Z'],
		['2019-12-31T17:30:00Z', { year: 2020, month: 1, day: 1 }, '2020-01-01T00:30:00+07:00', '2019-12-31T17:00:00.000Z'],
		['1968-01-28T18:00:00Z', { year: 1968, month: 1, day: 29 }, '1968-01-29T01:00:00+07:00', '1968-01-28T17:00:00.000Z'],
	])('%s is shown in Vietnam time', (iso, day, withOffset, start) => {
		const date = new Date(iso);
		expect(vietnamDay(date)).toEqual(day);
		expect(isoWithOffset(date)).toBe(withOffset);
		expect(startOfVietnamDay(date).toISOString()).toBe(start);
	});

	test.each([
		['vi', '2020-07-01T07:05:00Z', { weekday: 'Thứ Tư', day: 1, month: 7, monthName: 'tháng 7', year: 2020, time: '14:05' }],
		['vi-VN', '2020-07-04T17:00:00Z', { weekday: 'Chủ Nhật', day: 5, month: 7, monthName: 'tháng 7', year: 2020, time: '00:00' }],
		['en', '2020-07-01T07:05:00Z', { weekday: 'Wednesday', day: 1, month: 7, monthName: 'July', year: 2020, time: '14:05' }],
		['en-GB', '2020-12-31T16:59:59Z', { weekday: 'Thursday', day: 31, month: 12, monthName: 'December', year: 2020, time: '23:59' }],
		['th-TH-u-nu-thai', '2020-07-01T07:05:00Z', { weekday: 'วันพุธ', day: 1, month: 7, monthName: 'กรกฎาคม', year: 2020, time: '14:05' }],
	])('a long date in %s', (intl, iso, expected) => {
		expect(longDate(new Date(iso), intl)).toEqual(expected);
	});

	test.each([
		['2020-07-01T14:05:00+07:00', '2020-07-01T07:05:00.000Z'],
		['2020-07-01T07:05:00Z', '2020-07-01T07:05:00.000Z'],
		['2020-07-01t07:05:00.1234567z', '2020-07-01T07:05:00.123Z'],
		['2020-07-01T00:05:00-0700', '2020-07-01T07:05:00.000Z'],
		['2020-07-01T12:35+05:30', '2020-07-01T07:05:00.000Z'],
		['2020-07-01T09:05:00+02', '2020-07-01T07:05:00.000Z'],
		['2020-07-01T14:05:30', '2020-07-01T07:05:30.000Z'],
		['2020-07-01 14:05:00', '2020-07-01T07:05:00.000Z'],
		['2020-07-01 14:05:00 +0700', '2020-07-01T07:05:00.000Z'],
		['2020-07-01T14:05', '2020-07-01T07:05:00.000Z'],
		['2020-07-01', '2020-06-30T17:00:00.000Z'],
		['20200701', '2020-06-30T17:00:00.000Z'],
		[' 20200701\n', '2020-06-30T17:00:00.000Z'],
		['20200701T070500Z', '2020-07-01T07:05:00.000Z'],
		['20200701T140500', '2020-07-01T07:05:00.000Z'],
		['20200229', '2020-02-28T17:00:00.000Z'],
		['1968-01-29', '1968-01-28T17:00:00.000Z'],
	])('%s is read as %s', (text, iso) => {
		expect(parseDate(text)?.toISOString()).toBe(iso);
	});
});

test.each([
	'20201332',
	'20201301',
	'20200230',
	'20210229',
	'20200700',
	'2020-00-01',
	'2020-13-01',
	'2020-02-30',
	'2020-0701',
	'202007-01',
	'2020-07-01T24:00:00',
	'2020-07-01T14:60:00',
	'2020-07-01T14:05:60',
	'2020-07-01T14:05:00+24:00',
	'2020-07-01T14:05:00+7',
	'2020-07-01T',
	'2020-07-01T14',
	'2020-07-01Z',
	'0000-00-00 00:00:00',
	'0001-01-01T00:00:00',
	'2020',
	'2020-07',
	'1593587100',
	'1/7/2020',
	'Wed, 01 Jul 2020 14:05:00 +0700',
	'hôm qua',
	'',
	' ',
	'20200701x',
	'+002020-07-01',
])('%s names no moment', (text) => {
	expect(parseDate(text)).toBeUndefined();
});

test('agrees with the zone Asia/Ho_Chi_Minh since 1976', () => {
	const zone = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'medium' });
	for (let time = Date.UTC(1976, 0, 1); time < Date.UTC(2050, 0, 1); time += 987_654_321) {
		expect(isoWithOffset(new Date(time))).toBe(`${zone.format(time).replace(' ', 'T')}+07:00`);
	}
});

test.each([vietnamDay, isoWithOffset, startOfVietnamDay, (date: Date) => longDate(date, 'vi')])('an invalid date is refused', (read) => {
	expect(() => read(invalid)).toThrow(RangeError);
});
