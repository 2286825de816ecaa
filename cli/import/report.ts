import type { Dropped } from '#lib/html/html-to-document.ts';
import type { Outcome } from './store-item.ts';
import type { Bases } from './wxr/bases.ts';
import type { Category } from './wxr/survey.ts';

export type Failure = { item: string; reason: string };

/** What an import did: how many items became what, which failed and why, and what the kept ones had to leave behind. */
export type ImportReport = {
	imported: number;
	updated: number;
	unchanged: number;
	failed: Failure[];
	dropped: Dropped[];
	/** Items that have the title and the time of another one, and where that is: most likely the same. */
	doubles: { item: string; of: string }[];
	/** The categories of another system that its posts stand in. */
	categories?: Category[];
	/** Sections and topics of another portal that were made, beside those that articles name. */
	made?: { sections: number; topics: number };
	/** The words before the slugs of its categories and tags. */
	bases?: Bases;
};

/** Gathers a report item by item. */
export class Tally {
	readonly #counts = { imported: 0, updated: 0, unchanged: 0 };
	readonly #failed: Failure[] = [];
	readonly #dropped = new Map<string, number>();
	readonly #doubles: ImportReport['doubles'] = [];
	#categories: Category[] | undefined;
	#bases: Bases | undefined;
	#made: ImportReport['made'];

	meet(categories: Category[]): void {
		this.#categories = [...(this.#categories ?? []), ...categories];
	}

	meetBases({ category, tag }: Bases): void {
		const known = this.#bases ?? { category: [], tag: [] };
		this.#bases = { category: [...new Set([...known.category, ...category])], tag: [...new Set([...known.tag, ...tag])] };
	}

	make({ sections, topics }: { sections: number; topics: number }): void {
		const { sections: before, topics: others } = this.#made ?? { sections: 0, topics: 0 };
		this.#made = { sections: before + sections, topics: others + topics };
	}

	double(item: string, of: string): void {
		this.#doubles.push({ item, of });
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
		return {
			...{ ...this.#counts, failed: this.#failed, dropped: sorted, doubles: this.#doubles },
			...(this.#categories && { categories: this.#categories }),
			...(this.#made && { made: this.#made }),
			...(this.#bases && { bases: this.#bases }),
		};
	}
}

/** The report in words: what was done, and one line for each failure. */
export function reportLines(
	{ imported, updated, unchanged, failed, dropped, doubles, made, bases }: ImportReport,
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
			...(made
				? [`Made ${made.sections.toLocaleString('en')} sections and ${made.topics.toLocaleString('en')} topics with all their languages.`]
				: []),
			...doublesLines(doubles),
			...(bases ? [`Old addresses of categories: ${listed(bases.category)}; of tags: ${listed(bases.tag)}.`] : []),
		],
		failures: failed.map(({ item, reason }) => `${item}: ${reason}`),
	};
}

/** Doubles that are named one by one; `--json` names all. */
const named = 20;

function doublesLines(doubles: ImportReport['doubles']): string[] {
	if (doubles.length === 0) return [];
	const lines = doubles.slice(0, named).map(({ item, of }) => `  ${item} = ${of}`);
	const rest = doubles.length > named ? [`  … and ${(doubles.length - named).toLocaleString('en')} more.`] : [];
	return [`${doubles.length.toLocaleString('en')} with the title and the time of another, most likely the same:`, ...lines, ...rest];
}

const listed = (bases: string[]) => bases.map((base) => (base === '' ? '/…' : `/${base}/…`)).join(', ');
