import { isoWithOffset } from '../dates.ts';

/** A moment in Vietnam time, with its milliseconds where it has some. */
export function moment(date: Date): string {
	const milliseconds = date.getTime() % 1000;
	const text = isoWithOffset(date);
	return milliseconds === 0 ? text : text.replace(/(?=[+])/, `.${String(milliseconds).padStart(3, '0')}`);
}
