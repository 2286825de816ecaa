import { and, asc, eq } from 'drizzle-orm';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import type { Database } from '../client.ts';
import { article, articleTopic, body, byline } from '../schema/article.ts';
import { draft } from '../schema/desk.ts';
import { person } from '../schema/people.ts';
import { topicName } from '../schema/sections.ts';

/** What the working copy of an article holds; for one that was never worked on, what it is published with. Undefined when there is none. */
export function contentOf(db: Database, id: number): ArticleContent | undefined {
	const working = db.select({ content: draft.content }).from(draft).where(eq(draft.articleId, id)).get();
	return working?.content ?? publishedContent(db, id);
}

/** What the rows of an article hold, which is what readers see of a published one. */
export function publishedContent(db: Database, id: number): ArticleContent | undefined {
	const found = db.select().from(article).innerJoin(body, eq(body.articleId, article.id)).where(eq(article.id, id)).get();
	if (!found) return undefined;
	const { article: row, body: text } = found;
	const credits = db
		.select({ name: person.name, roles: byline.roles })
		.from(byline)
		.innerJoin(person, eq(person.id, byline.personId))
		.where(eq(byline.articleId, id))
		.orderBy(asc(byline.position))
		.all();
	const topics = db
		.select({ name: topicName.name })
		.from(articleTopic)
		.innerJoin(topicName, and(eq(topicName.topicId, articleTopic.topicId), eq(topicName.locale, row.locale)))
		.where(eq(articleTopic.articleId, id))
		.orderBy(asc(articleTopic.position))
		.all();
	return {
		title: row.title,
		lead: row.lead,
		sectionId: row.sectionId,
		slug: row.slug,
		document: text.document,
		...(row.imageId !== null && {
			image: {
				imageId: row.imageId,
				alt: row.imageAlt,
				caption: row.imageCaption,
				credit: row.imageCredit,
				...(row.imageFocus && { focus: row.imageFocus }),
			},
		}),
		...(row.videoId !== null && { video: { videoId: row.videoId, caption: row.videoCaption } }),
		...(row.narrationId !== null && { narrationId: row.narrationId }),
		credits,
		topics: topics.map(({ name }) => name),
		labels: row.labels,
		sourceLine: row.sourceLine,
		seoTitle: row.seoTitle,
		seoDescription: row.seoDescription,
	};
}
