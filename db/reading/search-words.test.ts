import { describe, expect, test } from 'vitest';
import { openNewsroom, today } from '../testing/newsroom.ts';
import { find, openWith } from './search.testing.ts';

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
