import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('a table begins with a byte order mark and has semicolons between its cells', () => {
	expect(
		writeCsv([
			['Tác giả', 'Số chữ'],
			['Hà Linh', 1200],
		]),
	).toBe('\uFEFFTác giả;Số chữ\r\nHà Linh;1200\r\n');
});

test('what would cut a cell in two is quoted', () => {
	expect(writeCsv([['a;b', 'nói "to"', 'hai\ndòng']])).toBe('\uFEFF"a;b";"nói ""to""";"hai\ndòng"\r\n');
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
	'a text that is a formula to a spreadsheet is none any more: %s',
	(text) => {
		const [, cell = ''] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(writeCsv([[text]])) ?? [];
		expect(cell.startsWith("'")).toBe(true);
	},
);
