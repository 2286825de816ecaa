import { eq, isNotNull } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { storedImage } from '#db/desk/images.ts';
import { findSectionId } from '#db/desk/sections.ts';
import { videoOf } from '#db/desk/videos.ts';
import { type ArticleInput, createArticle } from '#db/desk/write-article.ts';
import { withdrawal } from '#db/schema/article.ts';
import { file, video } from '#db/schema/media.ts';
import { redirect } from '#db/schema/site.ts';
import { drawPicture } from '#demo/pictures/draw.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { type VideoState, videoStates } from '#lib/video/states.ts';
import { storePicture } from '#media/picture.ts';
import type { Storage } from '#media/storage.ts';
import { type DemoIds, demoIds } from './demo-ids.ts';
import { everyBlock } from './every-block.ts';
import { seedItem } from './seed.ts';

/** What tests need to know of the articles that were made for them: ids by what they are for. */
export type Fixture = {
	/** In the shape of the printed page: bulleted lead, broken video, captioned photo, body, byline. */
	shape: number;
	/** The page the portal began from, where its text is at hand. */
	seed?: { id: number; title: string };
	everyBlock: number;
	withdrawn: number;
	scheduled: number;
	draft: number;
	videos: Record<VideoState, number>;
	/** With a stream for a video, at the address beside it. */
	stream: { id: number; url: string };
	/** With a recording of itself. */
	narrated: number;
	/** Two that share the plain letters `duong` but not the accents, in a section of their own words. */
	accents: { road: number; sun: number };
	movedFrom: string;
	/** With a headline that would end a script, an attribute or character data. */
	hostile: number;
	demo: DemoIds;
};

/** Signs that every format has to write in its own way. */
export const hostileTitle = 'Thử "ngoặc" & \'nháy\' </script><b> ]]> 🏮 مرحبا Ẫ Ộ ữ';

const hour = 3_600_000;

/** Adds the tests' own articles to the demo paper. */
export async function loadFixture(db: Database, storage: Storage): Promise<Fixture> {
	const picture = storedImage(db, await storePicture(storage, Buffer.from(drawPicture('service-desk'))));
	const base = baseArticle(db);
	const add = (input: Partial<ArticleInput> & { title: string }) => createArticle(db, { ...base, ...input });
	const photo = { imageId: picture, alt: 'Người dân làm thủ tục tại quầy một cửa.', caption: 'Quầy một cửa ngày đầu tuần.', credit: '' };
	const shape = add({
		title: 'Bài đúng khuôn trang gốc: quầy một cửa mở thêm buổi tối',
		lead: ['Dòng tóm tắt thứ nhất của bài kiểm tra khuôn trang.', 'Dòng tóm tắt thứ hai của bài kiểm tra khuôn trang.'],
		video: { videoId: videoOf(db, ''), caption: 'Phóng sự về quầy một cửa.' },
		image: photo,
		credits: [{ name: 'Người Kiểm Thử', roles: ['text', 'photo'] }],
	});
	add({ title: 'Bài cũ hơn mọi bài kiểm tra khác', publishedAt: new Date(Date.now() - 500 * 24 * hour) });
	const withdrawn = add({ title: 'Bài đã gỡ khỏi báo', status: 'withdrawn' });
	db.insert(withdrawal).values({ articleId: withdrawn, reason: 'Kiểm tra', actor: 'e2e', at: new Date() }).run();
	add({ title: 'Bài có phim của tòa soạn đã mất tệp', video: { videoId: lostFilm(db), caption: 'Phim đã mất.' } });
	const movedFrom = '/old/bai-cu-2019.html';
	db.insert(redirect).values({ path: movedFrom, target: '/thoi-su', createdAt: new Date() }).run();
	const videos = videosOfEveryState(db, add);
	const stream = streamed(db, add);
	const seeded = loadSeed(db, add, photo);
	// Nobody outside is asked about them: their states stay as they were set.
	db.update(video)
		.set({ nextCheckAt: new Date('2100-01-01') })
		.where(isNotNull(video.nextCheckAt))
		.run();
	return {
		shape,
		seed: seeded,
		everyBlock: add({ title: 'Bài có đủ mọi kiểu khối nội dung', document: everyBlock(db, picture) }),
		withdrawn,
		scheduled: add({ title: 'Bài hẹn giờ chưa đến lúc đăng', status: 'scheduled', publishedAt: new Date(Date.now() + 48 * hour) }),
		draft: add({ title: 'Bài còn là bản nháp', status: 'draft', publishedAt: undefined }),
		videos,
		stream,
		narrated: add({ title: 'Bài có bản đọc của tòa soạn', narrationId: soundOf(db) }),
		accents: {
			road: add({ title: 'Con đường Quảng Yên vào mùa khô', publishedAt: new Date(Date.now() - 600 * hour) }),
			sun: add({ title: 'Ánh dương trên đỉnh núi buổi sớm', publishedAt: new Date(Date.now() - 599 * hour) }),
		},
		movedFrom,
		hostile: add({ title: hostileTitle, lead: [hostileTitle, ']]></p>'], publishedAt: new Date(Date.now() - 598 * hour) }),
		demo: demoIds(db),
	};
}

