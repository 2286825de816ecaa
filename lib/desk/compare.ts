import { diffArrays } from 'diff';
import { normalizeText } from '../text/normalize.ts';
import type { ArticleContent } from './article-content.ts';
import { documentLines, pictureLine, signed } from './document-lines.ts';

/** A stretch of a line: in both texts, only in the later, or only in the earlier one. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };
/** One line of a comparison; a `gap` stands for so many lines that are the same. */
export type Line = { kind: 'line'; pieces: Piece[] } | { kind: 'gap'; lines: number };
export const comparedFields = [
	'title',
	'lead',
	'body',
	'section',
	'image',
	'video',
	'narration',
	'credits',
	'topics',
	'labels',
	'sourceLine',
	'slug',
	'seoTitle',
	'seoDescription',
] as const;
export type ComparedField = (typeof comparedFields)[number];
export type Difference = { field: ComparedField; lines: Line[] };

/** The words for what a working copy holds as ids and codes. */
export type Names = { section(id: number): string; role(role: string): string; label(label: string): string };

/** So many lines around a change are shown. */
const context = 1;
/** Texts that differ in more places than this are shown as wholly replaced: finding the places would take too long. */
const maxEditLength = 1000;
/** Lines that share less than this part of their words are two lines, not one that was changed. */
const kinship = 0.3;
/** So many lines are tried for one that a new line may have come from. */
const reach = 3;

/** What differs between two texts of an article, field by field; nothing when they say the same, however their letters are encoded. */
export function compareContents(before: ArticleContent, after: ArticleContent, names: Names): Difference[] {
	const [old, now] = [fieldsOf(before, names), fieldsOf(after, names)];
	return comparedFields.flatMap((field) => {
		const lines = compareLines(old[field], now[field]);
		return lines.some((line) => line.kind === 'line' && line.pieces.some(({ kind }) => kind !== 'same')) ? { field, lines } : [];
	});
}

function fieldsOf(content: ArticleContent, names: Names): Record<ComparedField, string[]> {
	const { image, video, narrationId } = content;
	return {
		title: line(content.title),
		lead: content.lead,
		body: documentLines(content.document),
		section: [names.section(content.sectionId)],
		image: image ? [pictureLine(image)] : [],
		video: video ? [signed('▶', video.videoId, video.caption)] : [],
		narration: narrationId === undefined ? [] : [`♪ #${narrationId}`],
		credits: content.credits.map(({ name, roles }) => (roles.length > 0 ? `${name}: ${roles.map(names.role).join(', ')}` : name)),
		topics: content.topics,
		labels: content.labels.map(names.label),
		sourceLine: line(content.sourceLine),
		slug: line(content.slug),
		seoTitle: line(content.seoTitle),
		seoDescription: line(content.seoDescription),
	};
}

const line = (text: string) => (text === '' ? [] : [text]);

/** Two lists of lines, compared line by line and in changed lines word by word. */
export function compareLines(before: readonly string[], after: readonly string[]): Line[] {
	const [old, now] = [before.map(normalizeText), after.map(normalizeText)];
	const parts = diffArrays(old, now, { maxEditLength }) ?? [
		{ value: old, removed: true, added: false },
		{ value: now, removed: false, added: true },
	];
	const lines: Piece[][] = [];
	let removed: string[] = [];
	for (const part of parts) {
		if (part.removed) removed = part.value;
		else if (part.added) lines.push(...paired(removed.splice(0), part.value));
		else {
			lines.push(...removed.splice(0).map((text) => [piece('removed', text)]));
			lines.push(...part.value.map((text) => [piece('same', text)]));
		}
	}
	lines.push(...removed.map((text) => [piece('removed', text)]));
	return withGaps(lines);
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/** Lines that stand in the place of others: those that are alike are shown as one line with its changes. */
function paired(removed: string[], added: string[]): Piece[][] {
	const lines: Piece[][] = [];
	const left = [...removed];
	for (const text of added) {
		const alike = left.slice(0, reach).map((old) => compareWords(old, text));
		const place = alike.findIndex(isKin);
		lines.push(...left.splice(0, place === -1 ? 0 : place).map((old) => [piece('removed', old)]));
		if (place !== -1) left.shift();
		lines.push(alike[place] ?? [piece('added', text)]);
	}
	return [...lines, ...left.map((text) => [piece('removed', text)])];
}

function isKin(pieces: Piece[]): boolean {
	const length = (kinds: Piece['kind'][]) =>
		pieces.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.trim().length, 0);
	const [same, larger] = [length(['same']), Math.max(length(['same', 'removed']), length(['same', 'added']))];
	return larger > 0 && same / larger >= kinship;
}

/** Two texts, word by word; what stands between words counts as a word. */
export function compareWords(before: string, after: string): Piece[] {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	const parts = diffArrays(old, now, { maxEditLength });
	if (!parts) return [piece('removed', before), piece('added', after)];
	return runs(parts.map(({ value, added, removed }) => piece(added ? 'added' : removed ? 'removed' : 'same', value.join(''))));
}

/** Two texts of one place, each with the words marked that the other has not; nothing is marked in texts that have little in common. */
export function markSides(one: string, other: string): { one: Piece[]; other: Piece[] } {
	const pieces = compareWords(one, other);
	if (!isKin(pieces)) return { one: [piece('same', one)], other: [piece('same', other)] };
	return { one: pieces.filter(({ kind }) => kind !== 'added'), other: pieces.filter(({ kind }) => kind !== 'removed') };
}

/** Changes that only blanks stand between are read as one: what was taken out, then what was put in. */
function runs(pieces: Piece[]): Piece[] {
	const joined: Piece[] = [];
	let [removed, added] = ['', ''];
	const close = () => {
		if (removed) joined.push(piece('removed', removed));
		if (added) joined.push(piece('added', added));
		[removed, added] = ['', ''];
	};
	for (const [place, { kind, text }] of pieces.entries()) {
		const isBetween = kind === 'same' && text.trim() === '' && removed !== '' && added !== '' && place < pieces.length - 1;
		if (kind === 'same' && !isBetween) {
			close();
			joined.push(piece('same', text));
		} else {
			if (kind !== 'added') removed += text;
			if (kind !== 'removed') added += text;
		}
	}
	close();
	return joined;
}

function wordsOf(text: string): string[] {
	return normalizeText(text).match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function withGaps(lines: Piece[][]): Line[] {
	const isChanged = (pieces: Piece[]) => pieces.some(({ kind }) => kind !== 'same');
	const isNear = lines.map((_, place) => lines.slice(Math.max(0, place - context), place + context + 1).some(isChanged));
	const shown: Line[] = [];
	for (const [place, pieces] of lines.entries()) {
		const last = shown.at(-1);
		if (isNear[place]) shown.push({ kind: 'line', pieces });
		else if (last?.kind === 'gap') last.lines++;
		else shown.push({ kind: 'gap', lines: 1 });
	}
	return shown;
}
