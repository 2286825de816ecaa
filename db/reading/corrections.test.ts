import { expect, test } from 'vitest';
import { transact } from '../client.ts';
import { correction } from '../schema/article.ts';
import { type Newsroom, openNewsroom, today, withdraw } from '../testing/newsroom.ts';
import { correctionPages, listCorrections } from './corrections.ts';
import { pageSize } from './lists.ts';

const now = today('12:00').getTime();

/** Puts a mistake right, as the desk does. */
function correct({ db }: Newsroom, articleId: number, text: string, at = today('10:00'), locale = 'vi') {
	db.insert(correction).values({ articleId, locale, text, at }).run();
}

const texts = ({ db }: Newsroom, locale = 'vi', at = now) => listCorrections(db, locale, 1, at)?.items.map(({ text }) => text);

test('a correction says which article it is about', () => {
	const newsroom = openNewsroom();
	const id = newsroom.write({ title: 'Giá chè', sectionId: newsroom.sections.culture });
	correct(newsroom, id, 'Giá là 210 nghìn đồng.');
	expect(listCorrections(newsroom.db, 'vi', 1, now)).toEqual({
		items: [
			{
				locale: 'vi',
				id: 1,
				story: { id, title: 'Giá chè', slug: 'gia-che' },
				section: { name: 'Văn hóa', slug: 'van-hoa' },
				text: 'Giá là 210 nghìn đồng.',
				at: today('10:00'),
				publishedAt: today('08:00'),
			},
		],
		page: 1,
		pages: 1,
	});
});

test('the newest correction stands first; of one time, the later written', () => {
	const newsroom = openNewsroom();
	const id = newsroom.write({ title: 'Giá chè' });
	correct(newsroom, id, 'Chín giờ', today('09:00'));
	correct(newsroom, id, 'Mười giờ, một');
	correct(newsroom, id, 'Mười giờ, hai');
	expect(texts(newsroom)).toEqual(['Mười giờ, hai', 'Mười giờ, một', 'Chín giờ']);
});

test('a correction stays on record when its story is withdrawn, without the title and address that are gone', () => {
	const newsroom = openNewsroom();
	const gone = newsroom.write({ title: 'Đã gỡ', sectionId: newsroom.sections.culture });
	correct(newsroom, gone, 'Giá là 210 nghìn đồng.');
	withdraw(newsroom.db, gone);
	const [entry] = listCorrections(newsroom.db, 'vi', 1, now)?.items ?? [];
	expect(entry).toMatchObject({ text: 'Giá là 210 nghìn đồng.', at: today('10:00'), section: { name: 'Văn hóa' } });
	expect(entry?.story).toBeUndefined();
	expect(correctionPages(newsroom.db, 'vi', now)).toBe(1);
});

test('corrections of articles that readers cannot open yet are left out', () => {
	const newsroom = openNewsroom();
	correct(newsroom, newsroom.write({ title: 'Chiều nay', status: 'scheduled', at: today('15:00') }), 'Về bài hẹn giờ');
	expect(texts(newsroom)).toEqual([]);
	expect(texts(newsroom, 'vi', today('15:00').getTime())).toEqual(['Về bài hẹn giờ']);
});

test('each language has its own corrections', () => {
	const newsroom = openNewsroom();
	correct(newsroom, newsroom.write({ title: 'Tea prices', locale: 'en' }), 'The price is 210,000 dong.', today('10:00'), 'en');
	expect(texts(newsroom, 'vi')).toEqual([]);
	expect(texts(newsroom, 'en')).toEqual(['The price is 210,000 dong.']);
});

test('the list has pages, and no page beyond the last', () => {
	const newsroom = openNewsroom();
	const id = newsroom.write({ title: 'Giá chè' });
	expect(correctionPages(newsroom.db, 'vi', now)).toBe(1);
	transact(newsroom.db, () => {
		for (let place = 0; place <= pageSize; place++) correct(newsroom, id, `Sửa ${place}`);
	});
	expect(correctionPages(newsroom.db, 'vi', now)).toBe(2);
	expect(listCorrections(newsroom.db, 'vi', 2, now)?.items.map(({ text }) => text)).toEqual(['Sửa 0']);
	expect(listCorrections(newsroom.db, 'vi', 3, now)).toBeUndefined();
	expect(listCorrections(newsroom.db, 'vi', 0, now)).toBeUndefined();
});
