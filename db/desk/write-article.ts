import { and, eq } from 'drizzle-orm';
import type { ArticleStatus, ByRole, Focus, Label } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { referencesOf } from '#lib/document/references.ts';
import { Document } from '#lib/document/schema.ts';
import { slugify } from '#lib/text/slug.ts';
import { countWords } from '#lib/text/words.ts';
import { type Database, transact } from '../client.ts';
import { article, articleTopic, body, byline, story } from '../schema/article.ts';
import { bodyFile, bodyImage, bodyVideo } from '../schema/media.ts';
import { goneKeys, keysOf } from './change-keys.ts';
import { indexArticle } from './index-article.ts';
import { inserter } from './inserter.ts';
import { personNamed, topicNamed } from './names.ts';
import { recordChange } from './record-change.ts';

/** One language version as the desk and imports hand it in. Texts are NFC already (lib/text/normalize.ts). */
export type ArticleInput = {
	storyId?: number;
	locale: string;
	sectionId: number;
	/** Proposed from the title when absent. */
	slug?: string;
	title: string;
	lead: string[];
	status: ArticleStatus;
	publishedAt?: Date;
	updatedAt?: Date;
	document: Document;
	image?: { imageId: number; alt: string; caption: string; credit: string; focus?: Focus };
	video?: { videoId: number; caption: string };
	/** A stored sound file: the article read aloud. */
	narrationId?: number;
	credits?: { name: string; roles: ByRole[] }[];
	/** Names, or ids of topics that exist. */
	topics?: (string | number)[];
	labels?: Label[];
	sourceLine?: string;
	seoTitle?: string;
	seoDescription?: string;
	/** Who began it at the desk. */
	createdBy?: string;
};

const insertStory = inserter(story);
const insertRow = inserter(article);
const insertBody = inserter(body);
const insertByline = inserter(byline);
const insertTopic = inserter(articleTopic);
const insertBodyImage = inserter(bodyImage);
const insertBodyFile = inserter(bodyFile);

/** Stores a new article with its body, byline, topics, search entry and change record; returns its id. */
export function createArticle(db: Database, input: ArticleInput, now = new Date()): number {
	return transact(db, () => {
		const id = insertArticle(db, input, now);
		indexArticle(db, id, input);
		recordChange(db, keysOf(db, id), now);
		return id;
	});
}

/** Stores the rows of a new article, without its search entry and change record; to be called in the write's own transaction. */
export function insertArticle(db: Database, input: ArticleInput, now: Date): number {
	const storyId = input.storyId ?? insertStory(db, { createdAt: now });
	const id = insertRow(db, { ...rowOf(input, now), storyId, createdAt: now });
	writeParts(db, id, input);
	return id;
}

/** Replaces what an article holds; its id, story and language stay. Throws when there is no such article in that language. */
export function replaceArticle(db: Database, id: number, input: ArticleInput, now = new Date()): void {
	transact(db, () => {
		const before = keysOf(db, id);
		const isThis = and(eq(article.id, id), eq(article.locale, input.locale));
		const { changes } = db.update(article).set(rowOf(input, now)).where(isThis).run();
		if (changes === 0) throw new Error(`There is no article ${id} in the language "${input.locale}" to replace.`);
		clearParts(db, id);
		writeParts(db, id, input);
		indexArticle(db, id, input);
		const isShown = input.status === 'published' || input.status === 'scheduled';
		recordChange(db, [...before, ...keysOf(db, id), ...(isShown ? [] : goneKeys(before))], now);
	});
}

function rowOf(input: ArticleInput, now: Date) {
	return {
		locale: input.locale,
		sectionId: input.sectionId,
		slug: input.slug ?? slugify(input.title),
		title: input.title,
		lead: input.lead,
		status: input.status,
		publishedAt: input.publishedAt ?? null,
		updatedAt: input.updatedAt ?? now,
		words: countWords(plainText(input.document)),
		imageId: input.image?.imageId ?? null,
		imageAlt: input.image?.alt ?? '',
		imageCaption: input.image?.caption ?? '',
		imageCredit: input.image?.credit ?? '',
		videoId: input.video?.videoId ?? null,
		videoCaption: input.video?.caption ?? '',
		narrationId: input.narrationId ?? null,
		labels: input.labels ?? [],
		sourceLine: input.sourceLine ?? '',
		seoTitle: input.seoTitle ?? '',
		seoDescription: input.seoDescription ?? '',
		imageFocus: input.image?.focus ?? null,
		...(input.createdBy !== undefined && { createdBy: input.createdBy }),
	};
}

function clearParts(db: Database, id: number): void {
	db.delete(body).where(eq(body.articleId, id)).run();
	db.delete(bodyVideo).where(eq(bodyVideo.articleId, id)).run();
	db.delete(bodyImage).where(eq(bodyImage.articleId, id)).run();
	db.delete(bodyFile).where(eq(bodyFile.articleId, id)).run();
	db.delete(byline).where(eq(byline.articleId, id)).run();
	db.delete(articleTopic).where(eq(articleTopic.articleId, id)).run();
}

function writeParts(db: Database, id: number, input: ArticleInput): void {
	const document = Document.parse(input.document);
	insertBody(db, { articleId: id, document });
	const { images, videos, files } = referencesOf(document);
	for (const videoId of new Set(videos)) db.insert(bodyVideo).values({ videoId, articleId: id }).run();
	for (const imageId of new Set(images)) insertBodyImage(db, { imageId, articleId: id });
	for (const fileId of new Set(files)) insertBodyFile(db, { fileId, articleId: id });
	for (const [position, [name, roles]] of [...rolesByName(input.credits ?? [])].entries()) {
		insertByline(db, { articleId: id, personId: personNamed(db, name), roles, position });
	}
	const topicIds = (input.topics ?? []).map((topic) => (typeof topic === 'number' ? topic : topicNamed(db, input.locale, topic)));
	for (const [position, topicId] of [...new Set(topicIds)].entries()) {
		insertTopic(db, { articleId: id, topicId, position });
	}
}

/** One entry a person, in the order in which they are first named. */
function rolesByName(credits: NonNullable<ArticleInput['credits']>): Map<string, ByRole[]> {
	const roles = new Map<string, ByRole[]>();
	for (const credit of credits) roles.set(credit.name, [...new Set([...(roles.get(credit.name) ?? []), ...credit.roles])]);
	return roles;
}
