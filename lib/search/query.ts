import { tokens } from '../text/words.ts';
import { accentedForm, foldedForm } from './forms.ts';

/** Words that stand together: one word, or a phrase in quotation marks. `prefix` lets the last word go on; `exact`
 * phrases were quoted with accents, and mean just those. */
export type Term = { words: string[]; prefix: boolean; exact?: true };
export type Query = { terms: Term[] };

const maxLength = 200;
const maxTerms = 12;
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/** What a reader typed, as terms: nothing in it can be an operator or an error, and only its first 200 characters count. */
export function parseQuery(typed: string): Query {
	const text = accentedForm(typed.slice(0, maxLength * 2)).slice(0, maxLength);
	const phrases = Array.from(text.matchAll(quoted), ([, inside = '']) => wordsOf(inside)).filter((words) => words.length > 0);
	const loose = wordsOf(text.replace(quoted, ' '));
	const endsOpen = /[\p{L}\p{N}]$/u.test(text);
	const single = loose.map((word, place) => ({ words: [word], prefix: endsOpen && place === loose.length - 1 && word.length > 1 }));
	return { terms: [...phrases.map(quotedTerm), ...single].slice(0, maxTerms) };
}

function quotedTerm(words: string[]): Term {
	return words.some((word) => foldedForm(word) !== word) ? { words, prefix: false, exact: true } : { words, prefix: false };
}

/** The FTS5 expressions that quoted phrases with accents add to any other. */
export function exactPhrases({ terms }: Query): string[] {
	return terms.flatMap(({ words, exact }) => (exact ? [`{${columns.accented.anywhere}} : ("${words.join(' ')}")`] : []));
}

function wordsOf(text: string): string[] {
	return tokens(text).map((token) => token.text);
}

export type Form = 'accented' | 'folded';
const columns = {
	accented: { title: 'title', anywhere: 'title lead body' },
	folded: { title: 'title_folded', anywhere: 'title_folded lead_folded body_folded' },
} as const;

/** The FTS5 expression for articles that hold all terms; `whole` asks for them side by side and in order. */
export function matchExpression({ terms }: Query, form: Form, where: 'title' | 'anywhere', whole: boolean): string {
	const change = form === 'accented' ? (word: string) => word : foldedForm;
	const phrase = (words: string[], prefix: boolean) => `"${words.map(change).join(' ')}"${prefix ? ' *' : ''}`;
	const parts = whole
		? [
				phrase(
					terms.flatMap(({ words }) => words),
					terms.at(-1)?.prefix ?? false,
				),
			]
		: terms.map(({ words, prefix }) => phrase(words, prefix));
	return `{${columns[form][where]}} : (${parts.join(' AND ')})`;
}

/** Whether any word carries a mark, so that the accented form says more than the folded one. */
export function hasAccents({ terms }: Query): boolean {
	return terms.some(({ words }) => words.some((word) => foldedForm(word) !== word));
}
