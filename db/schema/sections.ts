import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SectionForm } from '#lib/content.ts';

export const section = sqliteTable('section', {
	id: int().primaryKey(),
	parentId: int('parent_id'),
	position: int().notNull().default(0),
	form: text().$type<SectionForm>().notNull().default('list'),
});

export const sectionName = sqliteTable('section_name', {
	sectionId: int('section_id').notNull(),
	locale: text().notNull(),
	name: text().notNull(),
	slug: text().notNull(),
	description: text().notNull().default(''),
});

export const topic = sqliteTable('topic', {
	id: int().primaryKey(),
});

export const topicName = sqliteTable('topic_name', {
	topicId: int('topic_id').notNull(),
	locale: text().notNull(),
	name: text().notNull(),
	slug: text().notNull(),
});
