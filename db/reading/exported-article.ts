import { eq, sql } from 'drizzle-orm';
import type { Media } from '#lib/content.ts';
import type { ExportedArticle } from '#lib/ninjs/exported-article.ts';
import type { Database } from '../client.ts';
import { article } from '../schema/article.ts';
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

type Ids = { ids: string };
type Source = { id: number; url: string | null };

const listed = 'WHERE id IN (SELECT value FROM json_each(:ids))';
const imageSources = prepared((db) => db.$client.prepare<Ids, Source>(`SELECT id, source_url AS url FROM image ${listed}`));
const videoSources = prepared((db) => db.$client.prepare<Ids, Source>(`SELECT id, url FROM video ${listed}`));

/** The media with the addresses they came from. */
export function withSources(db: Database, media: Media): Media {
	const absent = [...media.pictures].flatMap(([id, { hash }]) => (hash === undefined ? [id] : []));
	const images = addressesOf(imageSources(db), absent);
	const videos = addressesOf(videoSources(db), [...media.videos.keys()]);
	return {
		...media,
		pictures: new Map(Array.from(media.pictures, ([id, each]) => [id, { ...each, source: images.get(id) }])),
		videos: new Map(Array.from(media.videos, ([id, each]) => [id, { ...each, source: videos.get(id) }])),
	};
}

function addressesOf(sources: ReturnType<typeof imageSources>, ids: number[]): Map<number, string | undefined> {
	const rows = ids.length === 0 ? [] : sources.all({ ids: JSON.stringify(ids) });
	return new Map(rows.map(({ id, url }) => [id, url ?? undefined]));
}
