import { eq, inArray, sql } from 'drizzle-orm';
import type { Media } from '#lib/content.ts';
import type { ExportedArticle } from '#lib/ninjs/exported-article.ts';
import type { Database } from '../client.ts';
import { article } from '../schema/article.ts';
import { image, video } from '../schema/media.ts';
import { findArticle } from './article.ts';
import { versionsOfStory } from './pairs.ts';
import { prepared } from './prepared.ts';

const leads = prepared((db) =>
	db
		.select({
			imageId: article.imageId,
			caption: article.imageCaption,
			credit: article.imageCredit,
			focus: article.imageFocus,
			videoId: article.videoId,
			videoCaption: article.videoCaption,
		})
		.from(article)
		.where(eq(article.id, sql.placeholder('id')))
		.prepare(),
);

/** The article with everything that leaves the house, if readers may see it now. */
export function exportedArticle(db: Database, id: number, now = Date.now()): ExportedArticle | undefined {
	const found = findArticle(db, id, now);
	const row = leads(db).get({ id });
	if (!found || !row) return undefined;
	const { image: _, video: __, ...whole } = found;
	const media = withSources(db, found.media);
	const picture = row.imageId === null ? undefined : media.pictures.get(row.imageId);
	const film = row.videoId === null ? undefined : media.videos.get(row.videoId);
	return {
		...whole,
		media,
		leadImage: picture && { picture, alt: found.alt, caption: row.caption, credit: row.credit, ...(row.focus && { focus: row.focus }) },
		leadVideo: film && { video: film, caption: row.videoCaption },
		translations: versionsOfStory(db, found.storyId, now).filter((version) => version.id !== id),
	};
}

/** The media with the addresses they came from. */
export function withSources(db: Database, media: Media): Media {
	const absent = [...media.pictures].flatMap(([imageId, { hash }]) => (hash === undefined ? [imageId] : []));
	const films = [...media.videos.keys()];
	const images =
		absent.length === 0 ? [] : db.select({ id: image.id, url: image.sourceUrl }).from(image).where(inArray(image.id, absent)).all();
	const videos = films.length === 0 ? [] : db.select({ id: video.id, url: video.url }).from(video).where(inArray(video.id, films)).all();
	const [pictureSources, videoSources] = [new Map(images.map(({ id, url }) => [id, url])), new Map(videos.map(({ id, url }) => [id, url]))];
	return {
		...media,
		pictures: new Map(Array.from(media.pictures, ([id, each]) => [id, { ...each, source: pictureSources.get(id) ?? undefined }])),
		videos: new Map(Array.from(media.videos, ([id, each]) => [id, { ...each, source: videoSources.get(id) }])),
	};
}
