import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { countWords, readingMinutes, tokens } from './words.ts';

const sentences = [
	'Hội nghị trực tuyến toàn quốc, ngày 1/7/2020 (giờ Việt Nam).',
	'Giá xăng tăng 1.024 đồng – “mức cao nhất”!',
	'Đảng ủy Công an tỉnh Tuyên Quang'.normalize('NFD'),
	'Covid-19, e-mail: toa_soan@baotuyenquang.vn',
	"Côte d'Azur, Straße, 東京 2½ km²",
	'\u0301a \u0301 🎉👨\u200D👩 Việt\u200BNam',
	'  ',
	'',
];

test.each(sentences)('cuts as FTS5 does: %s', (sentence) => {
	const database = new Database(':memory:');
	database.exec(`
		CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61 remove_diacritics 0');
		CREATE VIRTUAL TABLE v USING fts5vocab(t, instance);
	`);
	database.prepare('INSERT INTO t VALUES (?)').run(sentence);
	const indexed = database.prepare('SELECT term FROM v ORDER BY offset').pluck().all();
	expect(tokens(sentence).map(({ text }) => text.toLowerCase())).toEqual(indexed);
});

test.each(sentences)('offsets point at the words: %s', (sentence) => {
	for (const { text, start, end } of tokens(sentence)) expect(sentence.slice(start, end)).toBe(text);
});

test('a word comes with where it stands', () => {
	expect(tokens('Tin 🎉 mới')).toEqual([
		{ text: 'Tin', start: 0, end: 3 },
		{ text: 'mới', start: 7, end: 10 },
	]);
});

test.each([
	['Hội nghị trực tuyến', 4],
	['một – hai\n\nba', 3],
	['Covid-19 tăng 1.024 ca', 4],
	['!'.repeat(100_000), 0],
	['', 0],
])('words in a text', (text, expected) => {
	expect(countWords(text)).toBe(expected);
});

test.each([
	[0, 1],
	[100, 1],
	[389, 1],
	[390, 2],
	[2600, 10],
])('%i words take %i minutes', (words, minutes) => {
	expect(readingMinutes(words)).toBe(minutes);
});
