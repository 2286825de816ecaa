import type { ByRole } from '../content.ts';

type Part = { person: string; role: ByRole; words: number };
/** All that one person did in one role. */
export type FeeRow<Work> = { person: string; role: ByRole; words: number; works: Work[] };

/** Work summed by person and role, in the order in which it is given. */
export function feeTable<Work extends Part>(works: readonly Work[]): FeeRow<Work>[] {
	const rows = Map.groupBy(works, ({ person, role }) => JSON.stringify([person, role]));
	return [...rows.values()].flatMap((own) => {
		const [first] = own;
		if (!first) return [];
		return { person: first.person, role: first.role, words: own.reduce((sum, { words }) => sum + words, 0), works: own };
	});
}
