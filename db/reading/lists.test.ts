import { describe, expect, test } from 'vitest';
import { documentOf } from '#lib/document/build.ts';
import { personNamed, topicNamed } from '../desk/names.ts';
import { videoOf } from '../desk/videos.ts';
import { createArticle, replaceArticle } from '../desk/write-article.ts';
import { fillArchive } from '../testing/archive.ts';
import { openNewsroom, titles, today } from '../testing/newsroom.ts';
import { latestArticles, maxPages, pageSize, personArticles, sectionArticles, topicArticles, videoArticles } from './lists.ts';

const now = today('12:00').getTime();
const minute = 60_000;

/** A newsroom whose every list holds what `print` writes: one author, one topic, one section, one video that plays. */
function openWithLists() {
	const { db, sections, write } = openNewsroom();
	const credits = [{ name: 'Hà Linh', roles: ['text' as const] }];
	const video = { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' };
	const topic = { vi: topicNamed(db, 'vi', 'Sông Lô'), en: topicNamed(db, 'en', 'Lô River') };
	const print: typeof write = (copy) => write({ credits, video, topics: [copy.locale === 'en' ? topic.en : topic.vi], ...copy });
	const author = personNamed(db, 'Hà Linh');
	const newest = (locale: 'vi' | 'en' = 'vi', at = now, limit = 10) => ({
		latest: titles(latestArticles.newest(db, locale, undefined, limit, at)),
		video: titles(videoArticles.newest(db, locale, undefined, limit, at)),
		topic: titles(topicArticles.newest(db, locale, topic[locale], limit, at)),
		author: titles(personArticles.newest(db, locale, author, limit, at)),
		section: titles(sectionArticles.newest(db, locale, [sections.affairs], limit, at)),
	});
	return { db, sections, print, newest };
}

const everyList = (...expected: string[]) => ({ latest: expected, video: expected, topic: expected, author: expected, section: expected });

describe('every list', () => {
	test('is empty in a paper that has printed nothing', () => {
		expect(openWithLists().newest()).toEqual(everyList());
	});

	test('has the newest first, and of two with one time the one that was filed later', () => {
		const { print, newest } = openWithLists();
		print({ title: 'Sáng sớm', at: today('05:00') });
		print({ title: 'Trưa', at: today('11:00') });
		print({ title: 'Tám giờ, bản một', at: today('08:00') });
		print({ title: 'Tám giờ, bản hai', at: today('08:00') });
		expect(newest()).toEqual(everyList('Trưa', 'Tám giờ, bản hai', 'Tám giờ, bản một', 'Sáng sớm'));
	});

	test.each(['draft', 'in_review', 'returned', 'approved', 'withdrawn'] as const)('leaves out what is %s', (status) => {
		const { print, newest } = openWithLists();
		print({ title: 'Chưa cho ai đọc', status });
		print({ title: 'Đã đăng' });
		expect(newest()).toEqual(everyList('Đã đăng'));
	});

	test('shows a scheduled article from its minute on, and not before', () => {
		const { print, newest } = openWithLists();
		print({ title: 'Hẹn mười hai giờ', status: 'scheduled', at: today('12:00') });
		expect(newest('vi', now - 1)).toEqual(everyList());
		expect(newest('vi', now)).toEqual(everyList('Hẹn mười hai giờ'));
	});

	test('shows a published article whose time has not come as late as a scheduled one', () => {
		const { print, newest } = openWithLists();
		print({ title: 'Báo ngày mai', status: 'published', at: new Date(now + minute) });
		expect(newest()).toEqual(everyList());
		expect(newest('vi', now + minute)).toEqual(everyList('Báo ngày mai'));
	});

	test('is in one language', () => {
		const { print, newest } = openWithLists();
		print({ title: 'Cầu mới' });
		print({ title: 'New bridge', locale: 'en' });
		expect(newest('vi')).toEqual(everyList('Cầu mới'));
		expect(newest('en')).toEqual(everyList('New bridge'));
	});

	test('is as long as was asked', () => {
		const { print, newest } = openWithLists();
		for (const hour of ['06', '07', '08']) print({ title: `Tin ${hour} giờ`, at: today(`${hour}:00`) });
		expect(newest('vi', now, 2)).toEqual(everyList('Tin 08 giờ', 'Tin 07 giờ'));
	});
});

describe('a section', () => {
	test('shows its own stories with those of the sections below it, merged by time', () => {
		const { db, sections, print } = openWithLists();
		print({ title: 'Thời sự sáu giờ', at: today('06:00') });
		print({ title: 'Cơ sở bảy giờ', sectionId: sections.local, at: today('07:00') });
		print({ title: 'Một cửa sáu rưỡi', sectionId: sections.desks, at: today('06:30') });
		print({ title: 'Văn hóa tám giờ', sectionId: sections.culture });
		const ids = [sections.affairs, sections.local, sections.desks];
		expect(titles(sectionArticles.newest(db, 'vi', ids, 10, now))).toEqual(['Cơ sở bảy giờ', 'Một cửa sáu rưỡi', 'Thời sự sáu giờ']);
		expect(titles(sectionArticles.newest(db, 'vi', [sections.desks], 10, now))).toEqual(['Một cửa sáu rưỡi']);
	});

	test('orders stories of one time across its sections by when they were filed', () => {
		const { db, sections, print } = openWithLists();
		const ids = [sections.local, sections.affairs, sections.desks];
		for (const [place, sectionId] of ids.entries()) print({ title: `Bản ${place + 1}`, sectionId });
		expect(titles(sectionArticles.newest(db, 'vi', ids, 10, now))).toEqual(['Bản 3', 'Bản 2', 'Bản 1']);
	});
});

test('the video page shows only articles whose video plays', () => {
	const { db, print } = openWithLists();
	const withVideo = (url: string) => ({ video: { videoId: videoOf(db, url), caption: '' } });
	print({ title: 'Phim chạy' });
	print({ title: 'Địa chỉ hỏng', ...withVideo('https://www.youtube.com/watch?v=') });
	print({ title: 'Nguồn lạ', ...withVideo('https://www.facebook.com/watch/?v=1') });
	print({ title: 'Không có phim', video: undefined });
	expect(titles(videoArticles.newest(db, 'vi', undefined, 10, now))).toEqual(['Phim chạy']);
	db.$client.exec("UPDATE video SET state = 'unavailable' WHERE provider_id = 'aqz-KE-bpKQ'");
	expect(videoArticles.newest(db, 'vi', undefined, 10, now)).toEqual([]);
});

test('an article that gets another video is on the video page when that one plays', () => {
	const { db, sections } = openNewsroom();
	const input = {
		locale: 'vi',
		sectionId: sections.affairs,
		title: 'Cầu mới',
		lead: [],
		status: 'published' as const,
		document: documentOf(),
	};
	const playing = { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' };
	const broken = { videoId: videoOf(db, 'https://www.youtube.com/watch?v='), caption: '' };
	const id = createArticle(db, { ...input, publishedAt: today('08:00'), video: broken });
	for (const [video, expected] of [
		[playing, ['Cầu mới']],
		[broken, []],
		[playing, ['Cầu mới']],
		[undefined, []],
	] as const) {
		replaceArticle(db, id, { ...input, publishedAt: today('08:00'), video });
		expect(titles(videoArticles.newest(db, 'vi', undefined, 10, now))).toEqual(expected);
	}
});

describe('numbered pages', () => {
	function openWithArchive(count: number) {
		const { db, sections } = openNewsroom();
		if (count > 0) fillArchive(db, { locale: 'vi', sectionIds: [sections.affairs], count, until: now });
		return { db, sections };
	}

	test('the first page of an empty list exists, the second does not', () => {
		const { db } = openWithArchive(0);
		expect(latestArticles.page(db, 'vi', undefined, 1, now)).toEqual({ items: [], page: 1, pages: 1 });
		expect(latestArticles.page(db, 'vi', undefined, 2, now)).toBeUndefined();
	});

	test.each([
		[pageSize - 1, 1],
		[pageSize, 1],
		[pageSize + 1, 2],
		[pageSize * 2, 2],
	])('%i articles stand on %i pages', (count, pages) => {
		const { db, sections } = openWithArchive(count);
		expect(latestArticles.pages(db, 'vi', undefined, now)).toBe(pages);
		expect(sectionArticles.page(db, 'vi', [sections.affairs], pages, now)).toMatchObject({ page: pages, pages });
		expect(latestArticles.page(db, 'vi', undefined, pages + 1, now)).toBeUndefined();
	});

	test('a story stands on one page only, and none is missing', () => {
		const { db } = openWithArchive(pageSize * 2 + 5);
		const pages = [1, 2, 3].map((page) => titles(latestArticles.page(db, 'vi', undefined, page, now)?.items ?? []));
		expect(pages.map((page) => page.length)).toEqual([pageSize, pageSize, 5]);
		expect(pages.flat()).toEqual(Array.from({ length: pageSize * 2 + 5 }, (_, place) => `Tin ${pageSize * 2 + 5 - place}`));
	});

	test.each([0, -1, 3, 1e15])('there is no page %d of two', (page) => {
		const { db } = openWithArchive(pageSize + 1);
		expect(latestArticles.page(db, 'vi', undefined, page, now)).toBeUndefined();
	});

	test('lists end after the last page that is counted', () => {
		const { db } = openWithArchive(pageSize * maxPages + 30);
		expect(latestArticles.pages(db, 'vi', undefined, now)).toBe(maxPages);
		expect(latestArticles.page(db, 'vi', undefined, maxPages, now)?.items).toHaveLength(pageSize);
		expect(latestArticles.page(db, 'vi', undefined, maxPages + 1, now)).toBeUndefined();
	});
});
