import { parseDate, startOfVietnamDay, vietnamDay } from '../dates.ts';

export const calendarViews = ['month', 'week', 'day'] as const;
export type CalendarView = (typeof calendarViews)[number];
/** The days that are shown, Monday first, each by its first moment, and days of the periods beside it. `day`s are YYYY-MM-DD. */
export type CalendarRange = { starts: Date[]; first: Date; last: Date; previous: string; next: string };

const dayLong = 86_400_000;

/** The name of a day in Vietnam, YYYY-MM-DD. */
export function dayName(date: Date): string {
	const { year, month, day } = vietnamDay(date);
	return `${year}-${two(month)}-${two(day)}`;
}

const two = (number: number) => `${number}`.padStart(2, '0');
const plus = (date: Date, days: number) => new Date(date.getTime() + days * dayLong);

/** The first moment of a day that an address names, from 1990 to 2099; of today when it names none. */
export function dayOf(text: string | undefined, now = new Date()): Date {
	const known = text !== undefined && /^(?:199|20\d)\d-\d\d-\d\d$/.test(text) ? parseDate(text) : undefined;
	return startOfVietnamDay(known ?? now);
}

/** The day itself, or the week or month around it; `first` and `last` are the period's own, the weeks of a month are whole. */
export function calendarRange(view: CalendarView, day: Date): CalendarRange {
	return view === 'day' ? onlyDay(day) : view === 'week' ? weekOf(day) : monthOf(day);
}

function onlyDay(day: Date): CalendarRange {
	return { starts: [day], first: day, last: day, previous: dayName(plus(day, -1)), next: dayName(plus(day, 1)) };
}

function weekOf(day: Date): CalendarRange {
	const first = mondayOf(day);
	return {
		starts: daysBetween(first, plus(first, 7)),
		first,
		last: plus(first, 6),
		previous: dayName(plus(first, -7)),
		next: dayName(plus(first, 7)),
	};
}

function monthOf(day: Date): CalendarRange {
	const { day: number } = vietnamDay(day);
	const first = plus(day, 1 - number);
	const beginning = plus(first, 32);
	const next = plus(beginning, 1 - vietnamDay(beginning).day);
	const before = plus(first, -1);
	const previous = plus(before, 1 - vietnamDay(before).day);
	return {
		starts: daysBetween(mondayOf(first), plus(mondayOf(plus(next, -1)), 7)),
		first,
		last: plus(next, -1),
		previous: dayName(previous),
		next: dayName(next),
	};
}

/** 1 January 1970 was a Thursday. */
function mondayOf(day: Date): Date {
	const number = Math.round((day.getTime() + 7 * 3_600_000) / dayLong);
	return plus(day, -((number + 3) % 7));
}

function daysBetween(from: Date, until: Date): Date[] {
	return Array.from({ length: Math.round((until.getTime() - from.getTime()) / dayLong) }, (_, place) => plus(from, place));
}
