import { normalizeText } from '../text/normalize.ts';

/** Text as it may stand inside a line: normalised, every run of white space (non-breaking too) one space. Not trimmed. */
export function collapseSpace(text: string): string {
	return normalizeText(text).replace(/\s+/g, ' ');
}

/** Text as one line: normalised, without white space at its ends and with single spaces inside. */
export function cleanLine(text: string): string {
	return collapseSpace(text).trim();
}

/** The text at no more than `max` UTF-16 units, the last one an ellipsis when something was cut off. */
export function cutText(text: string, max: number): string {
	if (text.length <= max) return text;
	const start = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
	return `${start.trimEnd()}…`;
}
