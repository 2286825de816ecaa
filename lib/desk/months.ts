import { vietnamDay } from '../dates.ts';

const form = /^(?:199|20\d)\d-(?:0[1-9]|1[0-2])$/;

/** Whether a text names a month from 1990 to 2099, YYYY-MM. */
export function isMonth(text: unknown): text is string {
	return typeof text === 'string' && form.test(text);
}

/** The month of a moment in Vietnam, YYYY-MM. */
export function monthOf(date: Date): string {
	const { year, month } = vietnamDay(date);
	return `${year}-${`${month}`.padStart(2, '0')}`;
}

/** The month so many months later. */
export function monthAfter(month: string, count: number): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	const months = year * 12 + number - 1 + count;
	return `${Math.floor(months / 12)}-${`${(months % 12) + 1}`.padStart(2, '0')}`;
}
