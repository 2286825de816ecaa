import type { CorrectionEntry, List } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { countOf, maxPages, pageSize } from './lists.ts';
import { prepared } from './prepared.ts';

type Row = {
	id: number;
	locale: string;
	text: string;
	at: number;
	articleId: number;
	title: string;
	slug: string;
	sectionName: string;
	sectionSlug: string;
	publishedAt: number;
	withdrawn: 0 | 1;
};
type Range = { locale: string; now: number; limit: number; offset: number };

/**
 * What a paper has put right stays on record when the story itself is withdrawn: only those are looked up in `article` by the count,
 * which otherwise needs nothing but the index.
 */
const listed = `correction.locale = :locale AND (correction.public_at <= :now
	OR correction.public_at IS NULL AND (SELECT status FROM article WHERE id = correction.article_id) = 'withdrawn')`;

const entries = prepared((db) =>
	db.$client.prepare<Range, Row>(
		`SELECT correction.id AS id, article.locale AS locale, text, at, article.id AS articleId, title, article.slug AS slug, name AS sectionName, section_name.slug AS sectionSlug, published_at AS publishedAt, status = 'withdrawn' AS withdrawn
		FROM correction JOIN article ON article.id = article_id
		JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE ${listed}
		ORDER BY at DESC, correction.id DESC LIMIT :limit OFFSET :offset`,
	),
);
const count = prepared((db) =>
	db.$client.prepare<{ locale: string; now: number; limit: number }, number>(countOf(`SELECT 1 FROM correction WHERE ${listed}`)).pluck(),
);

/** One page of the corrections of what was published, newest first; of a withdrawn story neither title nor address; none when the number is out of range. */
export function listCorrections(db: Database, locale: string, page: number, now = Date.now()): List<CorrectionEntry> | undefined {
	const pages = correctionPages(db, locale, now);
	if (page < 1 || page > pages) return undefined;
	const rows = entries(db).all({ locale, now, limit: pageSize, offset: (page - 1) * pageSize });
	return { items: rows.map(toEntry), page, pages };
}

/** How many pages of corrections there are, between 1 and `maxPages`. */
export function correctionPages(db: Database, locale: string, now = Date.now()): number {
	return Math.max(1, Math.ceil((count(db).get({ locale, now, limit: pageSize * maxPages }) ?? 0) / pageSize));
}

function toEntry({ id, locale, text, at, title, slug, publishedAt, withdrawn, ...section }: Row): CorrectionEntry {
	return {
		id,
		locale,
		text,
		at: new Date(at),
		publishedAt: new Date(publishedAt),
		section: { name: section.sectionName, slug: section.sectionSlug },
		...(!withdrawn && { story: { id: section.articleId, title, slug } }),
	};
}
