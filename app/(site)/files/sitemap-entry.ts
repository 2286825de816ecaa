import type { SitemapArticle, SitemapFilm } from '#db/reading/sitemap-articles.ts';
import type { ListedPage } from '#db/reading/sitemap-pages.ts';
import { absolute, alternatesOf, articlePath } from '#i18n/links.ts';
import type { Picture } from '#lib/content.ts';
import { type Locale, localeCodes } from '#lib/locales.ts';
import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import type { SitemapUrl, SitemapVideo } from '#lib/sitemap/sitemap-url.ts';

/** A page that is not an article, as crawlers are told of it. */
export function entryOfPage({ path, versions, changedAt }: ListedPage): SitemapUrl {
	return { address: absolute(path), versions: whole(versions), changedAt };
}

/** An article, as crawlers are told of it. */
export function entryOfArticle(article: SitemapArticle): SitemapUrl {
	return {
		address: absolute(articlePath(article)),
		changedAt: article.changedAt,
		versions: whole(alternatesOf(article.versions, (_, version) => articlePath(version))),
		images: article.pictures.flatMap(pictureAddress),
		videos: article.films.flatMap((film) => videoOf(film, article)),
	};
}

/** The largest copy of a stored picture; none while only its address is known. */
export function pictureAddress({ hash, width }: Picture): string[] {
	return hash === undefined ? [] : [absolute(mediaPath(pictureName(hash, widthsFor(width).at(-1) ?? width, 'webp')))];
}

function whole(versions: Partial<Record<Locale, string>>): SitemapUrl['versions'] {
	return Object.fromEntries(localeCodes.flatMap((code) => (versions[code] === undefined ? [] : [[code, absolute(versions[code])]])));
}

function videoOf(
	{ provider, embedUrl, durationS, poster, caption }: SitemapFilm,
	{ title, lead, publicAt }: SitemapArticle,
): SitemapVideo[] {
	const address = embedUrl.startsWith('/') ? absolute(embedUrl) : embedUrl;
	return pictureAddress(poster).map((thumbnail) => ({
		thumbnail,
		title: caption || title,
		description: lead.join(' ') || title,
		publishedAt: publicAt,
		duration: durationS ?? undefined,
		...(provider === 'file' || provider === 'hls' ? { file: address } : { player: address }),
	}));
}
