import { exportedPages, exportedPeople, publishedIds } from '#db/reading/export.ts';
import { exportedArticle } from '#db/reading/exported-article.ts';
import { exportedBiographies, exportedTerms } from '#db/reading/exported-terms.ts';
import { readSite } from '#db/reading/site.ts';
import { isLocale, localeCodes } from '#lib/locales.ts';
import { ninjsItem, ninjsPageItem } from '#lib/ninjs/item.ts';
import { mediaNames } from './export-media.ts';
import { exportHouse } from './house.ts';
import type { Exporting } from './ninjs-lines.ts';
import { attachmentItems, pageItem, postItem } from './wxr-items.ts';
import { biographyMeta, termElements } from './wxr-terms.ts';
import { cdata, xml } from './xml.ts';

/** All that readers may see as one WXR 1.2 file, as WordPress' importer reads it. What WordPress has no place for goes along as a post's meta. */
export async function* wxrLines({ db, siteUrl, copy, onArticle }: Exporting): AsyncGenerator<string> {
	const houses = Object.fromEntries(localeCodes.map((locale) => [locale, exportHouse(db, locale, siteUrl)]));
	const written = new Set<string>();
	yield head(readSite(db, 'vi').settings.name, siteUrl);
	const biographies = new Map(exportedBiographies(db).map((person) => [person.id, person]));
	for (const { id, slug, name } of exportedPeople(db))
		yield xml('wp:author', authorOf(id, slug, name), biographyMeta(biographies.get(id), siteUrl));
	for (const term of exportedTerms(db)) yield* termElements(term, siteUrl);
	for (const page of exportedPages(db)) {
		const house = isLocale(page.locale) ? houses[page.locale] : undefined;
		if (!house) continue;
		await copy?.(mediaNames(page.media));
		yield* attachmentItems(page.media.pictures, written, house.absolute);
		yield pageItem(page, ninjsPageItem(page, house));
	}
	for (const id of publishedIds(db)) {
		const article = exportedArticle(db, id);
		const house = article && houses[article.locale];
		onArticle();
		if (!article || !house) continue;
		await copy?.(mediaNames(article.media, article));
		yield* attachmentItems(article.media.pictures, written, house.absolute);
		yield postItem(article, ninjsItem(article, house));
	}
	yield '</channel>\n</rss>\n';
}

function authorOf(id: number, slug: string, name: string) {
	return { 'wp:author_id': id, 'wp:author_login': cdata(slug), 'wp:author_email': cdata(''), 'wp:author_display_name': cdata(name) };
}

function head(name: string, siteUrl: string): string {
	return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>${cdata(name).xml}</title>
<link>${siteUrl}</link>
<language>vi</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${siteUrl}</wp:base_site_url>
<wp:base_blog_url>${siteUrl}</wp:base_blog_url>
`;
}
