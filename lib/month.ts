import { monthAfter } from './desk/months.ts';

/** The first moment (ms) of a month in Vietnam (YYYY-MM), and the first after it. */
export function spanOfMonth(month: string): { from: number; until: number } {
	return { from: beginningOf(month), until: beginningOf(monthAfter(month, 1)) };
}

const beginningOf = (month: string): number => Date.parse(`${month}-01T00:00:00+07:00`);
