import { accentedForm, foldedForm } from './forms.ts';
import { type Form, hasAccents, type Place, type Query, wordsOf } from './query.ts';

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
	const change = { accented: accentedForm, folded: foldedForm };
	const known = new Map<string, string>();
	const inForm = (where: Place, form: Form) => {
		const key = where + form;
		const line = known.get(key) ?? lineOf(wordsOf(change[form](where === 'title' ? title : text)));
		known.set(key, line);
		return line;
	};
	const holds = (where: Place, form: Form, words: string[]) =>
		inForm(where, form).includes(lineOf(form === 'folded' ? words.map(foldedForm) : words));
	const exact = query.terms.every((term) => !term.exact || holds('anywhere', 'accented', term.words));
	return exact ? stepsOf(query).findIndex((step) => answers(query, step, holds)) : -1;
}

function answers({ terms }: Query, [where, form, whole]: Step, holds: (where: Place, form: Form, words: string[]) => boolean): boolean {
	const lists = whole ? [terms.flatMap(({ words }) => words)] : terms.map(({ words }) => words);
	return lists.every((words) => holds(where, form, words));
}

function lineOf(words: readonly string[]): string {
	return ` ${words.join(' ')} `;
}
