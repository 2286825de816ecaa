import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import type { Database } from '#db/client.ts';
import { createCorrection } from '#db/desk/corrections.ts';
import { storedFile } from '#db/desk/files.ts';
import { referencedImage, storedImage } from '#db/desk/images.ts';
import { personNamed, topicNamed } from '#db/desk/names.ts';
import { createSection } from '#db/desk/sections.ts';
import { videoOf } from '#db/desk/videos.ts';
import { createArticle } from '#db/desk/write-article.ts';
import { exportedPages, publishedIds } from '#db/reading/export.ts';
import { exportedArticle } from '#db/reading/exported-article.ts';
import { exportedBiographies, exportedTerms } from '#db/reading/exported-terms.ts';
import { listSections } from '#db/reading/sections.ts';
import { person, personBio } from '#db/schema/people.ts';
import { topicName } from '#db/schema/sections.ts';
import type { Media } from '#lib/content.ts';
import { documentOf, paragraph } from '#lib/document/build.ts';
import { everyBlock } from '#lib/document/every-block.testing.ts';
import { Document } from '#lib/document/schema.ts';
import { localeCodes } from '#lib/locales.ts';
import type { Names } from '#lib/ninjs/term.ts';
import { storeFile } from '#media/file.ts';
import { storePicture } from '#media/picture.ts';
import type { Storage } from '#media/storage.ts';

export const hostile = ']]> </script> & < > " \' 👩‍🌾 مرحبا';

