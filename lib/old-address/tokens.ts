import type { PatternProblem } from './pattern.ts';

/** A piece of a segment: letters as they stand, or a place for some. `any` is `*`. */
export type Token = { text: string } | { place: 'id' | 'slug' | 'any' };
export type Captures = { id?: string; slug?: string };

/** The longest segment that is looked at. */
const longest = 300;

/** What each place takes, at least one of it. */
const takes = { id: /^[0-9]$/, slug: /^[\p{L}\p{M}0-9_.~-]$/u, any: /^[^/]$/u };

/** Reads a segment such as `{slug}-{id}.html`; `names` are the places that are taken already. */
export function tokensOf(part: string, names: Set<string>): Token[] | PatternProblem {
	const tokens: Token[] = [];
	for (const piece of part.match(/\{[^}]*\}|\*+|[^{*]+|\{/g) ?? []) {
		const place = piece === '*' ? 'any' : piece === '{id}' ? 'id' : piece === '{slug}' ? 'slug' : undefined;
		if (place === undefined) {
			if (/[{}*]/.test(piece)) return piece.startsWith('*') ? 'adjacent' : 'placeholder';
			tokens.push({ text: piece.normalize('NFC').toLowerCase() });
			continue;
		}
		const last = tokens.at(-1);
		// Two places side by side would have no border that anybody could foretell.
		if (last && 'place' in last) return 'adjacent';
		if (place !== 'any' && names.has(place)) return 'twice';
		names.add(place);
		tokens.push({ place });
	}
	return tokens;
}

/**
 * Whether a text fits, and what its places took, into `caught`. From the end it is noted from where the rest fits, then read once from
 * the beginning, each place taking as much as it can: steps in proportion to letters × tokens, whatever the text is.
 */
export function matchText(tokens: Token[], text: string, caught: Captures): boolean {
	if (!mayFit(tokens, text)) return false;
	const letters = [...text];
	if (letters.length > longest) return false;
	const fits = fitting(tokens, letters);
	if (!fits[0]?.[0]) return false;
	let at = 0;
	for (const [number, token] of tokens.entries()) {
		if ('text' in token) {
			at += [...token.text].length;
			continue;
		}
		const from = at;
		let end = from + 1;
		for (let next = from + 1; next <= letters.length && takes[token.place].test(letters[next - 1] ?? ''); next++)
			if (fits[number + 1]?.[next]) end = next;
		if (token.place !== 'any') caught[token.place] = letters.slice(from, end).join('');
		at = end;
	}
	return true;
}

/** Whether the letters at both ends are those of the tokens: nearly every text falls out here. */
function mayFit(tokens: Token[], text: string): boolean {
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (first && 'text' in first && !text.startsWith(first.text)) return false;
	return !(last && 'text' in last && !text.endsWith(last.text));
}

/** For every token and letter, whether the tokens from there on fit the letters from there on. */
function fitting(tokens: Token[], letters: string[]): boolean[][] {
	const rows: boolean[][] = Array.from({ length: tokens.length + 1 }, () => new Array<boolean>(letters.length + 1).fill(false));
	const last = rows[tokens.length];
	if (last) last[letters.length] = true;
	for (let number = tokens.length - 1; number >= 0; number--) {
		const [row, next, token] = [rows[number], rows[number + 1], tokens[number]];
		if (!row || !next || !token) continue;
		for (let at = letters.length - 1; at >= 0; at--) {
			if ('text' in token) {
				const own = [...token.text];
				row[at] = own.every((letter, place) => letters[at + place] === letter) && (next[at + own.length] ?? false);
			} else row[at] = takes[token.place].test(letters[at] ?? '') && ((next[at + 1] ?? false) || (row[at + 1] ?? false));
		}
	}
	return rows;
}
