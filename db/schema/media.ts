import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FileExtension } from '#lib/content.ts';
import type { VideoProvider, VideoState } from '#lib/video/states.ts';

const instant = (name: string) => int(name, { mode: 'timestamp_ms' });

/** `hash` is absent while a picture is only referenced by its address; `tone` is its placeholder colour (lib/tone.ts). */
export const image = sqliteTable('image', {
	id: int().primaryKey(),
	hash: text(),
	sourceUrl: text('source_url'),
	width: int(),
	height: int(),
	tone: int().notNull().default(0),
	createdAt: instant('created_at').notNull(),
	/** When the picture behind `source_url` is fetched next; null when it is here, or when nobody tries any more. */
	fetchAt: instant('fetch_at'),
	fetchFailures: int('fetch_failures').notNull().default(0),
});

export const file = sqliteTable('file', {
	id: int().primaryKey(),
	hash: text().notNull(),
	extension: text().$type<FileExtension>().notNull(),
	bytes: int().notNull(),
	createdAt: instant('created_at').notNull(),
});

export const video = sqliteTable('video', {
	id: int().primaryKey(),
	url: text().notNull(),
	provider: text().$type<VideoProvider>(),
	providerId: text('provider_id'),
	embedUrl: text('embed_url'),
	watchUrl: text('watch_url'),
	state: text().$type<VideoState>().notNull(),
	reason: text(),
	posterId: int('poster_id'),
	durationS: int('duration_s'),
	notBefore: instant('not_before'),
	checkedAt: instant('checked_at'),
	failures: int().notNull().default(0),
	createdAt: instant('created_at').notNull(),
	/** When the video is asked about next; null when nobody can be asked. */
	nextCheckAt: instant('next_check_at'),
	/** Since when checks have failed of a video that readers still see play. */
	failingSince: instant('failing_since'),
});

/** The videos inside the texts of articles. */
export const bodyVideo = sqliteTable('body_video', {
	videoId: int('video_id').notNull(),
	articleId: int('article_id').notNull(),
});

/** The pictures inside the texts of articles. */
export const bodyImage = sqliteTable('body_image', {
	imageId: int('image_id').notNull(),
	articleId: int('article_id').notNull(),
});

/** The stored files inside the texts of articles. */
export const bodyFile = sqliteTable('body_file', {
	fileId: int('file_id').notNull(),
	articleId: int('article_id').notNull(),
});