/** Fills a paper with everything there is to export: articles in both languages, media of all kinds, pages. */
export async function printPaper(db: Database, storage: Storage): Promise<void> {
	const section = createSection(db, { vi: { name: 'Thời sự', slug: 'thoi-su-24h' }, en: { name: 'Current affairs', slug: 'news' } });
	const arts = createSection(db, {
		vi: { name: 'Văn hóa', slug: 'van-hoa', description: `Lễ hội, làng nghề ${hostile}` },
		en: { name: 'Culture', slug: 'culture' },
	});
	createSection(db, { vi: { name: 'Lễ hội', slug: 'le-hoi' } }, { parentId: arts, position: 1, form: 'pictures' });
	createSection(db, { en: { name: 'Crafts', slug: 'crafts' } }, { parentId: arts, position: 0, form: 'hidden' });
	const photo = async (background: string, width: number) =>
		storedImage(
			db,
			await storePicture(
				storage,
				await sharp({ create: { width, height: 700, channels: 3, background } })
					.png()
					.toBuffer(),
			),
		);
	const pictures = [await photo('#c00', 1700), await photo('#0c0', 500), await photo('#00c', 1100)];
	const sound = await storeFile(storage, Buffer.from('ID3 tiếng nói'), 'mp3');
	const paper = await storeFile(storage, Buffer.from('%PDF-1.7 chương trình'), 'pdf');
	const film = await storeFile(storage, Buffer.from('\0\0\0\u0018ftypisom phim', 'latin1'), 'mp4');
	const fileIds = new Map([
		[4, storedFile(db, sound)],
		[5, storedFile(db, paper)],
	]);
	const videoId = videoOf(db, `/media/${film.hash}.mp4`);
	storedFile(db, film);
	const whole = withIds(everyBlock, {
		imageId: (id) => pictures[id - 7] ?? 0,
		videoId: () => videoId,
		fileId: (id) => fileIds.get(id) ?? 0,
	});
	// An empty paragraph means nothing in HTML.
	const filled = whole.content.filter((block) => block.type !== 'paragraph' || block.content);
	const base = { locale: 'vi', sectionId: section, lead: ['Một.', hostile], status: 'published' as const };
	const full = createArticle(db, {
		...{ ...base, title: `Một cửa mở buổi tối ${hostile}`, slug: 'mot-cua', publishedAt: new Date('2020-07-01T07:05:09.123Z') },
		document: documentOf(...filled, paragraph(hostile)),
		image: { imageId: pictures[0] ?? 0, alt: 'Quầy', caption: `Quầy. Ảnh: ${hostile}`, credit: 'Hoàng Sơn', focus: [333, 667] },
		video: { videoId: videoOf(db, 'không phải địa chỉ'), caption: 'Phóng sự' },
		credits: [
			{ name: 'Hà Linh', roles: ['text', 'photo'] },
			{ name: 'Ban Bạn đọc, Công tác xã hội', roles: ['translation'] },
		],
		...{
			topics: ['Chuyển đổi số', 'Sông Lô'],
			labels: ['ai_assisted', 'sponsored'],
			sourceLine: 'TTXVN, ngày 1/7',
			seoTitle: 'Một cửa',
			seoDescription: 'Tối',
		},
		narrationId: storedFile(db, sound),
	});
	const linh = personNamed(db, 'Hà Linh');
	db.update(person).set({ slug: 'linh-ha' }).where(eq(person.id, linh)).run();
	const biographies = [
		{ personId: linh, locale: 'vi', bio: `Phóng viên ban Thời sự. ${hostile}` },
		{ personId: linh, locale: 'en', bio: 'Reports on\ncurrent affairs.' },
		{ personId: personNamed(db, 'Người chưa ký bài nào'), locale: 'vi', bio: 'Chưa ai biết.' },
	];
	db.insert(personBio).values(biographies).run();
	const river = topicNamed(db, 'vi', 'Sông Lô');
	db.insert(topicName).values({ topicId: river, locale: 'en', name: 'Lô River', slug: 'song-lo-river' }).run();
	createCorrection(db, full, 'Giờ mở cửa là 19 giờ.', new Date('2020-07-02T01:00:00Z'));
	const storyId = Number(db.$client.prepare('SELECT story_id FROM article WHERE id = ?').pluck().get(full));
	createArticle(db, {
		...{ ...base, locale: 'en', storyId, title: 'Desks open in the evening', lead: [], publishedAt: new Date('2020-07-03T00:00:00Z') },
		document: documentOf(paragraph('Open.')),
		image: { imageId: referencedImage(db, 'https://a.example/anh.jpg'), alt: '', caption: '', credit: '' },
		video: { videoId: videoOf(db, 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'), caption: '' },
	});
	createArticle(db, { ...base, title: 'Bản nháp', status: 'draft', document: documentOf(paragraph('Nháp.')) });
	const page = Number(db.$client.prepare("INSERT INTO page (key, position) VALUES ('about', 0) RETURNING id").pluck().get());
	const text = db.$client.prepare('INSERT INTO page_text (page_id, locale, slug, title, document) VALUES (?, ?, ?, ?, ?)');
	text.run(
		page,
		'vi',
		'gioi-thieu',
		`Giới thiệu ${hostile}`,
		JSON.stringify(
			documentOf(paragraph('Báo.'), { type: 'figure', attrs: { imageId: pictures[2] ?? 0, alt: '', caption: '', credit: '' } }),
		),
	);
	text.run(page, 'en', 'about', 'About', JSON.stringify(documentOf(paragraph('A paper.'))));
}

type Ids = { imageId(id: number): number; videoId(id: number): number; fileId(id: number): number };

function withIds(document: Document, ids: Ids): Document {
	return Document.parse(
		JSON.parse(JSON.stringify(document), (key, value) =>
			key === 'imageId' || key === 'videoId' || key === 'fileId' ? ids[key](value) : value,
		),
	);
}

/** The sections in their order, the topics and those who sign, as a paper calls them in all its languages. */
export function treeOf(db: Database) {
	const terms = exportedTerms(db);
	const named = ({ names }: { names: Names }) =>
		Object.entries(names).map(([locale, { name, slug, description = '' }]) => [locale, name, slug, description]);
	const sections = terms.flatMap((term) =>
		term.kind === 'section' ? [{ at: term.position, form: term.form, names: named(term), above: named(term.above ?? { names: {} }) }] : [],
	);
	const topics = terms.flatMap((term) => (term.kind === 'topic' ? [named(term)] : []));
	const flat = localeCodes.map((locale) => listSections(db, locale).map(({ slug }) => slug));
	const people = exportedBiographies(db).map(named);
	return { people, sections, flat, topics: topics.toSorted((some, other) => JSON.stringify(some).localeCompare(JSON.stringify(other))) };
}

/** All that readers may see of a paper, told without the numbers that only one database knows. */
export function contentOf(db: Database) {
	const articles = [...publishedIds(db)].map((id) => {
		const found = exportedArticle(db, id);
		if (!found) throw new Error(`Article ${id} is not public.`);
		const { locale, slug, title, lead, publicAt, updatedAt, labels, sourceLine, seoTitle, seoDescription, narration, words } = found;
		return {
			...{
				locale,
				slug,
				title,
				lead,
				publicAt,
				updatedAt,
				labels,
				sourceLine,
				seoTitle,
				seoDescription,
				words,
				narration: narration?.hash,
			},
			section: [found.section.slug, found.section.name],
			credits: found.credits.map(({ name, roles }) => ({ name, roles })),
			topics: found.topics.map(({ name }) => name),
			corrections: found.corrections.map(({ text, at }) => ({ text, at })),
			image: found.leadImage && { ...found.leadImage, picture: pictureNameOf(found.leadImage.picture) },
			video: found.leadVideo && [found.leadVideo.video.source, found.leadVideo.caption],
			pairs: found.translations.map((other) => other.locale),
			document: told(found.document, found.media),
		};
	});
	const pages = exportedPages(db).map(({ locale, slug, title, document, media, translations }) => ({
		locale,
		slug,
		title,
		translations,
		document: told(document, media),
	}));
	const key = (item: { locale: string; slug: string }) => `${item.locale} ${item.slug}`;
	const sorted = <Item extends { locale: string; slug: string }>(items: Item[]) =>
		items.toSorted((some, other) => key(some).localeCompare(key(other)));
	return { articles: sorted(articles), pages: sorted(pages) };
}

const pictureNameOf = ({ hash, source, width, height }: { hash?: string; source?: string; width: number; height: number }) => [
	hash ?? source,
	width,
	height,
];

function told(document: Document, media: Media): unknown {
	return JSON.parse(JSON.stringify(document), (key, value) => {
		if (key === 'imageId') return pictureNameOf(media.pictures.get(value) ?? { width: 0, height: 0 });
		if (key === 'videoId') return media.videos.get(value)?.source;
		return key === 'fileId' ? media.files.get(value)?.hash : value;
	});
}
