import type { CorrectionEntry, List } from '#lib/content.ts';
import type { Database } from '../client.ts';
import { countOf, maxPages, pageSize } from './lists.ts';
import { prepared } from './prepared.ts';

type Row = {
	locale: string;
	text: string;
	at: number;
	articleId: number;
	title: string;
	slug: string;
	sectionName: string;
	sectionSlug: string;
	publicAt: number;
};
type Range = { locale: string; now: number; limit: number; offset: number };

const entries = prepared((db) =>
	db.$client.prepare<Range, Row>(
		`SELECT article.locale AS locale, text, at, article.id AS articleId, title, article.slug AS slug, name AS sectionName, section_name.slug AS sectionSlug, correction.public_at AS publicAt
		FROM correction JOIN article ON article.id = article_id
		JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE correction.locale = :locale AND correction.public_at <= :now
		ORDER BY at DESC, correction.id DESC LIMIT :limit OFFSET :offset`,
	),
);
const count = prepared((db) =>
	db.$client
		.prepare<{ locale: string; now: number; limit: number }, number>(
			countOf('SELECT 1 FROM correction WHERE locale = :locale AND public_at <= :now'),
		)
		.pluck(),
);

/** One page of the corrections of published articles, newest first; none when the number is out of range. */
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

function toEntry({ at, publicAt, sectionName, sectionSlug, ...row }: Row): CorrectionEntry {
	return { ...row, at: new Date(at), publicAt: new Date(publicAt), section: { name: sectionName, slug: sectionSlug } };
}
