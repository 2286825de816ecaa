import type { Database } from '#db/client.ts';
import { exportedPages, publishedIds } from '#db/reading/export.ts';
import { exportedArticle } from '#db/reading/exported-article.ts';
import { exportedBiographies, exportedTerms } from '#db/reading/exported-terms.ts';
import { isLocale, localeCodes } from '#lib/locales.ts';
import { ninjsItem, ninjsPageItem } from '#lib/ninjs/item.ts';
import { ninjsTermItems } from '#lib/ninjs/term.ts';
import type { CopyMedia } from './export-media.ts';
import { mediaNames } from './export-media.ts';
import { exportHouse } from './house.ts';

export type Exporting = { db: Database; siteUrl: string; copy?: CopyMedia | undefined; onArticle(): void };

/** All that readers may see as items of ninjs 3.1, one a line: sections, topics and those who sign, static pages, then articles in the order of their ids. */
export async function* ninjsLines({ db, siteUrl, copy, onArticle }: Exporting): AsyncGenerator<string> {
	const houses = Object.fromEntries(localeCodes.map((locale) => [locale, exportHouse(db, locale, siteUrl)]));
	for (const term of [...exportedTerms(db), ...exportedBiographies(db)])
		for (const item of ninjsTermItems(term, (path) => siteUrl + path)) yield `${JSON.stringify(item)}\n`;
	for (const page of exportedPages(db)) {
		const house = isLocale(page.locale) ? houses[page.locale] : undefined;
		if (!house) continue;
		await copy?.(mediaNames(page.media));
		yield `${JSON.stringify(ninjsPageItem(page, house))}\n`;
	}
	for (const id of publishedIds(db)) {
		const article = exportedArticle(db, id);
		const house = article && houses[article.locale];
		onArticle();
		// Withdrawn while we were writing.
		if (!article || !house) continue;
		await copy?.(mediaNames(article.media, article));
		yield `${JSON.stringify(ninjsItem(article, house))}\n`;
	}
}
