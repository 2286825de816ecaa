const superscripts = lettersOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const subscripts = lettersOf('0123456789+-−=()aeoxni', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₙᵢ');
/** Raised words that have a sign of their own; `30<sup>o</sup>C` is how degrees are written in Vietnamese offices. */
const signs: Record<string, string> = { o: '°', O: '°', TM: '™', tm: '™', '*': '*' };
/** What is read as one word with what stands before it: the ends of English and French numerals, notes in brackets, marks. */
const joined = /^(?:st|nd|rd|th|er|re|e|è|ème)$|^[^\p{L}\p{N}]/iu;

function lettersOf(plain: string, raised: string): ReadonlyMap<string, string> {
	const places = [...raised];
	return new Map([...plain].map((letter, place) => [letter, places[place] ?? letter]));
}

/** Raised or lowered words in letters that keep their place in a line without markup: `m²`, `CO₂`; undefined where there are none. */
export function inLine(tag: 'sup' | 'sub', words: string): string | undefined {
	const text = words.replace(/\s+/g, '');
	if (text === '') return '';
	if (tag === 'sup' && signs[text]) return signs[text];
	const letters = tag === 'sup' ? superscripts : subscripts;
	const raised = [...text].map((letter) => letters.get(letter));
	return raised.every((letter) => letter !== undefined) ? raised.join('') : undefined;
}

/** Whether raised words that stay as they are need a space before them so as not to run into the word they follow. */
export function needsSpace(words: string): boolean {
	return !joined.test(words.trim());
}
