import { and, asc, gt, lte } from 'drizzle-orm';
import type { Media } from '#lib/content.ts';
import { referencesOf } from '#lib/document/references.ts';
import type { Database } from '../client.ts';
import { article } from '../schema/article.ts';
import { pageText } from '../schema/site.ts';
import { withSources } from './exported-article.ts';
import { mediaOf } from './pictures.ts';
import type { StaticPage } from './site.ts';

/** So many ids are read in one go. */
const stretch = 500;

/** The ids of all articles that readers may see, in their order, however many there are; each stretch is read by itself, so that writers need not wait. */
export function* publishedIds(db: Database, now = Date.now()): Generator<number> {
	for (let after = 0; ; ) {
		const rows = db
			.select({ id: article.id })
			.from(article)
			.where(and(gt(article.id, after), lte(article.publicAt, new Date(now))))
			.orderBy(asc(article.id))
			.limit(stretch)
			.all();
		for (const { id } of rows) yield id;
		const last = rows.at(-1);
		if (last === undefined || rows.length < stretch) return;
		after = last.id;
	}
}

/** How many articles readers may see. */
export function countPublished(db: Database, now = Date.now()): number {
	return db.$client.prepare<[number], number>('SELECT count(*) FROM article WHERE public_at <= ?').pluck().get(now) ?? 0;
}

export type ExportedPage = StaticPage & { locale: string; media: Media; translations: string[] };

/** All static pages in all languages, with what they show. */
export function exportedPages(db: Database): ExportedPage[] {
	const rows = db.select().from(pageText).orderBy(asc(pageText.pageId), asc(pageText.locale)).all();
	return rows.map(({ pageId, ...text }) => ({
		...{ ...text, id: pageId },
		media: withSources(db, mediaOf(db, referencesOf(text.document))),
		translations: rows.filter((other) => other.pageId === pageId && other.locale !== text.locale).map(({ locale }) => locale),
	}));
}

/** Everybody who is named under an article. */
export function exportedPeople(db: Database): { id: number; name: string; slug: string }[] {
	return db.$client
		.prepare<[], { id: number; name: string; slug: string }>(
			'SELECT id, name, slug FROM person WHERE EXISTS (SELECT 1 FROM byline WHERE person_id = person.id AND public_at IS NOT NULL) ORDER BY id',
		)
		.all();
}
