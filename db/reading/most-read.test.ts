import { expect, test } from 'vitest';
import { readCount } from '../schema/article.ts';
import { type Newsroom, openNewsroom, titles, today, withdraw } from '../testing/newsroom.ts';
import { dayNumber, mostRead } from './most-read.ts';

const now = today('12:00').getTime();
const thisDay = dayNumber(now);

/** Says how often an article was read so many days ago. */
function read({ db }: Newsroom, articleId: number, reads: number, daysAgo = 0, locale = 'vi') {
	db.insert(readCount)
		.values({ articleId, day: thisDay - daysAgo, locale, reads })
		.run();
}

const ranking = ({ db }: Newsroom, limit = 10, at = now) => titles(mostRead(db, 'vi', limit, at));

test('the most read come first', () => {
	const newsroom = openNewsroom();
	for (const reads of [20, 300, 5]) read(newsroom, newsroom.write({ title: `${reads} lượt` }), reads);
	newsroom.write({ title: 'Chưa ai đọc' });
	expect(ranking(newsroom)).toEqual(['300 lượt', '20 lượt', '5 lượt']);
	expect(ranking(newsroom, 2)).toEqual(['300 lượt', '20 lượt']);
});

test('the reads of several days count together', () => {
	const newsroom = openNewsroom();
	const [steady, hit] = ['Đọc đều', 'Đọc một hôm'].map((title) => newsroom.write({ title }));
	for (const daysAgo of [0, 1, 2]) read(newsroom, steady ?? 0, 40, daysAgo);
	read(newsroom, hit ?? 0, 100);
	expect(ranking(newsroom)).toEqual(['Đọc đều', 'Đọc một hôm']);
});

test('of two that were read as often the later filed stands first', () => {
	const newsroom = openNewsroom();
	for (const title of ['Trước', 'Sau']) read(newsroom, newsroom.write({ title }), 10);
	expect(ranking(newsroom)).toEqual(['Sau', 'Trước']);
});

test('seven days count, today among them; the eighth does not', () => {
	const newsroom = openNewsroom();
	const [inside, outside] = ['Sáu hôm trước', 'Bảy hôm trước'].map((title) => newsroom.write({ title, at: new Date(0) }));
	read(newsroom, inside ?? 0, 1, 6);
	read(newsroom, outside ?? 0, 1000, 7);
	expect(ranking(newsroom)).toEqual(['Sáu hôm trước']);
});

test('reads of tomorrow, from a clock that is ahead, do not count yet', () => {
	const newsroom = openNewsroom();
	read(newsroom, newsroom.write({ title: 'Đồng hồ chạy nhanh' }), 50, -1);
	expect(ranking(newsroom)).toEqual([]);
});

test('what readers cannot open is not listed, and is again when they can', () => {
	const newsroom = openNewsroom();
	const [gone, later] = [
		newsroom.write({ title: 'Đã gỡ' }),
		newsroom.write({ title: 'Chiều nay', status: 'scheduled', at: today('15:00') }),
	];
	read(newsroom, gone, 500);
	read(newsroom, later, 400);
	withdraw(newsroom.db, gone);
	expect(ranking(newsroom)).toEqual([]);
	expect(ranking(newsroom, 10, today('15:00').getTime())).toEqual(['Chiều nay']);
});

test('each language has its own ranking', () => {
	const newsroom = openNewsroom();
	read(newsroom, newsroom.write({ title: 'Cầu mới' }), 1);
	read(newsroom, newsroom.write({ title: 'New bridge', locale: 'en' }), 900, 0, 'en');
	expect(ranking(newsroom)).toEqual(['Cầu mới']);
	expect(titles(mostRead(newsroom.db, 'en', 10, now))).toEqual(['New bridge']);
});

test('a day begins at midnight in Vietnam', () => {
	const midnight = new Date('2026-03-02T00:00:00+07:00').getTime();
	expect(dayNumber(midnight)).toBe(dayNumber(midnight - 1) + 1);
	expect(dayNumber(today('23:59').getTime())).toBe(dayNumber(midnight));
	expect(dayNumber(0)).toBe(0);
});
