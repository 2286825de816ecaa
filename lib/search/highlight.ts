import type { Stretch } from '../content.ts';
import { fold } from '../text/fold.ts';
import { tokens } from '../text/words.ts';
import { accentedForm, foldedForm } from './forms.ts';
import type { Query } from './query.ts';

const snippetLength = 220;
/** Of so many places the best is shown: the beginning of a long text says enough. */
const maxWindows = 200;

/** The text with the words of the query marked: those with the same accents, or all that fold alike when the query's word has none. */
export function highlight(text: string, query: Query): Stretch[] {
	const matches = matcher(query);
	const stretches: Stretch[] = [];
	let end = 0;
	for (const token of tokens(text).filter(({ text: word }) => matches(word))) {
		if (token.start > end) stretches.push({ text: text.slice(end, token.start), hit: false });
		stretches.push({ text: token.text, hit: true });
		end = token.end;
	}
	if (end < text.length) stretches.push({ text: text.slice(end), hit: false });
	return stretches;
}

/** The part of a text (about 220 characters, cut at words) with most different words of the query, highlighted. */
export function snippet(text: string, query: Query): Stretch[] {
	const flat = text.replace(/\s+/g, ' ').trim();
	const { start, end } = bestWindow(flat, query);
	const cut = highlight(flat.slice(start, end).trim(), query);
	return [...(start > 0 ? [{ text: '… ', hit: false }] : []), ...cut, ...(end < flat.length ? [{ text: ' …', hit: false }] : [])];
}

function bestWindow(text: string, query: Query): { start: number; end: number } {
	const matches = matcher(query);
	const hits = tokens(text).flatMap(({ text: word, start }) => (matches(word) ? [{ start, word: fold(word) }] : []));
	let best = { start: hits[0]?.start ?? 0, words: 0 };
	for (const [place, { start }] of hits.slice(0, maxWindows).entries()) {
		const words = differentWords(hits.slice(place, place + snippetLength), start + snippetLength);
		if (words > best.words) best = { start, words };
	}
	const start = best.start < 60 ? 0 : startNear(text, best.start);
	const end = start + snippetLength;
	return { start, end: end >= text.length ? text.length : endNear(text, best.start, end) };
}

function differentWords(hits: { start: number; word: string }[], end: number): number {
	const beyond = hits.findIndex(({ start }) => start >= end);
	return new Set((beyond < 0 ? hits : hits.slice(0, beyond)).map(({ word }) => word)).size;
}

/** The first word within 50 characters before a place; the place itself in the middle of a long word (an address, say). */
function startNear(text: string, place: number): number {
	const space = text.indexOf(' ', place - 50);
	return space === -1 || space > place ? place : space + 1;
}

function endNear(text: string, place: number, end: number): number {
	const space = text.lastIndexOf(' ', end);
	return space > place ? space : end;
}

type Matcher = (word: string) => boolean;
const matchers = new WeakMap<Query, Matcher>();

/** One for all texts of a query: texts repeat their words, and folding each of them once is what makes a page of snippets cheap. */
function matcher(query: Query): Matcher {
	const known = matchers.get(query) ?? newMatcher(query);
	matchers.set(query, known);
	return known;
}

function newMatcher({ terms }: Query): Matcher {
	const words = terms.flatMap(({ words: all, prefix }) => all.map((word, place) => ({ word, prefix: prefix && place === all.length - 1 })));
	const tests = words.map(({ word, prefix }) => {
		const same = (a: string, b: string) => (prefix ? a.startsWith(b) : a === b);
		const plain = foldedForm(word);
		return plain === word ? (text: string) => same(fold(text), plain) : (text: string) => same(accentedForm(text), word);
	});
	const known = new Map<string, boolean>();
	return (text) => {
		const answer = known.get(text) ?? tests.some((test) => test(text));
		known.set(text, answer);
		return answer;
	};
}
