import { expect, test } from 'vitest';
import { calendarRange, dayName, dayOf } from './calendar-days.ts';

test('a month is shown in whole weeks from Monday', () => {
	const { starts, first, last, previous, next } = calendarRange('month', dayOf('2026-11-25'));
	expect([dayName(starts[0] ?? first), dayName(starts.at(-1) ?? first), starts.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
	expect([dayName(first), dayName(last), previous, next]).toEqual(['2026-11-01', '2026-11-30', '2026-10-01', '2026-12-01']);
});

test('a week begins on Monday, also on a Sunday and across the year', () => {
	expect(calendarRange('week', dayOf('2026-11-29')).starts.map(dayName)[0]).toBe('2026-11-23');
	const { starts, previous, next } = calendarRange('week', dayOf('2027-01-01'));
	expect([starts.map(dayName)[0], starts.map(dayName)[6], previous, next]).toEqual([
		'2026-12-28',
		'2027-01-03',
		'2026-12-21',
		'2027-01-04',
	]);
});

test('February and December have their neighbours', () => {
	expect(calendarRange('month', dayOf('2027-02-28'))).toMatchObject({ previous: '2027-01-01', next: '2027-03-01' });
	expect(calendarRange('month', dayOf('2026-12-31'))).toMatchObject({ previous: '2026-11-01', next: '2027-01-01' });
});

test('a day is one in Vietnam; what names none is today', () => {
	expect(dayOf('2026-11-25').toISOString()).toBe('2026-11-24T17:00:00.000Z');
	const now = new Date('2026-11-24T18:00:00Z');
	for (const text of [undefined, '', '2026-02-31', '9999-01-01', 'x']) expect(dayName(dayOf(text, now))).toBe('2026-11-25');
});
