import { describe, expect, test } from 'vitest';
import { storedImage } from '../desk/images.ts';
import { videoOf } from '../desk/videos.ts';
import { homeSlot } from '../schema/article.ts';
import { type Newsroom, openNewsroom, titles, today, withdraw } from '../testing/newsroom.ts';
import { readFrontPage } from './front-page.ts';
import { listSections } from './sections.ts';

const now = today('12:00').getTime();
const hours = ['05:00', '06:00', '07:00', '08:00', '09:00', '10:00', '11:00'];

function openWithPhotos() {
	const newsroom = openNewsroom();
	const imageId = storedImage(newsroom.db, { hash: 'a'.repeat(32), width: 1600, height: 900, tone: 0 });
	return { ...newsroom, image: { imageId, alt: '', caption: '', credit: '' } };
}

/** The front page at noon, as titles. */
function front({ db }: Pick<Newsroom, 'db'>, locale = 'vi', at = now) {
	const { lead, second, latest, blocks, videos, mostRead } = readFrontPage(db, locale, listSections(db, locale), at);
	return {
		lead: lead?.title,
		second: titles(second),
		latest: titles(latest),
		blocks: Object.fromEntries(blocks.map(({ section, cards }) => [section.name, titles(cards)])),
		videos: titles(videos),
		mostRead: titles(mostRead),
	};
}

describe('the front page', () => {
	test('of a paper that has printed nothing is empty', () => {
		expect(front(openNewsroom())).toEqual({ lead: undefined, second: [], latest: [], blocks: {}, videos: [], mostRead: [] });
	});

	test('leads with the newest story that has a picture, and sets two more with pictures beside it', () => {
		const newsroom = openWithPhotos();
		const { image, write } = newsroom;
		for (const time of hours) write({ title: `Ảnh ${time}`, image, at: today(time) });
		write({ title: 'Tin chữ mới nhất', at: today('11:30') });
		expect(front(newsroom)).toMatchObject({
			lead: 'Ảnh 11:00',
			second: ['Ảnh 10:00', 'Ảnh 09:00'],
			latest: ['Tin chữ mới nhất', 'Ảnh 08:00', 'Ảnh 07:00', 'Ảnh 06:00', 'Ảnh 05:00'],
		});
	});

	test('leads with words when no story has a picture', () => {
		const newsroom = openNewsroom();
		newsroom.write({ title: 'Tin chữ' });
		expect(front(newsroom)).toMatchObject({ lead: 'Tin chữ', second: [], latest: [] });
	});

	test('leads with what the desk has chosen, however old', () => {
		const newsroom = openWithPhotos();
		const { db, image, write } = newsroom;
		const chosen = hours.map((time) => write({ title: `Ảnh ${time}`, image, at: today(time) })).slice(0, 2);
		for (const [position, articleId] of chosen.entries()) db.insert(homeSlot).values({ locale: 'vi', position, articleId }).run();
		expect(front(newsroom)).toMatchObject({ lead: 'Ảnh 05:00', second: ['Ảnh 06:00', 'Ảnh 11:00'] });
	});

	test('passes over a chosen story that is withdrawn or not yet due', () => {
		const newsroom = openWithPhotos();
		const { db, image, write } = newsroom;
		const gone = write({ title: 'Đã gỡ', image });
		const later = write({ title: 'Chiều nay', image, status: 'scheduled', at: today('15:00') });
		write({ title: 'Còn đây', image });
		for (const [position, articleId] of [gone, later].entries()) db.insert(homeSlot).values({ locale: 'vi', position, articleId }).run();
		withdraw(db, gone);
		expect(front(newsroom)).toMatchObject({ lead: 'Còn đây', second: [] });
		expect(front(newsroom, 'vi', today('15:00').getTime())).toMatchObject({ lead: 'Chiều nay', second: ['Còn đây'] });
	});

	test('has no story twice above the fold, and none of its top three in a block', () => {
		const newsroom = openWithPhotos();
		const { image, write } = newsroom;
		for (const time of hours) write({ title: `Ảnh ${time}`, image, at: today(time) });
		const { lead = '', second, latest, blocks } = front(newsroom);
		const fold = [lead, ...second, ...latest];
		expect(new Set(fold).size).toBe(fold.length);
		expect(Object.values(blocks).flat()).toEqual(['Ảnh 08:00', 'Ảnh 07:00', 'Ảnh 06:00', 'Ảnh 05:00']);
	});

	test('fills a block up to its length when its newest stories stand at the top', () => {
		const newsroom = openWithPhotos();
		const { image, write } = newsroom;
		for (const time of hours) write({ title: `Ảnh ${time}`, image, at: today(time) });
		write({ title: 'Chữ 04:00', at: today('04:00') });
		expect(front(newsroom).blocks['Thời sự']).toEqual(['Ảnh 08:00', 'Ảnh 07:00', 'Ảnh 06:00', 'Ảnh 05:00', 'Chữ 04:00']);
	});

	test('has a block for each top section in order, with the sections below, and none for empty or hidden ones', () => {
		const newsroom = openNewsroom();
		const { sections, write } = newsroom;
		write({ title: 'Tin đầu', at: today('11:00') });
		write({ title: 'Một cửa', sectionId: sections.desks, at: today('10:00') });
		write({ title: 'Rao vặt', sectionId: sections.notices });
		expect(front(newsroom).blocks).toEqual({ 'Thời sự': ['Một cửa'] });
		write({ title: 'Hát then', sectionId: sections.culture });
		expect(Object.keys(front(newsroom).blocks)).toEqual(['Thời sự', 'Văn hóa']);
	});

	test('is in one language', () => {
		const newsroom = openWithPhotos();
		const { image, write } = newsroom;
		const video = { videoId: videoOf(newsroom.db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' };
		write({ title: 'Cầu mới', image, video });
		write({ title: 'New bridge', locale: 'en', image, video });
		expect(front(newsroom, 'en')).toMatchObject({ lead: 'New bridge', latest: [], blocks: {}, videos: ['New bridge'] });
		expect(front(newsroom, 'vi')).toMatchObject({ lead: 'Cầu mới', latest: [], blocks: {}, videos: ['Cầu mới'] });
	});
});
