import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { beginningOf } from '#lib/search/periods.ts';
import { parseQuery } from '#lib/search/query.ts';
import { withDescendants } from '#lib/sections.ts';
import { replaceArticle } from '../desk/write-article.ts';
import { fillArchive } from '../testing/archive.ts';
import { openNewsroom, titles, today, withdraw } from '../testing/newsroom.ts';
import { pageSize } from './lists.ts';
import { find, now, openWith } from './search.testing.ts';
import { searchArticles } from './search.ts';
import { listSections } from './sections.ts';

describe('who is found', () => {
	test('only what readers may open now', () => {
		const newsroom = openWith('Chè ngon');
		const { write } = newsroom;
		for (const status of ['draft', 'in_review', 'returned', 'approved'] as const) write({ title: `Chè ${status}`, status });
		write({ title: 'Chè chiều', status: 'scheduled', at: today('15:00') });
		withdraw(newsroom.db, write({ title: 'Chè đã gỡ' }));
		expect(find(newsroom, 'chè')).toEqual(['Chè ngon']);
		expect(find(newsroom, 'chè', {}, today('15:00').getTime())).toEqual(['Chè chiều', 'Chè ngon']);
	});

	test('one language', () => {
		const newsroom = openWith('Video Na Hang');
		newsroom.write({ title: 'Video from Na Hang', locale: 'en' });
		expect(find(newsroom, 'na hang')).toEqual(['Video Na Hang']);
		expect(find(newsroom, 'na hang', { locale: 'en' })).toEqual(['Video from Na Hang']);
	});

	test('one section with those below it', () => {
		const newsroom = openNewsroom();
		const { db, sections, write } = newsroom;
		for (const [title, sectionId] of [
			['Lễ thời sự', sections.affairs],
			['Lễ một cửa', sections.desks],
			['Lễ văn hóa', sections.culture],
		] as const) {
			write({ title, sectionId });
		}
		const within = (id: number) => find(newsroom, 'lễ', { sectionIds: withDescendants(listSections(db, 'vi'), id) });
		expect(within(sections.affairs).sort()).toEqual(['Lễ một cửa', 'Lễ thời sự']);
		expect(within(sections.local)).toEqual(['Lễ một cửa']);
		expect(within(sections.culture)).toEqual(['Lễ văn hóa']);
	});

	test('no section is mistaken for one whose number begins alike, and no facet for a word', () => {
		const newsroom = openWith('Lễ thời sự');
		expect(find(newsroom, 'lễ', { sectionIds: [11] })).toEqual([]);
		expect(find(newsroom, 'localevi')).toEqual([]);
		expect(find(newsroom, 'section1')).toEqual([]);
	});

	test('one period, to the millisecond', () => {
		const newsroom = openNewsroom();
		const day = 86_400_000;
		for (const [title, age] of [
			['Lễ hôm nay', 0],
			['Lễ đúng tuần', 7 * day],
			['Lễ hơn tuần', 7 * day + 1],
		] as const) {
			newsroom.write({ title, at: new Date(now - age) });
		}
		expect(find(newsroom, 'lễ', { since: beginningOf('day', now) })).toEqual(['Lễ hôm nay']);
		expect(find(newsroom, 'lễ', { since: beginningOf('week', now) })).toEqual(['Lễ hôm nay', 'Lễ đúng tuần']);
		expect(find(newsroom, 'lễ', { since: beginningOf('any', now) })).toHaveLength(3);
	});

	test('an article under its present words and place, once it is replaced', () => {
		const newsroom = openWith('Chè xuân');
		const { db, sections } = newsroom;
		replaceArticle(db, 1, {
			locale: 'vi',
			sectionId: sections.culture,
			title: 'Trà mạn',
			lead: [],
			status: 'published',
			publishedAt: today('08:00'),
			document: documentOf(paragraph('Pha bằng nước suối.')),
		});
		expect(find(newsroom, 'chè xuân')).toEqual([]);
		expect(find(newsroom, 'trà', { sectionIds: [sections.culture] })).toEqual(['Trà mạn']);
		expect(find(newsroom, 'trà', { sectionIds: [sections.affairs] })).toEqual([]);
	});
});

describe('pages of results', () => {
	test('are numbered, and say how many there are', () => {
		const newsroom = openWith(...Array.from({ length: pageSize + 1 }, (_, place) => `Chè ${place}`));
		const search = (page: number) => searchArticles(newsroom.db, parseQuery('chè'), { locale: 'vi' }, page, now);
		expect(search(1)).toMatchObject({ page: 1, pages: 2, total: pageSize + 1, capped: false });
		expect(titles(search(2).items)).toEqual(['Chè 0']);
		expect(search(3).items).toEqual([]);
	});

	test('without a word to look for nothing is found', () => {
		expect(searchArticles(openWith('Chè').db, parseQuery('…'), { locale: 'vi' }, 1, now)).toEqual({
			items: [],
			page: 1,
			pages: 1,
			total: 0,
			capped: false,
		});
	});

	test.each([
		[1000, false],
		[1001, true],
	])('of %i articles the newest thousand are ranked, and it is said when there are more', (count, capped) => {
		const { db, sections } = openNewsroom();
		fillArchive(db, { locale: 'vi', sectionIds: [sections.affairs], count, until: now });
		const results = searchArticles(db, parseQuery('tin'), { locale: 'vi' }, 50, now);
		expect(results).toMatchObject({ total: 1000, capped, pages: 50 });
		expect(titles(results.items).at(-1)).toBe(`Tin ${count - 999}`);
	});
});

test('a word in the newest title is found first, however many archived articles were stored after it', () => {
	const { db, write } = openNewsroom();
	const title = write({ title: 'Chợ phiên ngày cuối năm' });
	db.$client.transaction(() => {
		for (let each = 0; each < 1100; each++)
			write({ title: `Bài kho ${each}`, lead: ['Nhắc đến chợ một lần.'], at: new Date(Date.now() - 400 * 86_400_000) });
	})();
	const { items, capped } = searchArticles(db, parseQuery('chợ'), { locale: 'vi' }, 1);
	expect(items[0]?.id).toBe(title);
	expect(capped).toBe(true);
});

test('a period finds what was published in it, however many matches were stored later', () => {
	const { db, write } = openNewsroom();
	const fresh = write({ title: 'Hôm nay có chợ', at: new Date(now) });
	db.$client.transaction(() => {
		for (let each = 0; each < 1100; each++) write({ title: `Chợ xưa ${each}`, at: new Date(now - 400 * 86_400_000) });
	})();
	const found = searchArticles(db, parseQuery('chợ'), { locale: 'vi', since: beginningOf('day', now) }, 1, now);
	expect(found.items.map(({ id }) => id)).toEqual([fresh]);
});

test('a phrase quoted with accents is not another one with the same letters', () => {
	const { db, write } = openNewsroom();
	const market = write({ title: 'Về chợ phiên vùng cao' });
	write({ title: 'Giá cho phiên bản mới' });
	const found = searchArticles(db, parseQuery('“chợ phiên”'), { locale: 'vi' }, 1);
	expect(found.items.map(({ id }) => id)).toEqual([market]);
});
