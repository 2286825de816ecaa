import { type Random, seededRandom, zipfRank } from './random.ts';
import { vietnameseSyllables } from './syllables.ts';

/** The words of a language, the commonest first. */
export type Lexicon = readonly string[];

const howMany = 20_000;

/** Vietnamese words of one or two syllables: texts made of them have pairs of syllables that stand together often. */
function vietnameseLexicon(): Lexicon {
	const syllables = vietnameseSyllables();
	const random = seededRandom(20);
	const syllable = () => syllables[zipfRank(syllables.length, random)] ?? '';
	return Array.from({ length: howMany }, (_, rank) => {
		if (rank % 2 === 0 && rank < 400) return syllables[rank / 2] ?? '';
		return random.chance(0.75) ? `${syllable()} ${syllable()}` : syllable();
	});
}

const englishFunctionWords =
	'the of and to in a is for on that by with was as at from it has have be are will their this which were an or more new year people after said province district also'.split(
		' ',
	);
const beginnings =
	'ad ar be car com con de des dis en ex fer for in inter mar mon over par per pre pro re se sub sur ter trans un vil'.split(' ');
const middles = 'cer co der duc fer for lec li man mar mis na pen por rec ser sta tain ten tor tri vel ver vi'.split(' ');
const endings = 'age al ance ation ed ence ent er es ful ing ion ism ist ity ive ly ment ness or s ship ure y'.split(' ');

function englishLexicon(): Lexicon {
	const random = seededRandom(44);
	const word = () => random.pick(beginnings) + random.pick(middles) + random.pick(endings);
	return [...englishFunctionWords, ...Array.from({ length: howMany }, word)];
}

/** The vocabulary of generated articles in each language they are written in; always the same. */
export const lexicons = { vi: vietnameseLexicon(), en: englishLexicon() };

/** So many words in a row, as likely as they are in the language. */
export function someWords(lexicon: Lexicon, count: number, random: Random): string {
	return Array.from({ length: count }, () => lexicon[zipfRank(lexicon.length, random)]).join(' ');
}
