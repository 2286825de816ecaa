import { sql } from 'drizzle-orm';
import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ArticleStatus, ByRole, Focus, Label } from '#lib/content.ts';
import type { Document } from '#lib/document/schema.ts';

const instant = (name: string) => int(name, { mode: 'timestamp_ms' });

export const story = sqliteTable('story', {
	id: int().primaryKey(),
	createdAt: instant('created_at').notNull(),
});

export const article = sqliteTable('article', {
	id: int().primaryKey({ autoIncrement: true }),
	storyId: int('story_id').notNull(),
	locale: text().notNull(),
	sectionId: int('section_id').notNull(),
	slug: text().notNull(),
	title: text().notNull(),
	lead: text({ mode: 'json' }).$type<string[]>().notNull(),
	status: text().$type<ArticleStatus>().notNull(),
	publishedAt: instant('published_at'),
	updatedAt: instant('updated_at').notNull(),
	createdAt: instant('created_at').notNull(),
	publicAt: instant('public_at').generatedAlwaysAs(sql`CASE WHEN status IN ('published', 'scheduled') THEN published_at END`),
	words: int().notNull().default(0),
	imageId: int('image_id'),
	imageAlt: text('image_alt').notNull().default(''),
	imageCaption: text('image_caption').notNull().default(''),
	imageCredit: text('image_credit').notNull().default(''),
	videoId: int('video_id'),
	videoCaption: text('video_caption').notNull().default(''),
	narrationId: int('narration_id'),
	/** Whether the main video is one that readers can play; triggers keep it. */
	plays: int({ mode: 'boolean' }).notNull().default(false),
	labels: text({ mode: 'json' }).$type<Label[]>().notNull(),
	sourceLine: text('source_line').notNull().default(''),
	seoTitle: text('seo_title').notNull().default(''),
	seoDescription: text('seo_description').notNull().default(''),
	imageFocus: text('image_focus', { mode: 'json' }).$type<Focus>(),
	embargoUntil: instant('embargo_until'),
	createdBy: text('created_by'),
	/** When somebody last did something to it or its working copy; triggers keep it. */
	changedAt: instant('changed_at').notNull().default(new Date(0)),
});

/** What readers see of each day; triggers keep it. */
export const archiveDay = sqliteTable('archive_day', {
	locale: text().notNull(),
	/** In Vietnam, YYYY-MM-DD. */
	day: text().notNull(),
	articles: int().notNull(),
	newestAt: instant('newest_at').notNull(),
	changedAt: instant('changed_at').notNull(),
});

export const body = sqliteTable('body', {
	articleId: int('article_id').primaryKey(),
	document: text({ mode: 'json' }).$type<Document>().notNull(),
});

export const correction = sqliteTable('correction', {
	id: int().primaryKey(),
	articleId: int('article_id').notNull(),
	locale: text().notNull(),
	text: text().notNull(),
	at: instant('at').notNull(),
	publicAt: instant('public_at'),
});

export const withdrawal = sqliteTable('withdrawal', {
	articleId: int('article_id').primaryKey(),
	reason: text().notNull(),
	actor: text().notNull(),
	at: instant('at').notNull(),
});

export const byline = sqliteTable('byline', {
	articleId: int('article_id').notNull(),
	personId: int('person_id').notNull(),
	roles: text({ mode: 'json' }).$type<ByRole[]>().notNull(),
	position: int().notNull(),
	locale: text(),
	publicAt: instant('public_at'),
});

export const articleTopic = sqliteTable('article_topic', {
	articleId: int('article_id').notNull(),
	topicId: int('topic_id').notNull(),
	position: int().notNull(),
	locale: text(),
	publicAt: instant('public_at'),
});

export const sourceItem = sqliteTable('source_item', {
	locale: text().notNull(),
	sourceId: text('source_id').notNull(),
	articleId: int('article_id').notNull(),
	digest: text().notNull(),
});

export const readCount = sqliteTable('read_count', {
	articleId: int('article_id').notNull(),
	day: int().notNull(),
	locale: text().notNull(),
	reads: int().notNull(),
});

export const homeSlot = sqliteTable('home_slot', {
	locale: text().notNull(),
	position: int().notNull(),
	articleId: int('article_id').notNull(),
});
