import { accentedForm, foldedForm } from './forms.ts';
import { loosened } from './loosened.ts';
import { type Form, hasAccents, type Place, type Query, wordLists, wordsOf } from './query.ts';

/** One way to answer a query: in the title or anywhere, with the same accents or the same letters, `whole` side by side. */
export type Step = [where: Place, form: Form, whole: boolean];

/** The strict before the loose, so that what answers best is never crowded out by what merely mentions a word. */
export const steps: readonly Step[] = [
	['title', 'accented', true],
	['title', 'accented', false],
	['title', 'folded', true],
	['title', 'folded', false],
	['anywhere', 'accented', true],
	['anywhere', 'folded', true],
	['anywhere', 'accented', false],
	['anywhere', 'folded', false],
];

/** The steps of a query: one that was typed without accents does not ask for them. */
export function stepsOf(query: Query): Step[] {
	return steps.filter(([, form]) => form === 'folded' || hasAccents(query));
}

/** The place of the first step that a text answers; -1 when it does not answer the query at all. `text` holds the title as well. */
export function stepOf(query: Query, title: string, text: string): number {
	const known = new Map<string, string>();
	const inForm = (where: Place, form: Form) => {
		const line = known.get(where + form) ?? lineOf(wordsOf(change[form](where === 'title' ? title : text)));
		known.set(where + form, line);
		return line;
	};
	return stepsOf(query).findIndex(([where, form, whole]) =>
		wordLists(askedBy(query, [where, form, whole]), form, whole).every(({ words, form: own }) =>
			inForm(where, own).includes(lineOf(own === 'folded' ? words.map(foldedForm) : words)),
		),
	);
}

const change = { accented: accentedForm, folded: foldedForm };

/** What a step asks of the query: words scattered anywhere need not include the very common ones. */
export function askedBy(query: Query, [where, , whole]: Step): Query {
	return where === 'anywhere' && !whole ? loosened(query) : query;
}

function lineOf(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}
