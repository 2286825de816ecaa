import { expect, test } from 'vitest';
import { parseQuery } from '#lib/search/query.ts';
import { databaseProblems } from '../check.ts';
import { searchArticles } from '../reading/search.ts';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { indexedUnder } from '../testing/rows.ts';
import { rebuildEmptySearch } from './rebuild-search.ts';

test('a search index that a migration has emptied holds every article again', () => {
	const { db, write } = openNewsroom();
	for (let each = 0; each < 600; each++) write({ title: `Chợ phiên ${each}`, lead: ['Họp từ sáng sớm.'], text: 'Bên bờ suối.' });
	const find = () => searchArticles(db, parseQuery('chợ sớm suối'), { locale: 'vi' }, 1, today('12:00').getTime());
	const before = find();
	db.$client.exec('DELETE FROM search');
	expect(find().items).toEqual([]);
	rebuildEmptySearch(db);
	expect(find()).toEqual(before);
	expect(databaseProblems(db)).toEqual([]);
});

test('an index that holds anything is left alone', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Cầu mới' });
	const second = write({ title: 'Chợ phiên' });
	db.$client.exec(`DELETE FROM search WHERE rowid = ${second}`);
	rebuildEmptySearch(db);
	expect(indexedUnder(db, 'phiên')).toEqual([]);
});
