import type { Breaking } from '#lib/content.ts';
import { isLocale } from '#lib/locales.ts';
import type { Database } from '../client.ts';
import { prepared } from './prepared.ts';

type Row = {
	text: string;
	id: number | null;
	locale: string;
	slug: string;
	section: string | null;
	publicAt: number | null;
	status: string | null;
};

const row = prepared((db) =>
	db.$client.prepare<{ locale: string; now: number }, Row>(
		`SELECT breaking.text, article.id, breaking.locale, article.slug, section_name.slug AS section, public_at AS publicAt, status
		FROM breaking LEFT JOIN article ON article.id = article_id
		LEFT JOIN section_name ON section_name.section_id = article.section_id AND section_name.locale = article.locale
		WHERE breaking.locale = :locale AND from_at <= :now AND until_at > :now`,
	),
);

/** What stands above every page of a language at a moment. News whose story was withdrawn is none; one that is yet to appear has no link. */
export function readBreaking(db: Database, locale: string, now = Date.now()): Breaking | undefined {
	const found = isLocale(locale) ? row(db).get({ locale, now }) : undefined;
	if (!found || found.status === 'withdrawn') return undefined;
	const { text, id, slug, section, publicAt } = found;
	const isPublic = id !== null && section !== null && publicAt !== null && publicAt <= now;
	return { text, article: isPublic ? { id, locale, slug, section } : undefined };
}
