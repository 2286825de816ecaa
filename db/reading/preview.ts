import { eq } from 'drizzle-orm';
import type { Article } from '#lib/content.ts';
import { plainText } from '#lib/document/plain-text.ts';
import { slugify } from '#lib/text/slug.ts';
import { countWords } from '#lib/text/words.ts';
import type { Database } from '../client.ts';
import { article } from '../schema/article.ts';
import { draft } from '../schema/desk.ts';
import { articleOf, findArticle } from './article.ts';
import { findSection } from './sections.ts';

/**
 * An article as readers would see its working copy now, for whoever holds a preview address; nothing is stored for it, so names that are
 * new have no pages yet. Undefined when there is none, or its section has no name in its language.
 */
export function previewArticle(db: Database, id: number, now = new Date()): Article | undefined {
	const row = db.select().from(article).where(eq(article.id, id)).get();
	const content = db.select({ content: draft.content }).from(draft).where(eq(draft.articleId, id)).get()?.content;
	if (!row || !content) return findArticle(db, id, now.getTime());
	const section = findSection(db, row.locale, content.sectionId);
	if (!section) return undefined;
	const { image, video, narrationId, credits, topics, document, ...texts } = content;
	const named = (name: string) => ({ id: 0, name, slug: slugify(name) });
	const shown = {
		...row,
		...texts,
		title: content.title || row.title,
		publicAt: row.publicAt ?? now,
		updatedAt: now,
		words: countWords(plainText(document)),
		imageId: image?.imageId ?? null,
		imageAlt: image?.alt ?? '',
		imageCaption: image?.caption ?? '',
		imageCredit: image?.credit ?? '',
		videoId: video?.videoId ?? null,
		videoCaption: video?.caption ?? '',
		narrationId: narrationId ?? null,
	};
	const parts = { credits: credits.map(({ name, roles }) => ({ ...named(name), roles })), topics: topics.map(named), corrections: [] };
	return articleOf(db, shown, section, document, parts);
}

/** The language of an article, whatever its state. */
export function localeOfArticle(db: Database, id: number): string | undefined {
	return db.select({ locale: article.locale }).from(article).where(eq(article.id, id)).get()?.locale;
}
