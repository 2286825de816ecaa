import { and, eq, inArray } from 'drizzle-orm';
import type { ArticleContent } from '#lib/desk/article-content.ts';
import { type Check, checksOf } from '#lib/desk/checks.ts';
import { mediaOf } from '#lib/desk/content-media.ts';
import { slugify } from '#lib/text/slug.ts';
import type { Database } from '../client.ts';
import { draft } from '../schema/desk.ts';
import { file, image, video } from '../schema/media.ts';
import { sectionName } from '../schema/sections.ts';
import { Refused } from './actor.ts';
import { contentOf } from './draft-content.ts';

/** Throws a refusal that names what a working copy refers to and is not there: each id is looked up on its own (threats, 16). */
export function requireReferences(db: Database, locale: string, content: ArticleContent): void {
	const { images, videos, files } = mediaOf(content);
	const missing = (found: { id: number }[], ids: number[], path: string) => {
		const known = new Set(found.map(({ id }) => id));
		const lost = ids.find((id) => !known.has(id));
		if (lost !== undefined) throw new Refused('invalid', { path, id: lost });
	};
	if (images.length > 0) missing(db.select({ id: image.id }).from(image).where(inArray(image.id, images)).all(), images, 'image');
	if (videos.length > 0) missing(db.select({ id: video.id }).from(video).where(inArray(video.id, videos)).all(), videos, 'video');
	if (files.length > 0) missing(db.select({ id: file.id }).from(file).where(inArray(file.id, files)).all(), files, 'file');
	const isNamed = and(eq(sectionName.sectionId, content.sectionId), eq(sectionName.locale, locale));
	if (!db.select().from(sectionName).where(isNamed).get()) throw new Refused('invalid', { path: 'sectionId', id: content.sectionId });
}

/** What is missing from the working copy of an article before it is printed. */
export function checkContent(db: Database, id: number, content: ArticleContent): Check[] {
	const { videos } = mediaOf(content);
	const rows =
		videos.length === 0 ? [] : db.select({ id: video.id, state: video.state }).from(video).where(inArray(video.id, videos)).all();
	const source = db.select({ id: draft.sourceId }).from(draft).where(eq(draft.articleId, id)).get()?.id;
	return checksOf(
		content,
		new Map(rows.map(({ id, state }) => [id, state])),
		typeof source === 'number' ? contentOf(db, source) : undefined,
	);
}

/** The slug that an article is printed under. */
export function slugOf(content: ArticleContent): string {
	return content.slug || slugify(content.title) || 'bai';
}
