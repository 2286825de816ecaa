import { describe, expect, test } from 'vitest';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { storedFile } from '../desk/files.ts';
import { referencedImage, storedImage } from '../desk/images.ts';
import { videoOf } from '../desk/videos.ts';
import { createArticle } from '../desk/write-article.ts';
import { correction } from '../schema/article.ts';
import { type Newsroom, openNewsroom, titles, today } from '../testing/newsroom.ts';
import { findArticle, neighboursOf, relatedTo } from './article.ts';

const now = today('12:00').getTime();
const photo = { hash: 'a'.repeat(32), width: 1600, height: 900, tone: 12 };

/** The article as its page reads it; a test that asks for one that is not there is wrong. */
function read({ db }: Newsroom, id: number) {
	const article = findArticle(db, id, now);
	if (!article) throw new Error(`Article ${id} is not public at noon.`);
	return article;
}

describe('an article page', () => {
	test('has its recording, and none where there is none', () => {
		const newsroom = openNewsroom();
		const sound = { hash: 'b'.repeat(32), extension: 'mp3', bytes: 9 } as const;
		const narrationId = storedFile(newsroom.db, sound);
		expect(read(newsroom, newsroom.write({ title: 'Bài được đọc', narrationId })).narration).toMatchObject(sound);
		expect(read(newsroom, newsroom.write({ title: 'Bài không được đọc' })).narration).toBeUndefined();
	});

	test('has everything of the article', () => {
		const newsroom = openNewsroom();
		const { db, sections, write } = newsroom;
		const imageId = storedImage(db, photo);
		const videoId = videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
		const id = write({
			title: 'Một cửa mở buổi tối',
			sectionId: sections.desks,
			image: { imageId, alt: 'Quầy tiếp dân', caption: 'Quầy một cửa.', credit: 'Hoàng Sơn' },
			video: { videoId, caption: 'Phóng sự.' },
			credits: [
				{ name: 'Hà Linh', roles: ['text'] },
				{ name: 'Hoàng Sơn', roles: ['photo', 'video'] },
			],
			topics: ['Chuyển đổi số', 'Sông Lô'],
			labels: ['ai_assisted'],
			sourceLine: 'TTXVN',
		});
		expect(read(newsroom, id)).toMatchObject({
			section: { name: 'Một cửa', slug: 'mot-cua', parentId: sections.local },
			image: { picture: photo, alt: 'Quầy tiếp dân', caption: 'Quầy một cửa.', credit: 'Hoàng Sơn' },
			video: { video: { state: 'unchecked', provider: 'youtube' }, caption: 'Phóng sự.' },
			// Nothing says that a video plays before a check has found it.
			hasVideo: false,
			document: documentOf(paragraph('Tin đang được cập nhật.')),
			credits: [
				{ name: 'Hà Linh', slug: 'ha-linh', roles: ['text'] },
				{ name: 'Hoàng Sơn', roles: ['photo', 'video'] },
			],
			topics: [{ name: 'Chuyển đổi số', slug: 'chuyen-doi-so' }, { name: 'Sông Lô' }],
			labels: ['ai_assisted'],
			sourceLine: 'TTXVN',
			corrections: [],
			publicAt: today('08:00'),
		});
	});

	test('brings the pictures, videos and files its body shows', () => {
		const newsroom = openNewsroom();
		const { db, sections } = newsroom;
		const [imageId, videoId] = [storedImage(db, photo), videoOf(db, '')];
		const fileId = storedFile(db, { hash: 'b'.repeat(32), extension: 'pdf', bytes: 900 });
		const document = documentOf(
			{ type: 'gallery', content: [{ type: 'figure', attrs: { imageId, alt: '', caption: '', credit: '' } }] },
			{ type: 'video', attrs: { videoId, caption: '' } },
			{ type: 'pdf', attrs: { fileId, title: 'Chương trình' } },
		);
		const common = { locale: 'vi', sectionId: sections.culture, lead: [], status: 'published' as const, publishedAt: today('08:00') };
		const { media } = read(newsroom, createArticle(db, { ...common, title: 'Lễ hội', document }));
		expect(media.pictures.get(imageId)).toEqual(photo);
		expect(media.videos.get(videoId)).toMatchObject({ state: 'malformed' });
		expect(media.files.get(fileId)).toMatchObject({ extension: 'pdf', bytes: 900 });
	});

	test('shows a lead picture once: not above the body or the film that shows it anyway', () => {
		const newsroom = openNewsroom();
		const { db, sections, write } = newsroom;
		const imageId = storedImage(db, photo);
		const image = { imageId, alt: 'Cầu mới', caption: '', credit: '' };
		const film = videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
		const video = { videoId: film, caption: '' };
		db.$client.exec(`UPDATE video SET poster_id = ${imageId} WHERE id = ${film}`);
		const inBody = createArticle(db, {
			...{
				locale: 'vi',
				sectionId: sections.culture,
				title: 'Ảnh trong bài',
				lead: [],
				status: 'published',
				publishedAt: today('08:00'),
				image,
			},
			document: documentOf({ type: 'figure', attrs: { imageId, alt: '', caption: '', credit: '' } }),
		});
		expect(read(newsroom, write({ title: 'Chỉ có ảnh', image })).image?.picture).toEqual(photo);
		expect(read(newsroom, inBody)).toMatchObject({ image: undefined, picture: photo });
		expect(read(newsroom, write({ title: 'Phim có ảnh bìa', image, video }))).toMatchObject({ image: undefined, picture: photo });
		db.$client.exec("UPDATE video SET state = 'unavailable'");
		expect(read(newsroom, write({ title: 'Phim hỏng', image, video })).image?.picture).toEqual(photo);
	});

	test('keeps the place of a lead picture that is still to come, beside a film without a poster', () => {
		const newsroom = openNewsroom();
		const { db, write } = newsroom;
		const image = { imageId: referencedImage(db, 'https://bao.example/a.jpg'), alt: 'Cầu mới', caption: 'Cầu sáng nay.', credit: '' };
		const video = { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' };
		expect(read(newsroom, write({ title: 'Ảnh chưa về', image, video })).image?.caption).toBe('Cầu sáng nay.');
	});

	test('lists its corrections in the order they were made', () => {
		const newsroom = openNewsroom();
		const id = newsroom.write({ title: 'Giá chè' });
		const correct = (text: string, at: Date) => newsroom.db.insert(correction).values({ articleId: id, locale: 'vi', text, at }).run();
		correct('Giá là 210 nghìn đồng.', today('10:00'));
		correct('Xã là Tân Trào.', today('09:00'));
		expect(read(newsroom, id).corrections.map(({ text }) => text)).toEqual(['Xã là Tân Trào.', 'Giá là 210 nghìn đồng.']);
	});

	test.each(['draft', 'in_review', 'returned', 'approved', 'withdrawn'] as const)('is not there while the article is %s', (status) => {
		const { db, write } = openNewsroom();
		expect(findArticle(db, write({ title: 'Kín', status }), now)).toBeUndefined();
	});

	test('is there from the minute the article is scheduled for', () => {
		const { db, write } = openNewsroom();
		const id = write({ title: 'Hẹn giờ', status: 'scheduled', at: today('12:00') });
		expect(findArticle(db, id, now - 1)).toBeUndefined();
		expect(findArticle(db, id, now)?.title).toBe('Hẹn giờ');
	});

	test('is not there for an id nobody has used', () => {
		expect(findArticle(openNewsroom().db, 404, now)).toBeUndefined();
	});
});

describe('more in this section', () => {
	test('is other published articles of the section in the same language, newest first', () => {
		const newsroom = openNewsroom();
		const { sections, write } = newsroom;
		const id = write({ title: 'Bài đang đọc' });
		write({ title: 'Cũ hơn', at: today('07:00') });
		write({ title: 'Mới hơn', at: today('09:00') });
		write({ title: 'Nháp', status: 'draft' });
		write({ title: 'Chiều nay', status: 'scheduled', at: today('15:00') });
		write({ title: 'Mục khác', sectionId: sections.culture });
		write({ title: 'Mục con', sectionId: sections.local });
		write({ title: 'In English', locale: 'en' });
		expect(titles(relatedTo(newsroom.db, read(newsroom, id), 6, now))).toEqual(['Mới hơn', 'Cũ hơn']);
	});

	test('never holds the article itself, whatever the limit', () => {
		const newsroom = openNewsroom();
		const ids = ['Một', 'Hai', 'Ba', 'Bốn'].map((title) => newsroom.write({ title }));
		for (const id of ids) {
			for (const limit of [1, 2, 3, 10]) {
				const related = relatedTo(newsroom.db, read(newsroom, id), limit, now).map((card) => card.id);
				expect(related).toEqual(
					ids
						.toReversed()
						.filter((other) => other !== id)
						.slice(0, limit),
				);
			}
		}
	});
});

describe('neighbours', () => {
	const around = (newsroom: Newsroom, id: number) => {
		const { newer, older } = neighboursOf(newsroom.db, read(newsroom, id), now);
		return [older?.title, newer?.title];
	};

	test('are the articles just before and just after, and missing at both ends', () => {
		const newsroom = openNewsroom();
		const [five, six, seven] = ['05:00', '06:00', '07:00'].map((time) => newsroom.write({ title: time, at: today(time) }));
		expect(around(newsroom, five ?? 0)).toEqual([undefined, '06:00']);
		expect(around(newsroom, six ?? 0)).toEqual(['05:00', '07:00']);
		expect(around(newsroom, seven ?? 0)).toEqual(['06:00', undefined]);
	});

	test('of one time follow the order of the lists, so that a reader can walk through all of them', () => {
		const newsroom = openNewsroom();
		const ids = ['Một', 'Hai', 'Ba'].map((title) => newsroom.write({ title }));
		expect(ids.map((id) => around(newsroom, id))).toEqual([
			[undefined, 'Hai'],
			['Một', 'Ba'],
			['Hai', undefined],
		]);
	});

	test('are of the same section and language, and public now', () => {
		const newsroom = openNewsroom();
		const { sections, write } = newsroom;
		write({ title: 'Mục khác', sectionId: sections.culture, at: today('07:00') });
		write({ title: 'Nháp', status: 'draft', at: today('07:30') });
		const id = write({ title: 'Một mình' });
		write({ title: 'English', locale: 'en', at: today('09:00') });
		write({ title: 'Chiều nay', status: 'scheduled', at: today('15:00') });
		expect(around(newsroom, id)).toEqual([undefined, undefined]);
	});
});
