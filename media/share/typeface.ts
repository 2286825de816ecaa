import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** A weight of the paper's own serif: as on the web, one file for each range of letters. */
export type Typeface = {
	/** How wide (pixels) a text is set in a size. */
	width(text: string, size: number): number;
	/** The outline of a text whose base line begins at a point, as the data of an SVG path. */
	outline(text: string, x: number, y: number, size: number): string;
	/** The text without letters that the face does not have: emoji, other scripts. */
	drawable(text: string): string;
};

const folder = join(import.meta.dirname, '../../node_modules/@fontsource/newsreader/files');

/** Reads a weight of Newsreader. */
export function readTypeface(weight: 500 | 700): Typeface {
	const fonts = ['latin', 'vietnamese', 'latin-ext'].map((range) => readFont(`newsreader-${range}-${weight}-normal.woff`));
	const runs = (text: string) => runsOf(fonts, text);
	return {
		width: (text, size) => runs(text).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0),
		outline(text, x, y, size) {
			let at = x;
			return runs(text)
				.map((run) => {
					const from = at;
					at += run.font.getAdvanceWidth(run.text, size);
					return pathData(run.font.getPath(run.text, from, y, size).commands);
				})
				.join('');
		},
		drawable: (text) =>
			Array.from(text.normalize('NFC'), (letter) => (/\s/.test(letter) ? ' ' : fontFor(fonts, letter) ? letter : '')).join(''),
	};
}

function readFont(name: string): Font {
	const { buffer, byteOffset, byteLength } = readFileSync(join(folder, name));
	return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

const fontFor = (fonts: Font[], letter: string) => fonts.find((font) => font.charToGlyphIndex(letter) !== 0);

/** The library's own words for a path round numbers next to nothing to NaN. */
function pathData(commands: PathCommand[]): string {
	return commands
		.map(({ type, ...points }) => {
			const { x1, y1, x2, y2, x, y } = {
				x1: undefined,
				y1: undefined,
				x2: undefined,
				y2: undefined,
				x: undefined,
				y: undefined,
				...points,
			};
			return type + [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : value.toFixed(2))).join(' ');
		})
		.join('');
}

/** Stretches of a text that one file has all letters of, the longer the better: letters are spaced in pairs. */
function runsOf(fonts: Font[], text: string): { font: Font; text: string }[] {
	const runs: { font: Font; text: string }[] = [];
	for (const letter of text) {
		const last = runs.at(-1);
		const font = last && last.font.charToGlyphIndex(letter) !== 0 ? last.font : fontFor(fonts, letter);
		if (font && font === last?.font) last.text += letter;
		else if (font) runs.push({ font, text: letter });
	}
	return runs;
}
