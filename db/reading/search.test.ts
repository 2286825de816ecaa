import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { beginningOf } from '#lib/search/periods.ts';
import { parseQuery } from '#lib/search/query.ts';
import { withDescendants } from '#lib/sections.ts';
import { replaceArticle } from '../desk/write-article.ts';
import { fillArchive } from '../testing/archive.ts';
import { type Newsroom, openNewsroom, titles, today, withdraw } from '../testing/newsroom.ts';
import { pageSize } from './lists.ts';
import { searchArticles } from './search.ts';
import type { SearchFilter } from './search-matches.ts';
import { listSections } from './sections.ts';

const now = today('12:00').getTime();

function find({ db }: Newsroom, typed: string, filter: Partial<SearchFilter> = {}, at = now) {
	return titles(searchArticles(db, parseQuery(typed), { locale: 'vi', ...filter }, 1, at).items);
}

/** A newsroom that has printed an article under each of these titles, the last the newest. */
function openWith(...copy: string[]) {
	const newsroom = openNewsroom();
	for (const [place, title] of copy.entries()) newsroom.write({ title, lead: [], at: new Date(today('08:00').getTime() + place * 60_000) });
	return newsroom;
}

describe('accents', () => {
	const roads = ['Mặt trời và ánh dương', 'Con đường mới', 'Xe đạp cuong duong'];

	test('come first when the reader types them; the same plain letters follow', () => {
		expect(find(openWith(...roads), 'đường')[0]).toBe('Con đường mới');
		expect(find(openWith(...roads), 'dương')[0]).toBe('Mặt trời và ánh dương');
		expect(find(openWith(...roads), 'đường')).toHaveLength(3);
	});

	test('may be left out: everything that folds alike is found, the newest first', () => {
		expect(find(openWith(...roads), 'duong')).toEqual(['Xe đạp cuong duong', 'Con đường mới', 'Mặt trời và ánh dương']);
	});

	test('đ is found by d', () => {
		expect(find(openWith('Đổi mới ở Đồng Văn'), 'doi moi dong van')).toEqual(['Đổi mới ở Đồng Văn']);
		expect(find(openWith('Đổi mới ở Đồng Văn'), 'ĐỔI MỚI')).toEqual(['Đổi mới ở Đồng Văn']);
	});

	test('count alike whether composed or not', () => {
		const newsroom = openWith('Tuyên Quang vào hội', 'Tuyen dung vien chuc');
		expect(find(newsroom, 'Tuyên'.normalize('NFD'))).toEqual(find(newsroom, 'Tuyên'));
		expect(find(newsroom, 'Tuyên'.normalize('NFD'))[0]).toBe('Tuyên Quang vào hội');
	});

	test.each([
		['hoà bình', 'Hòa Bình đón khách'],
		['hòa bình', 'Hoà Bình đón khách'],
		['thuỷ điện', 'Thủy điện Na Hang'],
		['SỨC KHOẺ', 'Sức khỏe học đường'],
	])('“%s” finds “%s”, with the tone in the old place or the new', (typed, title) => {
		const plain = title.normalize('NFD').replace(/\p{M}/gu, '');
		const newsroom = openNewsroom();
		newsroom.write({ title, lead: [], at: today('07:00') });
		newsroom.write({ title: plain, lead: [], at: today('09:00') });
		expect(find(newsroom, typed)).toEqual([title, plain]);
	});

	test('an invisible character in the middle of a word changes nothing', () => {
		expect(find(openWith('Tuyên Quang vào hội'), 'Tuy\u200Bên Quang')).toEqual(['Tuyên Quang vào hội']);
	});
});

describe('words', () => {
	test('must all be there, in any order', () => {
		const newsroom = openWith('Chè Shan tuyết vào vụ', 'Chè Thái Nguyên', 'Tuyết rơi ở Đồng Văn');
		expect(find(newsroom, 'tuyết chè')).toEqual(['Chè Shan tuyết vào vụ']);
		expect(find(newsroom, 'tuyết chè cam')).toEqual([]);
	});

	test('the last may be unfinished, the others not', () => {
		const newsroom = openWith('Chuyển đổi số ở xã', 'Chuyện kể ở bản');
		expect(find(newsroom, 'chuy')).toHaveLength(2);
		expect(find(newsroom, 'chuyển đ')).toEqual([]);
		expect(find(newsroom, 'chuyển đổ')).toEqual(['Chuyển đổi số ở xã']);
		expect(find(newsroom, 'chuy so')).toEqual([]);
		expect(find(newsroom, 'chuy ')).toEqual([]);
	});

	test('that the archive knows stand for themselves', () => {
		expect(find(openWith('Chợ đêm', 'Chợt nắng'), 'chợ')).toEqual(['Chợ đêm']);
	});

	test('in quotation marks stand side by side and whole', () => {
		const newsroom = openWith('Hát then bên đàn tính', 'Then là điệu hát', 'Hát thenh thang');
		expect(find(newsroom, '"hát then"')).toEqual(['Hát then bên đàn tính']);
		expect(find(newsroom, '“hat then”')).toEqual(['Hát then bên đàn tính']);
		expect(find(newsroom, '"then hát"')).toEqual([]);
		expect(find(newsroom, '"hát then" tính')).toEqual(['Hát then bên đàn tính']);
	});

	test('are looked for in title, lead and body', () => {
		const newsroom = openNewsroom();
		newsroom.write({ title: 'Một', lead: ['Nói về ruộng bậc thang.'], at: today('05:00') });
		newsroom.write({ title: 'Hai', lead: [], text: 'Trong bài có ruộng bậc thang.', at: today('06:00') });
		newsroom.write({ title: 'Ruộng bậc thang', lead: [], at: today('04:00') });
		expect(find(newsroom, 'ruộng bậc thang')).toEqual(['Ruộng bậc thang', 'Hai', 'Một']);
	});

	test('that are all common are found side by side, across their accents', () => {
		const newsroom = openNewsroom();
		newsroom.write({ title: 'Một', lead: [], text: 'Lấy dân làm gốc, tính sau.' });
		newsroom.write({ title: 'Hai', lead: [], text: 'Nghe đàn tính bên suối.' });
		expect(find(newsroom, '"đàn tính"')).toEqual(['Hai']);
		expect(find(newsroom, '"dan tinh"')).toEqual(['Hai']);
		expect(find(newsroom, '"tính đàn"')).toEqual([]);
	});

	test('side by side come before scattered ones', () => {
		const newsroom = openNewsroom();
		newsroom.write({ title: 'Cũ', lead: ['Cầu Soi Mận thông xe.'], at: today('05:00') });
		newsroom.write({ title: 'Mới', lead: ['Mận chín ở đầu cầu, ai soi cũng thấy.'], at: today('11:00') });
		expect(find(newsroom, 'soi mận')).toEqual(['Cũ', 'Mới']);
	});
});

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
