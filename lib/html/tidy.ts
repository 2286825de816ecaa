import type { Inline, Mark } from '../document/schema.ts';
import { collapseSpace } from './clean-text.ts';

export type Words = { text: string; marks: Mark[] };
export type Run = Words | 'break';

/**
 * The paragraphs of a row of words and line breaks: white space collapsed as browsers do, two breaks in a row begin a new
 * paragraph, empty ones are left out.
 */
export function paragraphsOf(runs: readonly Run[]): Inline[][] {
	const paragraphs: Inline[][] = [];
	let line: Inline[] = [];
	for (const run of joined(runs)) {
		if (run !== 'break') addWords(line, run);
		else if (addBreak(line)) {
			paragraphs.push(line);
			line = [];
		}
	}
	trimEnd(line);
	if (line.at(-1)?.type === 'hardBreak') line.pop();
	return [...paragraphs, line].filter((content) => content.length > 0);
}

/** The content without line breaks, for places that hold one line. */
export function withoutBreaks(content: readonly Inline[] = []): Inline[] {
	return content.map((inline) => (inline.type === 'hardBreak' ? { type: 'text', text: ' ' } : inline));
}

function addWords(line: Inline[], { text, marks }: Words): void {
	const last = line.at(-1);
	const startsLine = last === undefined || last.type === 'hardBreak' || last.text.endsWith(' ');
	const words = startsLine ? text.trimStart() : text;
	if (words !== '') line.push(marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words });
}

/** Ends the line; answers whether that ended the paragraph, a second break in a row. */
function addBreak(line: Inline[]): boolean {
	trimEnd(line);
	const last = line.at(-1);
	if (last === undefined) return false;
	if (last.type === 'hardBreak') {
		line.pop();
		return true;
	}
	line.push({ type: 'hardBreak' });
	return false;
}

function trimEnd(line: Inline[]): void {
	const last = line.at(-1);
	if (last?.type !== 'text' || !last.text.endsWith(' ')) return;
	line.pop();
	const text = last.text.trimEnd();
	if (text !== '') line.push({ ...last, text });
}

/** Neighbours with the same marks become one run, so that a letter and its mark meet and are composed. */
function joined(runs: readonly Run[]): Run[] {
	const result: Run[] = [];
	let open: { pieces: string[]; marks: Mark[] } | undefined;
	for (const run of runs) {
		if (run === 'break') {
			result.push(...closed(open), run);
			open = undefined;
			continue;
		}
		const marks = /\S/.test(run.text) ? run.marks : [];
		if (open && isSame(open.marks, marks)) open.pieces.push(run.text);
		else {
			result.push(...closed(open));
			open = { pieces: [run.text], marks };
		}
	}
	return reunited([...result, ...closed(open)]);
}

function closed(open: { pieces: string[]; marks: Mark[] } | undefined): Words[] {
	return open ? [{ text: collapseSpace(open.pieces.join('')), marks: open.marks }] : [];
}

/** A tone mark that begins a run (`e<b>̂</b>`) belongs to the letter before it. */
function reunited(runs: Run[]): Run[] {
	for (const [index, run] of runs.entries()) {
		const before = runs[index - 1];
		if (run === 'break' || before === undefined || before === 'break') continue;
		const [marks] = /^\p{M}+/u.exec(run.text) ?? [''];
		if (marks === '') continue;
		before.text = (before.text + marks).normalize('NFC');
		run.text = run.text.slice(marks.length);
	}
	return runs;
}

function isSame(some: readonly Mark[], others: readonly Mark[]): boolean {
	return some === others || JSON.stringify(some) === JSON.stringify(others);
}
