import { findArticle } from '#db/reading/article.ts';
import { absolute, articlePath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { authorsOf } from '#lib/authors.ts';
import type { Article } from '#lib/content.ts';
import { type EmbedSize, embedCode, embedSize, escaped, thumbnailSize } from '#lib/embed.ts';
import { environment } from '#lib/environment.ts';
import { mediaPath, pictureName } from '#lib/media.ts';
import { openPortal } from '../(site)/portal.ts';

/** How long (s) whoever asks may keep the answer. */
const cacheAge = 3600;

type Asked = { locale: string; id: number; room?: EmbedSize; form: 'json' | 'xml' };

/** What the paper says of an article for other sites' pages (oembed.com): a card, or a mere link where there is no room for one; a property that there is nothing for is left out. */
export function answerOembed({ locale: code, id, room, form }: Asked): Response {
	const { db, site, locale } = openPortal(code);
	const article = findArticle(db, id);
	if (!article) return new Response(null, { status: 404 });
	const [author] = authorsOf(article.credits);
	const values = {
		version: '1.0',
		type: room ? 'rich' : 'link',
		title: article.title,
		...(author && { author_name: author.name, author_url: absolute(pathOf({ page: 'author', locale, slug: author.slug })) }),
		provider_name: site.settings.name,
		provider_url: absolute(pathOf({ page: 'home', locale })),
		url: absolute(articlePath(article)),
		cache_age: cacheAge,
		...(room && cardIn(room, article)),
	};
	return form === 'json' ? Response.json(values) : new Response(xmlOf(values), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
}

type Values = Record<string, string | number>;
type Stored = { hash?: string; width: number; height: number };

function cardIn(room: EmbedSize, { id, title, image }: Article): Values {
	const size = embedSize(room);
	return { ...size, html: embedCode(environment().siteUrl, id, title, size), ...thumbnailIn(room, image?.picture) };
}

function thumbnailIn(room: EmbedSize, picture: Stored | undefined): Values {
	const size = picture && thumbnailSize(picture, room);
	if (size === undefined || picture?.hash === undefined) return {};
	const address = absolute(mediaPath(pictureName(picture.hash, size.width, 'webp')));
	return { thumbnail_url: address, thumbnail_width: size.width, thumbnail_height: size.height };
}

function xmlOf(values: Values): string {
	const elements = Object.entries(values).map(([name, value]) => `<${name}>${escaped(`${value}`)}</${name}>`);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
