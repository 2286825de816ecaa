import { findArticle } from '#db/reading/article.ts';
import { absolute, articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { type EmbedSize, embedCode, escaped } from '#lib/embed.ts';
import { environment } from '#lib/environment.ts';
import { mediaPath, pictureName, widthsFor } from '#lib/media.ts';
import { openPortal } from '../(site)/portal.ts';

/** How long (s) whoever asks may keep the answer. */
const cacheAge = 3600;

type Asked = { locale: string; id: number; size: EmbedSize; form: 'json' | 'xml' };

/** What the paper says of an article for other sites' pages (oembed.com, type rich); a property that there is nothing for is left out. */
export function answerOembed({ locale: code, id, size, form }: Asked): Response {
	const { db, site, locale } = openPortal(code);
	const article = findArticle(db, id);
	if (!article) return new Response(null, { status: 404 });
	const [author] = article.credits;
	const values = {
		version: '1.0',
		type: 'rich',
		title: article.title,
		...(author && { author_name: author.name, author_url: absolute(pathOf({ page: 'author', locale, slug: author.slug })) }),
		provider_name: site.settings.name,
		provider_url: absolute(pathOf({ page: 'home', locale })),
		url: absolute(articlePath(article)),
		cache_age: cacheAge,
		...size,
		html: embedCode(environment().siteUrl, id, article.title, size),
		...thumbnailOf(article.image?.picture),
	};
	return form === 'json' ? Response.json(values) : new Response(xmlOf(values), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
}

type Stored = { hash?: string; width: number; height: number };

function thumbnailOf(picture: Stored | undefined): Record<string, string | number> {
	if (picture?.hash === undefined) return {};
	const width = widthsFor(picture.width).find((each) => each >= 480) ?? picture.width;
	return {
		thumbnail_url: absolute(mediaPath(pictureName(picture.hash, width, 'webp'))),
		thumbnail_width: width,
		thumbnail_height: Math.round((picture.height * width) / picture.width),
	};
}

function xmlOf(values: Record<string, string | number>): string {
	const elements = Object.entries(values).map(([name, value]) => `<${name}>${escaped(`${value}`)}</${name}>`);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
