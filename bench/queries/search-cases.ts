import { searchArticles } from '#db/reading/search.ts';
import { listSections } from '#db/reading/sections.ts';
import { foldedForm } from '#lib/search/forms.ts';
import { beginningOf } from '#lib/search/periods.ts';
import { parseQuery } from '#lib/search/query.ts';
import { tokens } from '#lib/text/words.ts';
import type { Random } from '../../cli/generate/random.ts';
import { vietnameseSyllables } from '../../cli/generate/syllables.ts';
import type { Case } from './case.ts';
import type { Stage } from './stage.ts';

const syllables = vietnameseSyllables();
const common = (random: Random) => random.pick(syllables.slice(0, 50));
const rare = (random: Random) => random.pick(syllables.slice(1000));
const titleOf = ({ db, ids }: Stage, random: Random) =>
	tokens(db.$client.prepare<[number], string>('SELECT title FROM article WHERE id = ?').pluck().get(random.pick(ids)) ?? '').map(
		({ text }) => text,
	);

/** Neighbouring words of a title. */
function stretch(title: string[], length: number, random: Random): string {
	const start = random.between(0, Math.max(0, title.length - length));
	return title.slice(start, start + length).join(' ');
}

/** Four words of a title, in its order. */
function scattered(title: string[], random: Random): string {
	const chosen = title.map((word, place) => ({ word, place, lot: random.share() })).sort((a, b) => a.lot - b.lot);
	return chosen
		.slice(0, 4)
		.sort((a, b) => a.place - b.place)
		.map(({ word }) => word)
		.join(' ');
}

/** What readers type, by kind. */
const typed: Record<string, (stage: Stage, random: Random) => string> = {
	'one common word': (_, random) => common(random),
	'two common words': (_, random) => `${common(random)} ${common(random)}`,
	'five common words': (_, random) => Array.from({ length: 5 }, () => common(random)).join(' '),
	'a rare and a common word': (_, random) => `${rare(random)} ${common(random)}`,
	'four words of a title': (stage, random) => scattered(titleOf(stage, random), random),
	'a whole title': (stage, random) => titleOf(stage, random).join(' '),
	'a quoted phrase': (stage, random) => `"${stretch(titleOf(stage, random), 3, random)}"`,
	'a quoted pair of common words': (_, random) => `"${common(random)} ${common(random)}"`,
	'no result': (_, random) => `${common(random)} ${common(random)} ${rare(random)} ${rare(random)}`,
};

type Narrowing = 'everywhere' | 'section and year';

function searchCase(kind: string, compose: (stage: Stage, random: Random) => string, narrowing: Narrowing = 'everywhere'): Case {
	return {
		name: `search: ${kind}`,
		prepare(stage, random) {
			const words = compose(stage, random);
			const query = parseQuery(random.chance(0.5) ? foldedForm(words) : words);
			const filter = { locale: 'vi', ...(narrowing === 'everywhere' ? {} : narrowed(stage, random)) };
			return () => searchArticles(stage.db, query, filter, 1);
		},
	};
}

function narrowed({ db }: Stage, random: Random): { sectionIds: number[]; since: number | undefined } {
	return { sectionIds: [random.pick(listSections(db, 'vi')).id], since: beginningOf('year', Date.now()) };
}

const two = typed['two common words'] ?? (() => '');

/** Searches of each kind, half of them typed without accents. */
export const searchCases: readonly Case[] = [
	...Object.entries(typed).map(([kind, compose]) => searchCase(kind, compose)),
	searchCase('two common words, in a section and year', two, 'section and year'),
];
