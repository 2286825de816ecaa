import { expect, test } from 'vitest';
import { parseQuery } from '#lib/search/query.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { searcher } from './search-matches.ts';
import { rankByIndex, rankByReading } from './search-rank.ts';

const now = today('12:00').getTime();
const syllables = ['đàn', 'dân', 'tính', 'tỉnh', 'tinh', 'của', 'cứa', 'chợ', 'cho', 'suối', 'hoà', 'hòa', 'phiên', 'phiến', 'mận'];
let state = 7;
/** Some of the syllables, the same at every run. */
function someSyllables(count: number): string {
	return Array.from({ length: count }, () => {
		state = (state * 48_271) % 2_147_483_647;
		return syllables[state % syllables.length];
	}).join(' ');
}

const { db, write } = openNewsroom();
const articles = 90;
for (let place = 0; place < articles; place++) {
	const at = new Date(today('06:00').getTime() + place * 60_000);
	write({ title: `Tin ${someSyllables(3)}`, lead: [someSyllables(2)], text: someSyllables(4), at });
}
const newestFirst = Array.from({ length: articles }, (_, place) => articles - place);

const typed = [1, 2, 2, 3, 3, 4].flatMap((count) => Array.from({ length: 15 }, () => someSyllables(count)));
const folded = typed.map((words) => words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
const quoted = typed.map((words) => `"${words}"`);

test.each([...typed, ...folded, ...quoted])('%s finds the same in the same order, by the index or by reading', (words) => {
	const query = parseQuery(`${words} `);
	const byIndex = rankByIndex(searcher(db, { locale: 'vi' }, now), query);
	expect(byIndex).toEqual(rankByReading(db, query, newestFirst));
});
