import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';

const instant = (name: string) => int(name, { mode: 'timestamp_ms' });

export const wire = sqliteTable('wire', {
	seq: int().primaryKey({ autoIncrement: true }),
	articleId: int('article_id').notNull(),
	at: instant('at').notNull(),
});

export const partner = sqliteTable('partner', {
	id: int().primaryKey(),
	name: text().notNull(),
	tokenHash: text('token_hash').notNull(),
	createdAt: instant('created_at').notNull(),
	createdBy: text('created_by').notNull(),
	lastUsedAt: instant('last_used_at'),
	revokedAt: instant('revoked_at'),
	tokenEnd: text('token_end'),
});

export const sourcePage = sqliteTable('source_page', {
	locale: text().notNull(),
	sourceId: text('source_id').notNull(),
	pageId: int('page_id').notNull(),
	digest: text().notNull(),
});
