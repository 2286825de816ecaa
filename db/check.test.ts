import { expect, test } from 'vitest';
import { databaseProblems, expectedMedia } from './check.ts';
import { storedFile } from './desk/files.ts';
import { referencedImage, storedImage } from './desk/images.ts';
import { openEmpty, openNewsroom, today } from './testing/newsroom.ts';

test('a newsroom in order has no problems', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Cầu mới', credits: [{ name: 'Hà Linh', roles: ['text'] }], topics: ['Sông Lô'] });
	expect(databaseProblems(db)).toEqual([]);
	expect(databaseProblems(openEmpty())).toEqual([]);
});

test('an article that the search does not know is named, and one that only the search knows', () => {
	const { db, write } = openNewsroom();
	const id = write({ title: 'Cầu mới' });
	db.$client.exec(`DELETE FROM search WHERE rowid = ${id}; INSERT INTO search (rowid, title) VALUES (404, 'ma')`);
	expect(databaseProblems(db)).toEqual([
		`Article ${id} is missing from the search index.`,
		'The search index holds article 404, which does not exist.',
	]);
});

test('a row that refers to nothing is named', () => {
	const { db, write } = openNewsroom();
	const id = write({ title: 'Cầu mới' });
	db.$client.pragma('foreign_keys = OFF');
	db.$client.exec(`UPDATE article SET story_id = 404 WHERE id = ${id}`);
	expect(databaseProblems(db)).toEqual([`Row ${id} of article refers to a row of story that does not exist.`]);
});

test('a row of a table without row numbers that refers to nothing is named all the same', () => {
	const { db, write } = openNewsroom();
	write({ title: 'Cầu mới', credits: [{ name: 'Hà Linh', roles: ['text'] }] });
	db.$client.pragma('foreign_keys = OFF');
	db.$client.exec('UPDATE byline SET person_id = 404');
	expect(databaseProblems(db)).toEqual(['A row of byline refers to a row of person that does not exist.']);
});

test('every stored picture and file is expected on disk, and no picture that is only referred to', () => {
	const db = openEmpty();
	storedImage(db, { hash: 'a'.repeat(32), width: 400, height: 300, tone: 0 });
	referencedImage(db, 'https://bao.example/a.jpg');
	storedFile(db, { hash: 'b'.repeat(32), extension: 'pdf', bytes: 9 }, today('08:00'));
	const a = 'a'.repeat(32);
	expect(expectedMedia(db)).toEqual([`${a}-320.avif`, `${a}-320.webp`, `${a}-400.avif`, `${a}-400.webp`, `${'b'.repeat(32)}.pdf`]);
});
