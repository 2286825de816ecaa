import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TargetKind } from '#lib/old-address/target.ts';

const instant = (name: string) => int(name, { mode: 'timestamp_ms' });

export const redirectPattern = sqliteTable('redirect_pattern', {
	id: int().primaryKey({ autoIncrement: true }),
	position: int().notNull(),
	pattern: text().notNull(),
	kind: text().$type<TargetKind>().notNull(),
	target: text().notNull(),
	createdAt: instant('created_at').notNull(),
	readers: int().notNull().default(0),
	machines: int().notNull().default(0),
	usedAt: instant('used_at'),
});

/** `day` counts days of Vietnam since 1970. */
export const missedAddress = sqliteTable('missed_address', {
	day: int().notNull(),
	path: text().notNull(),
	hits: int().notNull(),
	bots: int().notNull(),
	referrer: text().notNull().default(''),
	lastAt: instant('last_at').notNull(),
});

export const missedIgnored = sqliteTable('missed_ignored', {
	path: text().primaryKey(),
	at: instant('at').notNull(),
});

/** A file of an old site, by the path at which it was read: the picture or the file that it is here. */
export const oldFile = sqliteTable('old_file', {
	path: text().primaryKey(),
	imageId: int('image_id'),
	fileId: int('file_id'),
});

export const outboxService = sqliteTable('outbox_service', {
	service: text().primaryKey(),
	changeId: int('change_id').notNull(),
	heardAt: instant('heard_at').notNull(),
	failures: int().notNull().default(0),
	notBefore: instant('not_before').notNull().default(new Date(0)),
	leasedUntil: instant('leased_until').notNull().default(new Date(0)),
	sent: int().notNull().default(0),
	failed: int().notNull().default(0),
	toldAt: instant('told_at'),
	problem: text().notNull().default(''),
});

export const outbox = sqliteTable('outbox', {
	id: int().primaryKey({ autoIncrement: true }),
	service: text().notNull(),
	subject: text().notNull(),
	version: int().notNull().default(1),
	dueAt: instant('due_at').notNull(),
	tries: int().notNull().default(0),
	deadAt: instant('dead_at'),
	problem: text().notNull().default(''),
});
