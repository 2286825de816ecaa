import { tokens } from '../text/words.ts';
import { accentedForm, foldedForm } from './forms.ts';
import { commonPairs, headingTerm } from './terms.ts';

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

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
	return tokens(text).map((token) => token.text);
}

export type Form = 'accented' | 'folded';
export type Place = 'title' | 'anywhere';
const columns = {
	accented: { title: 'title', anywhere: 'text' },
	folded: { title: 'title_folded', anywhere: 'text_folded' },
} as const;

/**
 * The FTS5 expression for articles that hold all terms; `whole` asks for them side by side and in order. What was quoted with
 * accents keeps them in either form. Where the last word is unfinished, `endings` are the words it may be, in the given form.
 */
export function matchExpression(query: Query, form: Form, where: Place, whole: boolean, endings: readonly string[] = []): string {
	const lists = wordLists(query, form, whole);
	const parts = lists.map(({ words, form: own }, place) => {
		const written = own === 'accented' ? words : words.map(foldedForm);
		const variants = place === lists.length - 1 && endings.length > 0 ? endings.map((ending) => written.with(-1, ending)) : [written];
		const phrases = variants.map((variant) => (where === 'title' ? headingPhrase(variant, own) : textPhrase(variant, own)));
		return phrases.length > 1 ? `(${phrases.join(' OR ')})` : phrases.join();
	});
	return parts.join(' AND ');
}

/** The rows of words that an answer must hold, each in the form that counts for it. */
export function wordLists({ terms }: Query, form: Form, whole: boolean): { words: string[]; form: Form }[] {
	const own = ({ exact }: Term): Form => (exact ? 'accented' : form);
	const each = terms.map((term) => ({ words: term.words, form: own(term) }));
	if (!whole) return each;
	const row = { words: terms.flatMap(({ words }) => words), form: terms.every(({ exact }) => exact) ? ('accented' as const) : form };
	return [...each.filter((list) => list.form !== row.form), row];
}

function headingPhrase(words: readonly string[], form: Form): string {
	return phrase(columns[form].title, words.map(headingTerm));
}

/**
 * Words side by side in the text. Pairs of common words stand first: FTS5 holds only what has them against the phrase itself. Of two
 * folded words the pair is all there is to know.
 */
function textPhrase(words: readonly string[], form: Form): string {
	const pairs = commonPairs(words.map(foldedForm));
	if (form === 'folded' && words.length === 2 && pairs.length === 1) return phrase('pairs', pairs);
	const text = phrase(columns[form].anywhere, words);
	if (pairs.length === 0) return text;
	const rows = pairs.length === words.length - 1 ? [pairs] : pairs.map((pair) => [pair]);
	return `(${[...rows.map((row) => phrase('pairs', row)), text].join(' AND ')})`;
}

function phrase(column: string, words: readonly string[]): string {
	return `{${column}} : "${words.join(' ')}"`;
}

/** The last word in a form, when it may go on. */
export function unfinishedWord({ terms }: Query, form: Form): string | undefined {
	const last = terms.at(-1);
	const word = last?.prefix ? last.words.at(-1) : undefined;
	return word !== undefined && form === 'folded' ? foldedForm(word) : word;
}

/** Whether any word carries a mark, so that the accented form says more than the folded one. */
export function hasAccents({ terms }: Query): boolean {
	return terms.some(({ words }) => words.some((word) => foldedForm(word) !== word));
}
