import { int, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Focus } from '#lib/content.ts';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import type { Stage } from '#lib/desk/moves.ts';
import type { Role } from '#lib/desk/roles.ts';

const instant = (name: string) => int(name, { mode: 'timestamp_ms' });
const flag = (name: string) => int(name, { mode: 'boolean' });

export const user = sqliteTable('user', {
	id: text().primaryKey(),
	name: text().notNull(),
	email: text().notNull(),
	emailVerified: flag('email_verified').notNull().default(true),
	image: text(),
	role: text().$type<Role>().notNull(),
	locale: text().notNull().default('vi'),
	personId: int('person_id'),
	disabled: flag('disabled').notNull().default(false),
	mustChangePassword: flag('must_change_password').notNull().default(false),
	twoFactorEnabled: flag('two_factor_enabled').notNull().default(false),
	createdAt: instant('created_at').notNull(),
	updatedAt: instant('updated_at').notNull(),
	lastSeenAt: instant('last_seen_at'),
});

export const session = sqliteTable('session', {
	id: text().primaryKey(),
	userId: text('user_id').notNull(),
	token: text().notNull(),
	expiresAt: instant('expires_at').notNull(),
	ipAddress: text('ip_address'),
	userAgent: text('user_agent'),
	createdAt: instant('created_at').notNull(),
	updatedAt: instant('updated_at').notNull(),
	/** When its user last gave their password. */
	confirmedAt: instant('confirmed_at'),
});

export const account = sqliteTable('account', {
	id: text().primaryKey(),
	userId: text('user_id').notNull(),
	accountId: text('account_id').notNull(),
	providerId: text('provider_id').notNull(),
	accessToken: text('access_token'),
	refreshToken: text('refresh_token'),
	idToken: text('id_token'),
	accessTokenExpiresAt: instant('access_token_expires_at'),
	refreshTokenExpiresAt: instant('refresh_token_expires_at'),
	scope: text(),
	password: text(),
	createdAt: instant('created_at').notNull(),
	updatedAt: instant('updated_at').notNull(),
});

export const verification = sqliteTable('verification', {
	id: text().primaryKey(),
	identifier: text().notNull(),
	value: text().notNull(),
	expiresAt: instant('expires_at').notNull(),
	createdAt: instant('created_at').notNull(),
	updatedAt: instant('updated_at').notNull(),
});

export const twoFactor = sqliteTable('two_factor', {
	id: text().primaryKey(),
	userId: text('user_id').notNull(),
	secret: text().notNull(),
	backupCodes: text('backup_codes').notNull(),
	verified: flag('verified').notNull().default(true),
	failedVerificationCount: int('failed_verification_count').notNull().default(0),
	lockedUntil: instant('locked_until'),
});

export const attempt = sqliteTable('attempt', {
	key: text().primaryKey(),
	count: int().notNull(),
	lastAt: instant('last_at').notNull(),
});

export const keyLink = sqliteTable('key_link', {
	hash: text().primaryKey(),
	userId: text('user_id'),
	email: text().notNull(),
	name: text().notNull(),
	role: text().$type<Role>().notNull(),
	invitedBy: text('invited_by'),
	expiresAt: instant('expires_at').notNull(),
	usedAt: instant('used_at'),
	mail: text().$type<'' | 'sending' | 'sent' | 'failed'>().notNull().default(''),
	mailProblem: text('mail_problem').notNull().default(''),
});

export const draft = sqliteTable('draft', {
	articleId: int('article_id').primaryKey(),
	rev: int().notNull(),
	content: text({ mode: 'json' }).$type<ArticleContent>().notNull(),
	stage: text().$type<Stage>().notNull(),
	publishedRev: int('published_rev'),
	/** The article this one is translated from, and its revision that the translation follows. */
	sourceId: int('source_id'),
	sourceRev: int('source_rev'),
	saveKey: text('save_key'),
	savedAt: instant('saved_at').notNull(),
	savedBy: text('saved_by'),
});

export type RevisionKind = 'first' | 'save' | 'submit' | 'return' | 'approve' | 'publish' | 'schedule' | 'restore' | 'merge';

export const revision = sqliteTable('revision', {
	id: int().primaryKey({ autoIncrement: true }),
	articleId: int('article_id').notNull(),
	rev: int().notNull(),
	kind: text().$type<RevisionKind>().notNull(),
	content: text({ mode: 'json' }).$type<ArticleContent>().notNull(),
	note: text().notNull().default(''),
	at: instant('at').notNull(),
	byUser: text('by_user'),
});

export const presence = sqliteTable('presence', {
	articleId: int('article_id').notNull(),
	tab: text().notNull(),
	userId: text('user_id').notNull(),
	at: instant('at').notNull(),
});

export const audit = sqliteTable('audit', {
	id: int().primaryKey({ autoIncrement: true }),
	at: instant('at').notNull(),
	userId: text('user_id'),
	userName: text('user_name').notNull(),
	action: text().notNull(),
	subject: text().notNull(),
	subjectId: text('subject_id').notNull(),
	detail: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
	previous: text().notNull(),
	hash: text().notNull(),
});

export const imageInfo = sqliteTable('image_info', {
	imageId: int('image_id').primaryKey(),
	name: text().notNull().default(''),
	alt: text().notNull().default(''),
	caption: text().notNull().default(''),
	credit: text().notNull().default(''),
	focus: text({ mode: 'json' }).$type<Focus>(),
	folded: text().notNull().default(''),
	bytes: int().notNull().default(0),
	byUser: text('by_user'),
	decorative: flag('decorative').notNull().default(false),
});

export const homePlan = sqliteTable('home_plan', {
	id: int().primaryKey(),
	locale: text().notNull(),
	position: int().notNull(),
	articleId: int('article_id').notNull(),
	fromAt: instant('from_at').notNull(),
	untilAt: instant('until_at'),
});

export const breaking = sqliteTable('breaking', {
	locale: text().primaryKey(),
	text: text().notNull(),
	articleId: int('article_id'),
	fromAt: instant('from_at').notNull(),
	untilAt: instant('until_at').notNull(),
});

export const personFormerName = sqliteTable('person_former_name', {
	name: text().primaryKey(),
	personId: int('person_id').notNull(),
});

export const topicFormerSlug = sqliteTable('topic_former_slug', {
	locale: text().notNull(),
	slug: text().notNull(),
	topicId: int('topic_id').notNull(),
});

export const fileInfo = sqliteTable('file_info', {
	fileId: int('file_id').primaryKey(),
	name: text().notNull().default(''),
	folded: text().notNull().default(''),
	byUser: text('by_user'),
});

/** What working copies show, whether or not it is printed. */
export const draftMedia = sqliteTable('draft_media', {
	kind: text().$type<'image' | 'video' | 'file'>().notNull(),
	mediaId: int('media_id').notNull(),
	articleId: int('article_id').notNull(),
});

/** The rows of an article as they were, by table. */
export type KeptDraft = Record<string, Record<string, string | number | null>[]>;

/** Drafts that were thrown away; `kept` is all there was of one (db/desk/trash.ts). */
export const discarded = sqliteTable('discarded', {
	articleId: int('article_id').primaryKey(),
	locale: text().notNull(),
	title: text().notNull(),
	createdBy: text('created_by'),
	discardedBy: text('discarded_by'),
	at: instant('at').notNull(),
	kept: text({ mode: 'json' }).$type<KeptDraft>().notNull(),
});
