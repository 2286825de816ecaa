import { pathOf } from '#lib/address.ts';
import { environment } from '#lib/environment.ts';
import { isLocale, type Locale } from '#lib/locales.ts';

type ArticleLike = { id: number; locale: string; slug: string; section: { slug: string } | string };

/** The path of an article's own page. */
export function articlePath({ id, locale, slug, section }: ArticleLike): string {
	if (!isLocale(locale)) throw new Error(`Article ${id} is in "${locale}", which is not one of the languages in lib/locales.ts.`);
	return pathOf({ page: 'article', locale, slug, id, section: typeof section === 'string' ? section : section.slug });
}

/** The path of a section or static page. */
export function namedPath(locale: Locale, slug: string): string {
	return pathOf({ page: 'named', locale, slug });
}

/** The absolute address of a path, under SITE_URL whatever host was asked. */
export function absolute(path: string): string {
	return `${environment().siteUrl}${path}`;
}

/** The path of a numbered page of a list; the first page has no number. */
export function pageOfList(path: string, page: number): string {
	return page > 1 ? `${path}?page=${page}` : path;
}

/** Paths of the same page in other languages; those that do not exist are left out. */
export type Alternates = Partial<Record<Locale, string>>;

/** Alternates from rows that each name a language. */
export function alternatesOf<Row extends { locale: string }>(rows: Row[], path: (locale: Locale, row: Row) => string): Alternates {
	return Object.fromEntries(rows.flatMap((row) => (isLocale(row.locale) ? [[row.locale, path(row.locale, row)] as const] : [])));
}
