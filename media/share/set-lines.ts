import { cutText } from '#lib/text/cut-text.ts';

export type Setting = { lines: string[]; size: number };
/** Sizes (pixels) from the largest on, each with the most lines that fit. */
type Step = { size: number; lines: number };
type Measure = (text: string, size: number) => number;

/** A text in the largest of the sizes in which it fits, its lines about equally long; cut when it fits in none. */
export function setLines(text: string, width: number, steps: Step[], measure: Measure): Setting {
	for (const { size, lines: most } of steps) {
		const lines = breakLines(text, width, (line) => measure(line, size));
		if (lines && lines.length <= most) return { lines: balance(text, lines.length, width, (line) => measure(line, size)), size };
	}
	const shorter = cutText(text, Math.floor(text.length * 0.9));
	return shorter.length < text.length && text.length > 1 ? setLines(shorter, width, steps, measure) : { lines: [], size: 0 };
}

/** The lines of a text, each as full as it can be; undefined when a word is wider than a line. */
function breakLines(text: string, width: number, measure: (line: string) => number): string[] | undefined {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		if (measure(word) > width) return undefined;
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The same number of lines in the narrowest measure that allows it. */
function balance(text: string, count: number, width: number, measure: (line: string) => number): string[] {
	let [low, high] = [width / 2, width];
	for (let step = 0; step < 8; step++) {
		const middle = (low + high) / 2;
		const lines = breakLines(text, middle, measure);
		if (lines && lines.length <= count) high = middle;
		else low = middle;
	}
	return breakLines(text, high, measure) ?? [];
}
