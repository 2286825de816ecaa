import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

export type ArticlePlace = { id: number; locale: string; slug: string; section: string; state: 'public' | 'withdrawn' | 'hidden' };

const places = prepared((db) =>
	db.$client.prepare<{ id: number; now: number }, ArticlePlace>(
		`SELECT article.id, article.locale, article.slug, section_name.slug AS section,
			CASE WHEN public_at <= :now THEN 'public'
				WHEN status = 'withdrawn' AND published_at <= coalesce((SELECT at FROM withdrawal WHERE article_id = article.id), :now) THEN 'withdrawn'
				ELSE 'hidden' END AS state
		FROM article JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE article.id = :id`,
	),
);

/** Where an article lives and whether readers may see it; `withdrawn` is said of articles that were public before. */
export function findArticlePlace(db: Database, id: number, now = Date.now()): ArticlePlace | undefined {
	return places(db).get({ id, now });
}

const redirects = prepared((db) => db.$client.prepare<[string], string>('SELECT target FROM redirect WHERE path = ?').pluck());

/** The path to which an address of the old site, or one that was renamed, has moved. */
export function findRedirect(db: Database, path: string): string | undefined {
	return redirects(db).get(path);
}
