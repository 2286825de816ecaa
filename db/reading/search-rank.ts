import { loosened } from '#lib/search/loosened.ts';
import { type Form, matchExpression, type Query } from '#lib/search/query.ts';
import { askedBy, type Step, stepOf, stepsOf } from '#lib/search/steps.ts';
import type { Database } from '../client.ts';
import { endingsOf } from './search-endings.ts';
import { type Ask, maxMatches } from './search-matches.ts';
import { textOf } from './search-text.ts';

/** So many articles are read through sooner than the whole index is asked about each step. */
const fewMatches = 40;
/** Once so many are ranked, the others follow by date alone: nobody turns to the sixth page. */
const enough = 100;
/** So many words that stand in a title are that title. */
const titleLength = 8;

/** The ids of the articles that answer a query, the best first; more than `maxMatches` when some were left out. */
export function rank(db: Database, ask: Ask, query: Query): number[] {
	const endings = endingsOf(db, query);
	if (endings) return rankByIndex(ask, query, endings);
	const all = ask(matchExpression(loosened(query), 'folded', 'anywhere', false));
	return all.length <= fewMatches ? rankByReading(db, query, all) : rankByIndex(ask, query);
}

/** The articles among these, the newest first, that answer a query, told from their words; the best first. */
export function rankByReading(db: Database, query: Query, ids: number[]): number[] {
	const read = ids.map((id) => {
		const text = textOf(db, id);
		return { id, step: text ? stepOf(query, text.title, [text.title, ...text.lead, text.body].join('\n')) : -1 };
	});
	return read
		.filter(({ step }) => step >= 0)
		.sort((a, b) => a.step - b.step)
		.map(({ id }) => id);
}

/** The same, told by the index. `endings` are the words that an unfinished last word may be. */
export function rankByIndex(ask: Ask, query: Query, endings?: Record<Form, string[]>): number[] {
	const matching = (...step: Step) => {
		const [where, form, whole] = step;
		return endings?.[form].length === 0 ? [] : ask(matchExpression(askedBy(query, step), form, where, whole, endings?.[form]));
	};
	const all = matching('anywhere', 'folded', false);
	const ids = new Set<number>();
	for (const [where, form, whole] of stepsOf(query)) {
		if (ids.size > maxMatches || ids.size === all.length) break;
		// Side by side with each of its endings a word would have to be looked for as often.
		if (where === 'anywhere' && whole && endings) continue;
		if (where === 'anywhere' && ids.size >= (query.terms.length < titleLength ? enough : 1)) break;
		// Whatever a strict step finds, the looser ones find as well: where they find nothing, it need not look.
		const possible = matching(where, 'folded', false).length > 0 && matching(where, 'folded', whole).length > 0;
		if (possible) for (const id of matching(where, form, whole)) ids.add(id);
	}
	for (const id of all) ids.add(id);
	return [...ids];
}
