export const periods = ['any', 'day', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

const days: Record<Period, number> = { any: 0, day: 1, week: 7, month: 30, year: 365 };

/** The period a search parameter names; `any` for everything else. */
export function periodOf(text: string | undefined): Period {
	return periods.find((period) => period === text) ?? 'any';
}

/** The moment (ms) at which a period begins, if it has a beginning. */
export function beginningOf(period: Period, now: number): number | undefined {
	return period === 'any' ? undefined : now - days[period] * 86_400_000;
}
