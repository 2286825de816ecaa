import { type AnyColumn, sql } from 'drizzle-orm';
import type { Media, Picture, Video } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { file, image, video } from '../schema/media.ts';
import { prepared } from './prepared.ts';

type ImageRow = { hash: string | null; width: number | null; height: number | null; tone: number | null };

/** The picture of a joined image row; none when the join found none. A referenced picture has a size of its own to come. */
export function pictureOf(row: ImageRow | undefined): Picture | undefined {
	if (!row || row.tone === null) return undefined;
	return { hash: row.hash ?? undefined, width: row.width ?? 3, height: row.height ?? 2, tone: row.tone };
}

type VideoRow = typeof video.$inferSelect;

/** A stored video as pages show it. */
export function videoOf(row: VideoRow, poster: Picture | undefined): Video {
	return {
		state: row.state,
		provider: row.provider ?? undefined,
		embedUrl: row.embedUrl ?? undefined,
		watchUrl: row.watchUrl ?? undefined,
		notBefore: row.notBefore ?? undefined,
		poster,
	};
}

const isListed = (id: AnyColumn) => sql`${id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`;
const listed = (ids: number[]) => ({ ids: JSON.stringify(ids) });
const videosWith = prepared((db) => db.select().from(video).where(isListed(video.id)).prepare());
const imagesWith = prepared((db) => db.select().from(image).where(isListed(image.id)).prepare());
const filesWith = prepared((db) => db.select().from(file).where(isListed(file.id)).prepare());

/** Everything with these ids that a document refers to. */
export function mediaOf(db: Database, ids: { images: number[]; videos: number[]; files: number[] }): Media {
	const videoRows = ids.videos.length === 0 ? [] : videosWith(db).all(listed(ids.videos));
	const posterIds = videoRows.flatMap((row) => row.posterId ?? []);
	const pictures = picturesById(db, [...ids.images, ...posterIds]);
	const videos = new Map(videoRows.map((row) => [row.id, videoOf(row, row.posterId === null ? undefined : pictures.get(row.posterId))]));
	const fileRows = ids.files.length === 0 ? [] : filesWith(db).all(listed(ids.files));
	return { pictures, videos, files: new Map(fileRows.map((row) => [row.id, row])) };
}

function picturesById(db: Database, ids: number[]): Map<number, Picture> {
	if (ids.length === 0) return new Map();
	const rows = imagesWith(db).all(listed(ids));
	return new Map(
		rows.flatMap((row) => {
			const picture = pictureOf(row);
			return picture ? [[row.id, picture] as const] : [];
		}),
	);
}