function baseArticle(db: Database): Omit<ArticleInput, 'title'> {
	const sectionId = findSectionId(db, 'vi', 'chinh-quyen-co-so');
	if (sectionId === undefined) throw new Error('The demo has no section chinh-quyen-co-so.');
	return {
		locale: 'vi',
		sectionId,
		lead: ['Tóm tắt của một bài kiểm tra.'],
		status: 'published',
		publishedAt: new Date(Date.now() - 400 * 24 * hour),
		document: documentOf(paragraph('Một đoạn văn của bài kiểm tra.'), paragraph('Đoạn thứ hai, để trang có thân bài.')),
	};
}

type Add = (input: Partial<ArticleInput> & { title: string }) => number;

function videosOfEveryState(db: Database, add: Add): Record<VideoState, number> {
	const made = videoStates.map((state) => {
		const videoId = videoOf(db, `https://www.youtube.com/watch?v=state${String(videoStates.indexOf(state)).padStart(6, '0')}`);
		db.update(video).set({ state }).where(eq(video.id, videoId)).run();
		return [state, add({ title: `Bài có video ở trạng thái ${state}`, video: { videoId, caption: `Chú thích video ${state}.` } })] as const;
	});
	return Object.fromEntries(made) as Record<VideoState, number>;
}

function lostFilm(db: Database): number {
	const videoId = videoOf(db, `/media/${'0'.repeat(32)}.mp4`);
	db.update(video).set({ state: 'unavailable' }).where(eq(video.id, videoId)).run();
	return videoId;
}

function streamed(db: Database, add: Add): Fixture['stream'] {
	const url = 'https://stream.example.com/evening.m3u8';
	const videoId = videoOf(db, url);
	db.update(video).set({ state: 'ok' }).where(eq(video.id, videoId)).run();
	return { id: add({ title: 'Bài có video phát trực tuyến', video: { videoId, caption: 'Bản tin tối.' } }), url };
}

function soundOf(db: Database): number {
	const sound = db.select({ id: file.id }).from(file).where(eq(file.extension, 'm4a')).get();
	if (!sound) throw new Error('The demo has no sound file.');
	return sound.id;
}

function loadSeed(db: Database, add: Add, photo: NonNullable<ArticleInput['image']>): Fixture['seed'] {
	const seed = seedItem();
	if (!seed) return undefined;
	const { title, lead, caption, paragraphs, author } = seed;
	const id = add({
		title,
		lead,
		publishedAt: new Date('2020-07-01T14:05:00+07:00'),
		updatedAt: new Date('2020-07-01T14:05:00+07:00'),
		video: { videoId: videoOf(db, ''), caption: '' },
		image: { ...photo, caption },
		document: documentOf(...paragraphs.map(paragraph)),
		credits: [{ name: author, roles: ['text', 'photo'] }],
	});
	return { id, title };
}
