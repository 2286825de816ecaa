import { shareForms } from '#lib/share/forms.ts';
import { setLines } from './set-lines.ts';
import { readTypeface, type Typeface } from './typeface.ts';

export type CardWords = { title: string; label: string; masthead: string };

const [width, height] = shareForms.preview;
const margin = 84;
const leading = 1.2;
/** Marks of capital letters rise higher than letters do: Ẫ, Ộ. */
const steps = [
	{ size: 88, lines: 3 },
	{ size: 67, lines: 4 },
	{ size: 54, lines: 5 },
	{ size: 46, lines: 6 },
];
const [paper, ink, green, hairline] = ['#fdfcfa', '#1a1a17', '#1f5c43', '#d9d5cc'];

/** A card of paper and ink, as an SVG of outlines: no machine needs fonts to draw it. `label` stands above the headline, `masthead` below a hairline. */
export function drawCard(words: CardWords): string {
	const [bold, medium] = [readTypeface(700), readTypeface(500)];
	const { label, title, masthead } = settable(words, bold);
	const room = width - 2 * margin;
	const { lines, size } = setLines(title, room, steps, bold.width);
	const foot = height - 76;
	const top = 118;
	const block = lines.length * size * leading;
	const from = label ? top + 40 : top - 40;
	const begin = from + (foot - 70 - from - block) / 2 + size * 0.92;
	const outlines = [
		path(medium.outline(label, margin, top, 38), green),
		...lines.map((line, place) => path(bold.outline(line, margin, begin + place * size * leading, size), ink)),
		path(bold.outline(masthead, margin, foot + 18, 36), ink),
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<path fill="${paper}" d="M0 0H${width}V${height}H0z"/><path fill="${green}" d="M0 0H${width}V12H0z"/>`,
		masthead && `<path fill="${hairline}" d="M${margin} ${foot - 46}H${width - margin}V${foot - 44}H${margin}z"/>`,
		...outlines,
		'</svg>',
	].join('');
}

/** What the face can set. A headline of which it has less than half gives its place to the name of the paper. */
function settable(words: CardWords, { drawable }: Typeface): CardWords {
	const set = (text: string) => drawable(text).replace(/ +/g, ' ').trim();
	const [label, masthead, title] = [set(words.label), set(words.masthead), set(words.title)];
	const isSettable = lettersIn(title) > 0 && lettersIn(title) * 2 >= lettersIn(words.title);
	if (isSettable) return { label, title, masthead };
	return masthead ? { label, title: masthead, masthead: '' } : { label: '', title: label, masthead };
}

const lettersIn = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const path = (data: string, colour: string) => (data ? `<path fill="${colour}" d="${data}"/>` : '');
