import type { Database } from '#db/client.ts';
import { findArticle } from '#db/reading/article.ts';
import { versionsOfStory } from '#db/reading/pairs.ts';
import { absolute, articlePath, namedPath } from '#i18n/links.ts';
import { pathOf } from '#lib/address.ts';
import { authorsOf } from '#lib/authors.ts';
import type { Article, SiteView } from '#lib/content.ts';
import { environment } from '#lib/environment.ts';
import { articleHtml, articleSummary, type FeedWords } from '#lib/feed/article-html.ts';
import type { Feed, FeedItem } from '#lib/feed/feed.ts';
import { isLocale, type Locale } from '#lib/locales.ts';
import { type FeedFormat, pathOfFile } from '#lib/machine-file.ts';
import { pictureOf, recordingsOf, type SizeOf } from './enclosures.ts';
import { readSource } from './feed-source.ts';

type House = { db: Database; locale: Locale; site: SiteView; words: FeedWords; sizeOf: SizeOf; now?: number };

/** A feed of a source by its kind and id, with everything that any format of it says. */
export async function composeFeed(house: House, kind: string, id: number): Promise<Feed | undefined> {
	const { db, locale, site, now = Date.now() } = house;
	const source = readSource({ ...house, now }, kind, id);
	if (!source) return undefined;
	const { name, copyright } = site.settings;
	const self = (format: FeedFormat) => absolute(pathOfFile({ file: 'feed', locale, format, of: source.of }));
	const articles = source.ids.flatMap((each) => findArticle(db, each, now) ?? []);
	return {
		id: tag(`feed/${locale}/${kind}/${id}`),
		locale,
		title: source.title === undefined ? name : `${source.title} – ${name}`,
		description: source.description,
		page: absolute(pathOf(source.of)),
		self: { rss: self('rss'), atom: self('atom'), json: self('json') },
		hub: environment().telling.webSubHub,
		paper: { name, copyright, address: absolute(pathOf({ page: 'home', locale })), icon: absolute('/icon.svg') },
		style: pathOfFile({ file: 'feedStyle', locale }),
		items: await Promise.all(articles.map((article) => itemOf(house, article, now))),
	};
}

/** A name (RFC 4151) that holds no address, so that it stays when headline, section or address change. */
function tag(what: string): string {
	return `tag:${new URL(environment().siteUrl).hostname},2026:${what}`;
}

async function itemOf({ db, locale, site, words, sizeOf }: House, article: Article, now: number): Promise<FeedItem> {
	const { section, topics, credits } = article;
	const versions = versionsOfStory(db, article.storyId, now).filter((version) => version.id !== article.id);
	return {
		id: tag(`article/${article.id}`),
		address: absolute(articlePath(article)),
		readOn: words.readOn(article.publicAt),
		title: article.title,
		summary: articleSummary(article, words),
		html: site.settings.feedContent === 'lead' ? undefined : articleHtml(article, { absolute, words }),
		publishedAt: article.publicAt,
		changedAt: new Date(Math.max(article.publicAt.getTime(), article.updatedAt.getTime())),
		authors: authorsOf(credits).map(({ name, slug }) => ({ name, address: absolute(pathOf({ page: 'author', locale, slug })) })),
		categories: [
			{ name: section.name, address: absolute(namedPath(locale, section.slug)) },
			...topics.map(({ name, slug }) => ({ name, address: absolute(pathOf({ page: 'topic', locale, slug })) })),
		],
		versions: versions.flatMap((version) =>
			isLocale(version.locale) ? [{ locale: version.locale, address: absolute(articlePath(version)) }] : [],
		),
		picture: await pictureOf(article, sizeOf),
		recordings: await recordingsOf(article, sizeOf),
	};
}
