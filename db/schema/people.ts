import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const person = sqliteTable('person', {
	id: int().primaryKey(),
	name: text().notNull(),
	slug: text().notNull(),
});

export const personBio = sqliteTable('person_bio', {
	personId: int('person_id').notNull(),
	locale: text().notNull(),
	bio: text().notNull(),
});
