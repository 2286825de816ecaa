import { describe, expect, test } from 'vitest';
import { maxPages, pageSize } from '#db/reading/lists.ts';
import { correction } from '#db/schema/article.ts';
import { fillArchive } from '#db/testing/archive.ts';
import { absent, ago, openPaper } from './resolve.testing.ts';
import { pageNumber, resolve } from './resolve.ts';

describe('numbered pages', () => {
	test.each([
		[null, 1],
		[undefined, 1],
		['1', 1],
		['2', 2],
		['999999', 999_999],
		['0', 0],
		['-1', 0],
		['01', 0],
		['1.0', 0],
		['1e3', 0],
		[' 1', 0],
		['', 0],
		['x', 0],
		['1000000', 0],
		['٢', 0],
	])('%j is page %i', (asked, expected) => {
		expect(pageNumber(asked)).toBe(expected);
	});

	test('exist as far as there are stories', () => {
		const { at, db, sections } = openPaper();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.local], count: 2 * pageSize, until: ago(1).getTime() });
		const last = (path: string) => [1, 2, 3, 4, 5].findLast((each) => at(path, `${each}`).kind === 'page');
		expect(last('/thoi-su')).toBe(3);
		expect(last('/chinh-quyen-co-so')).toBe(2);
		expect(last('/van-hoa')).toBe(1);
		expect(last('/en/current-affairs')).toBe(1);
		expect(last('/chu-de/song-lo')).toBe(1);
		expect(last('/tac-gia/ha-linh')).toBe(1);
		expect(last('/video')).toBe(1);
		expect(last('/cai-chinh')).toBe(1);
	});

	test('of corrections exist as far as there are corrections', () => {
		const { at, db, vi } = openPaper();
		const rows = Array.from({ length: pageSize + 1 }, (_, place) => ({ articleId: vi, locale: 'vi', text: `Sửa ${place}`, at: ago(1) }));
		db.insert(correction).values(rows).run();
		expect(at('/cai-chinh', '2')).toMatchObject({ kind: 'page', route: 'corrections' });
		expect(at('/cai-chinh', '3')).toEqual(absent);
	});

	test('end where lists end', () => {
		const { at, db, sections } = openPaper();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.culture], count: pageSize * (maxPages + 1), until: ago(1).getTime() });
		expect(at('/van-hoa', `${maxPages}`)).toMatchObject({ kind: 'page' });
		expect(at('/van-hoa', `${maxPages + 1}`)).toEqual(absent);
	});

	test.each(['0', '-1', 'x', '', '1.5', '99999999'])('are not numbered “%s”', (asked) => {
		for (const path of ['/thoi-su', '/chu-de/song-lo', '/tac-gia/ha-linh', '/video', '/cai-chinh', '/tim-kiem']) {
			expect(openPaper().at(path, asked), path).toEqual(absent);
		}
	});

	test('of a search exist as far as there are results', () => {
		const { db, sections } = openPaper();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.culture], count: 3, until: ago(1).getTime() });
		const searched = (page: string, q: string) => resolve(db, '/tim-kiem', page, { q, page }).kind;
		expect(searched('1', 'khong co tu nay')).toBe('page');
		expect(searched('2', 'khong co tu nay')).toBe('absent');
		expect(searched('2', '')).toBe('absent');
	});

	test('are no matter of an article, the front page or a static page', () => {
		const { at, vi } = openPaper();
		expect(at('/', 'x')).toMatchObject({ kind: 'page' });
		expect(at('/gioi-thieu', '2')).toMatchObject({ kind: 'page' });
		expect(at(`/thoi-su/cau-moi-${vi}`, '7')).toMatchObject({ kind: 'page' });
	});
});
