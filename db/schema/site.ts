import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Document } from '#lib/document/schema.ts';

const instant = (name: string) => int(name, { mode: 'timestamp_ms' });

export const page = sqliteTable('page', {
	id: int().primaryKey(),
	key: text().notNull(),
	position: int().notNull().default(0),
});

export const pageText = sqliteTable('page_text', {
	pageId: int('page_id').notNull(),
	locale: text().notNull(),
	slug: text().notNull(),
	title: text().notNull(),
	document: text({ mode: 'json' }).$type<Document>().notNull(),
});

/** `locale` is empty for values that do not depend on the language. */
export const setting = sqliteTable('setting', {
	key: text().notNull(),
	locale: text().notNull().default(''),
	value: text().notNull(),
});

export const redirect = sqliteTable('redirect', {
	path: text().primaryKey(),
	target: text().notNull(),
	createdAt: instant('created_at').notNull(),
	readers: int().notNull().default(0),
	machines: int().notNull().default(0),
	usedAt: instant('used_at'),
});

export const change = sqliteTable('change', {
	id: int().primaryKey({ autoIncrement: true }),
	at: instant('at').notNull(),
	keys: text({ mode: 'json' }).$type<string[]>().notNull(),
});

export const job = sqliteTable('job', {
	name: text().primaryKey(),
	begunAt: instant('begun_at').notNull(),
});
