import type { Database } from '#db/client.ts';
import { lastChangeOfLists } from '#db/reading/changes.ts';
import { freshNews } from '#db/reading/fresh-news.ts';
import { readSettings } from '#db/reading/site.ts';
import { sitemapArticles } from '#db/reading/sitemap-articles.ts';
import { articlesOfMonthPart, listMonthFiles } from '#db/reading/sitemap-months.ts';
import { listedPages, pageParts } from '#db/reading/sitemap-pages.ts';
import { absolute } from '#i18n/links.ts';
import { isLocale, localeCodes } from '#lib/locales.ts';
import { isPageList, pageLists, pathOfFile, type SitemapPart } from '#lib/machine-file.ts';
import { writeSitemap, writeSitemapIndex } from '#lib/sitemap/sitemap-file.ts';
import type { SitemapUrl } from '#lib/sitemap/sitemap-url.ts';
import { entryOfArticle, entryOfPage } from './sitemap-entry.ts';

/** So many addresses are read and written at once. */
const batchSize = 250;

/** The index of all sitemaps; the sitemap of news is named by robots.txt, since its addresses are in these too. */
export function sitemapIndex(db: Database, now = Date.now()): string {
	const changedAt = lastChangeOfLists(db, now);
	const ofPages = localeCodes.flatMap((locale) =>
		pageLists.flatMap((list) =>
			Array.from({ length: pageParts(db, locale, list, now) }, (_, place) => ({ locale, list, part: place + 1, changedAt })),
		),
	);
	const files = [...ofPages, ...listMonthFiles(db, now)];
	return writeSitemapIndex(
		files.map(({ changedAt, ...part }) => ({ address: absolute(pathOfFile({ file: 'sitemap', ...part })), changedAt })),
	);
}

/** One sitemap, piece by piece. */
export function sitemapOf(db: Database, { locale, list, part }: Omit<SitemapPart, 'file'>, now = Date.now()): Generator<string> {
	return writeSitemap(
		isPageList(list)
			? mapped(listedPages(db, locale, list, part, batchSize, now), (pages) => pages.map(entryOfPage))
			: mapped(articlesOfMonthPart(db, locale, list, part, batchSize, now), (ids) => sitemapArticles(db, ids, now).map(entryOfArticle)),
	);
}

/** The sitemap of the news of the last two days. */
export function newsSitemap(db: Database, now = Date.now()): Generator<string> {
	const papers = new Map(localeCodes.map((locale) => [locale as string, readSettings(db, locale).name]));
	const entries = sitemapArticles(db, freshNews(db, now), now).map((article): SitemapUrl => {
		const { locale, title, publicAt } = article;
		if (!isLocale(locale)) return entryOfArticle(article);
		return { ...entryOfArticle(article), news: { paper: papers.get(locale) ?? '', locale, title, publishedAt: publicAt } };
	});
	return writeSitemap([entries]);
}

function* mapped<From, To>(batches: Iterable<From>, change: (batch: From) => To): Generator<To> {
	for (const batch of batches) yield change(batch);
}
