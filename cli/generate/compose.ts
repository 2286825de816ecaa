import { documentOf, paragraph } from '#lib/document/build.ts';
import type { Document } from '#lib/document/schema.ts';
import { lexicons, someWords } from './lexicon.ts';
import type { Random } from './random.ts';

export type GeneratedLocale = keyof typeof lexicons;
export type Copy = { title: string; lead: string[]; document: Document };

/** Words of the Vietnamese lexicon have 1.6 syllables on average; lengths are meant in syllables. */
const syllablesPerWord: Record<GeneratedLocale, number> = { vi: 1.6, en: 1 };

/** Title, lead and a body of 80 to 150 syllables (in English, words) that mean nothing. */
export function composeCopy(locale: GeneratedLocale, random: Random): Copy {
	const words = (from: number, to: number) =>
		capitalised(someWords(lexicons[locale], Math.round(random.between(from, to) / syllablesPerWord[locale]), random));
	const paragraphs = Array.from({ length: 4 }, () => Array.from({ length: 2 }, () => `${words(12, 17)}.`).join(' '));
	return {
		title: words(8, 14),
		lead: Array.from({ length: random.between(1, 2) }, () => `${words(12, 20)}.`),
		document: documentOf(...paragraphs.map(paragraph)),
	};
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A name for a topic or a person. */
export function composeName(locale: GeneratedLocale, random: Random): string {
	return capitalised(someWords(lexicons[locale], 3, random));
}
