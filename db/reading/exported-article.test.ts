import { describe, expect, test } from 'vitest';
import { everyBlock } from '#lib/document/every-block.testing.ts';
import { type NinjsHouse, ninjsItem, removedItem } from '#lib/ninjs/item.ts';
import { hasNinjsSchema, ninjsProblems } from '#lib/ninjs/schema.testing.ts';
import { createCorrection } from '../desk/corrections.ts';
import { storedFile } from '../desk/files.ts';
import { referencedImage, storedImage } from '../desk/images.ts';
import { videoOf } from '../desk/videos.ts';
import { article } from '../schema/article.ts';
import { type Newsroom, openNewsroom, today } from '../testing/newsroom.ts';
import { exportedArticle } from './exported-article.ts';

const house: NinjsHouse = {
	absolute: (path) => `https://bao.example${path}`,
	words: { credit: (name) => `Ảnh: ${name}`, invalidVideo: 'Video không hợp lệ' },
	paper: { name: 'Báo Ví dụ', copyright: '© Báo Ví dụ' },
};
const hostile = '</script>]]>&"\' 👩‍🌾 مرحبا';

/** An article that has everything an article can have. */
function writeFull({ db, write, sections }: Newsroom, title = 'Một cửa mở buổi tối'): number {
	const pictures = [7, 8, 9].map((number) => storedImage(db, { hash: String(number).repeat(32), width: 1600, height: 900, tone: 1 }));
	const places = new Map([7, 8, 9].map((number, place) => [number, pictures[place] ?? 0]));
	const videoId = videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ');
	const audio = storedFile(db, { hash: 'b'.repeat(32), extension: 'mp3', bytes: 9 });
	const pdf = storedFile(db, { hash: 'c'.repeat(32), extension: 'pdf', bytes: 9 });
	const document = JSON.parse(
		JSON.stringify(everyBlock, (key, value) =>
			key === 'imageId' ? places.get(value) : key === 'videoId' ? videoId : key === 'fileId' ? (value === 4 ? audio : pdf) : value,
		),
	);
	const id = write({
		...{ title, sectionId: sections.desks, labels: ['ai_assisted', 'sponsored'], sourceLine: 'TTXVN', topics: ['Chuyển đổi số', hostile] },
		image: { imageId: referencedImage(db, 'https://a.example/anh.jpg'), alt: 'Quầy', caption: hostile, credit: 'Sơn', focus: [250, 500] },
		video: { videoId: videoOf(db, 'không phải địa chỉ'), caption: 'Phóng sự' },
		credits: [{ name: 'Hà Linh', roles: ['text', 'photo'] }],
		...{ narrationId: audio, seoTitle: 'Một cửa', seoDescription: 'Mở tối' },
	});
	db.$client.prepare('UPDATE body SET document = ? WHERE article_id = ?').run(JSON.stringify(document), id);
	createCorrection(db, id, 'Giờ mở cửa là 19 giờ.', today('09:00'));
	return id;
}

function exported(newsroom: Newsroom, id: number) {
	const found = exportedArticle(newsroom.db, id, today('12:00').getTime());
	if (!found) throw new Error(`Article ${id} is not public at noon.`);
	return ninjsItem(found, house);
}

test('an item holds the whole article', () => {
	const newsroom = openNewsroom();
	const id = writeFull(newsroom);
	const storyId = newsroom.db.select({ storyId: article.storyId }).from(article).get()?.storyId;
	const english = newsroom.write({ title: 'Open in the evening', locale: 'en', sectionId: newsroom.sections.desks, storyId });
	const item = exported(newsroom, id);
	expect(item).toMatchObject({
		uri: `https://bao.example/api/ninjs/${id}`,
		language: 'vi',
		pubStatus: 'usable',
		firstCreated: '2026-03-02T08:00:00+07:00',
		versionCreated: '2026-03-02T09:00:00+07:00',
		headlines: [
			{ role: 'main', value: 'Một cửa mở buổi tối' },
			{ role: 'seo', value: 'Một cửa' },
		],
		by: 'Hà Linh',
		people: [
			{ name: 'Hà Linh', rel: 'author' },
			{ name: 'Hà Linh', rel: 'photographer' },
		],
		subjects: [{ rel: 'section', literal: 'mot-cua' }, { rel: 'topic', name: 'Chuyển đổi số' }, { name: hostile }],
		digitalSourceType: { uri: expect.stringContaining('compositeWithTrainedAlgorithmicMedia') },
		edNote: 'Giờ mở cửa là 19 giờ.',
	});
	const rels = item.associations?.map(({ rel, name }) => `${rel} ${name}`);
	expect(rels).toEqual([
		'main main',
		'main main-video',
		'narration narration',
		'body body-1',
		'body body-2',
		'body body-3',
		'translation translation-en',
		expect.stringContaining('correction '),
	]);
	expect(item.associations?.find(({ rel }) => rel === 'translation')?.uri).toBe(`https://bao.example/api/ninjs/${english}`);
	expect(item.associations?.[3]?.renditions?.[0]).toMatchObject({ width: 1600, height: 900, contentType: 'image/webp' });
});

describe.skipIf(!hasNinjsSchema)('by IPTC’s schema (skipped where it does not lie beside the project)', () => {
	const problems = hasNinjsSchema ? ninjsProblems() : () => [];

	test('the schema does refuse something', () => {
		expect(problems({ uri: 'x', colour: 'red' })).not.toEqual([]);
	});

	test.each([
		['one with everything', (newsroom: Newsroom) => writeFull(newsroom)],
		['one with hostile words', (newsroom: Newsroom) => writeFull(newsroom, hostile + 'x'.repeat(900))],
		['one with nothing but a title', ({ write }: Newsroom) => write({ title: 'Tin', lead: [] })],
	])('an article is valid: %s', (_, write) => {
		const newsroom = openNewsroom();
		expect(problems(exported(newsroom, write(newsroom)))).toEqual([]);
	});

	test('an article that is gone is valid and says nothing of what it said', () => {
		const item = removedItem({ id: 4, locale: 'vi', removed: 'canceled', at: today('10:00') }, house.absolute);
		expect(problems(item)).toEqual([]);
		expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['bodies']));
		expect(item.headlines).toBeUndefined();
	});
});

test('what readers may not see is not exported', () => {
	const newsroom = openNewsroom();
	const draft = newsroom.write({ title: 'Nháp', status: 'draft' });
	const tonight = newsroom.write({ title: 'Tối nay', status: 'scheduled', at: today('20:00') });
	for (const id of [draft, tonight, 999]) expect(exportedArticle(newsroom.db, id, today('12:00').getTime())).toBeUndefined();
});
