/** The value below which a part (0 to 1) of the values lie; 0 for none. */
export function quantile(values: number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** A share as it is read: `54 %`. */
export const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** A whole number with its thousands apart: `12,345`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
