import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Article, Card, Credit, Topic } from '#lib/content.ts';
import { referencesOf } from '#lib/document/references.ts';
import type { Document } from '#lib/document/schema.ts';
import { isPlayable } from '#lib/video/states.ts';
import type { Database } from '../client.ts';
import { article, articleTopic, body, byline, correction } from '../schema/article.ts';
import { person } from '../schema/people.ts';
import { topicName } from '../schema/sections.ts';
import { cardsOf } from './cards.ts';
import { mediaOf } from './pictures.ts';
import { prepared } from './prepared.ts';
import { findSection } from './sections.ts';

const rows = prepared((db) =>
	db
		.select()
		.from(article)
		.innerJoin(body, eq(body.articleId, article.id))
		.where(and(eq(article.id, sql.placeholder('id')), lte(article.publicAt, sql.placeholder('now'))))
		.prepare(),
);

/** The article with everything its page shows, if readers may see it now. */
export function findArticle(db: Database, id: number, now = Date.now()): Article | undefined {
	const found = rows(db).get({ id, now });
	const section = found && findSection(db, found.article.locale, found.article.sectionId);
	if (!found || !section) return undefined;
	const { article: row, body: text } = found;
	const parts = { credits: creditsOf(db, id), topics: topicsOf(db, id), corrections: correctionRows(db).all({ id }) };
	return articleOf(db, { ...row, publicAt: row.publicAt ?? new Date(now) }, section, text.document, parts);
}

type Row = Omit<typeof article.$inferSelect, 'publicAt' | 'status' | 'createdAt' | 'plays'> & { publicAt: Date };
type Parts = Pick<Article, 'credits' | 'topics' | 'corrections'>;

/** An article of its parts, with the pictures, films and files that it shows. */
export function articleOf(db: Database, row: Row, section: Article['section'], document: Document, parts: Parts): Article {
	const references = referencesOf(document);
	const inBody = row.imageId !== null && references.images.includes(row.imageId);
	if (row.imageId !== null) references.images.push(row.imageId);
	if (row.videoId !== null) references.videos.push(row.videoId);
	if (row.narrationId !== null) references.files.push(row.narrationId);
	const media = mediaOf(db, references);
	const picture = row.imageId === null ? undefined : media.pictures.get(row.imageId);
	const video = row.videoId === null ? undefined : media.videos.get(row.videoId);
	// A lead picture that the body or the video's poster shows anyway is for lists only.
	const isRepeated =
		inBody || (picture?.hash !== undefined && video !== undefined && isPlayable(video.state) && video.poster?.hash === picture.hash);
	return {
		...row,
		section,
		picture,
		focus: row.imageFocus ?? undefined,
		alt: row.imageAlt,
		hasVideo: video?.state === 'ok',
		image: picture && !isRepeated ? { picture, alt: row.imageAlt, caption: row.imageCaption, credit: row.imageCredit } : undefined,
		video: video && { video, caption: row.videoCaption },
		narration: row.narrationId === null ? undefined : media.files.get(row.narrationId),
		document,
		media,
		...parts,
	};
}

const correctionRows = prepared((db) =>
	db
		.select()
		.from(correction)
		.where(eq(correction.articleId, sql.placeholder('id')))
		.orderBy(asc(correction.at))
		.prepare(),
);

const creditRows = prepared((db) =>
	db
		.select({ id: person.id, name: person.name, slug: person.slug, roles: byline.roles })
		.from(byline)
		.innerJoin(person, eq(person.id, byline.personId))
		.where(eq(byline.articleId, sql.placeholder('id')))
		.orderBy(asc(byline.position))
		.prepare(),
);

function creditsOf(db: Database, id: number): Credit[] {
	return creditRows(db).all({ id });
}

const topicRows = prepared((db) =>
	db
		.select({ id: topicName.topicId, name: topicName.name, slug: topicName.slug })
		.from(articleTopic)
		.innerJoin(topicName, and(eq(topicName.topicId, articleTopic.topicId), eq(topicName.locale, articleTopic.locale)))
		.where(eq(articleTopic.articleId, sql.placeholder('id')))
		.orderBy(asc(articleTopic.position))
		.prepare(),
);

function topicsOf(db: Database, id: number): Topic[] {
	return topicRows(db).all({ id });
}

type Place = { locale: string; sectionId: number; at: number; id: number; now: number };

const relatedIds = prepared((db) =>
	db.$client
		.prepare<Place & { limit: number }, number>(
			`SELECT id FROM article WHERE locale = :locale AND section_id = :sectionId AND public_at <= :now AND id <> :id
			ORDER BY public_at DESC, id DESC LIMIT :limit`,
		)
		.pluck(),
);

/** The newest other articles of an article's own section. */
export function relatedTo(db: Database, of: Article, limit: number, now = Date.now()): Card[] {
	return cardsOf(db, relatedIds(db).all({ ...placeOf(of, now), limit }));
}

/** Each has one bound at the article's own place: with `:now` as a second upper one, SQLite walks from the newest article to this one. */
const neighbourIds = prepared((db) => {
	const step = (place: string, order: string) =>
		db.$client
			.prepare<Place, number>(
				`SELECT id FROM article WHERE locale = :locale AND section_id = :sectionId AND ${place}
				ORDER BY public_at ${order}, id ${order} LIMIT 1`,
			)
			.pluck();
	return {
		newer: step('public_at >= :at AND public_at <= :now AND (public_at, id) > (:at, :id)', 'ASC'),
		older: step('public_at <= :at AND (public_at, id) < (:at, :id)', 'DESC'),
	};
});

/** The published articles just after and just before an article in its section. */
export function neighboursOf(db: Database, of: Article, now = Date.now()): { newer?: Card; older?: Card } {
	const find = (id: number | undefined) => (id === undefined ? undefined : cardsOf(db, [id])[0]);
	const { newer, older } = neighbourIds(db);
	const place = placeOf(of, now);
	return { newer: find(newer.get(place)), older: find(older.get(place)) };
}

function placeOf({ id, locale, section, publicAt }: Article, now: number): Place {
	return { id, locale, sectionId: section.id, at: publicAt.getTime(), now };
}
