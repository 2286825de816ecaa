import type { Dropped } from '#lib/html/html-to-document.ts';
import type { Outcome } from './store-item.ts';
import type { Category } from './wxr/survey.ts';

export type Failure = { item: string; reason: string };

/** What an import did: how many items became what, which failed and why, and what the kept ones had to leave behind. */
export type ImportReport = {
	imported: number;
	updated: number;
	unchanged: number;
	failed: Failure[];
	dropped: Dropped[];
	/** The categories of another system that its posts stand in. */
	categories?: Category[];
};

/** Gathers a report item by item. */
export class Tally {
	readonly #counts = { imported: 0, updated: 0, unchanged: 0 };
	readonly #failed: Failure[] = [];
	readonly #dropped = new Map<string, number>();
	#categories: Category[] | undefined;

	meet(categories: Category[]): void {
		this.#categories = [...(this.#categories ?? []), ...categories];
	}

	count(outcome: Outcome): void {
		if (outcome === 'superseded') this.drop('version older than the stored one', 1);
		this.#counts[outcome === 'superseded' ? 'unchanged' : outcome]++;
	}

	fail(item: string, reason: string): void {
		this.#failed.push({ item, reason });
	}

	drop(what: string, count: number): void {
		this.#dropped.set(what, (this.#dropped.get(what) ?? 0) + count);
	}

	report(): ImportReport {
		const dropped = Array.from(this.#dropped, ([what, count]) => ({ what, count }));
		const sorted = dropped.toSorted((some, other) => other.count - some.count);
		return { ...this.#counts, failed: this.#failed, dropped: sorted, ...(this.#categories && { categories: this.#categories }) };
	}
}

/** The report in words: what was done, and one line for each failure. */
export function reportLines(
	{ imported, updated, unchanged, failed, dropped }: ImportReport,
	dryRun = false,
): { summary: string[]; failures: string[] } {
	const counts = Object.entries({ imported, updated, unchanged, failed: failed.length }).map(
		([word, count]) => `${count.toLocaleString('en')} ${word}`,
	);
	const left = dropped.map(({ what, count }) => `${count.toLocaleString('en')} × ${what}`);
	return {
		summary: [
			`${counts.join(', ')}.${dryRun ? ' This was a dry run: nothing was stored.' : ''}`,
			...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
		],
		failures: failed.map(({ item, reason }) => `${item}: ${reason}`),
	};
}
