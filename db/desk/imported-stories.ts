import { eq } from 'drizzle-orm';
import { pathOf } from '#lib/address.ts';
import { withLinks, withoutLinks } from '#lib/document/own-links.ts';
import type { Document } from '#lib/document/schema.ts';
import { storyLinkOf } from '#lib/document/story-links.ts';
import { isLocale, type Locale } from '#lib/locales.ts';
import { ninjsUri } from '#lib/ninjs/uri.ts';
import type { Database } from '../client.ts';
import { findArticlePlace } from '../reading/article-state.ts';
import { sourceArticle } from '../reading/source-article.ts';
import { sourceItem } from '../schema/article.ts';
import { type Imported, rewriteTexts } from './rewrite-texts.ts';

/** A text of another portal, whose links to stories of that portal are absolute addresses below `origin`. */
export type FromPortal = Imported & { locale: Locale; origin: string };

/**
 * Gives links between the stories of another portal their paths here. Those to stories that did not come go on leading
 * to that portal; where it has our own address they would lead to a story of another number, and are taken off: the
 * answer is how many. What was led once is a path, and not led again.
 */
export function leadStories(db: Database, texts: readonly FromPortal[], siteUrl: string | undefined, now = new Date()): number {
	let takenOff = 0;
	const rewrite = (document: Document, { origin, locale }: FromPortal) => {
		const led = withLinks(document, (href) => pathHere(db, href, { origin, locale, siteUrl }) ?? href);
		if (origin !== siteUrl) return led;
		return withoutLinks(led, (href) => {
			const isDead = storyLinkOf(href, origin) !== undefined;
			if (isDead) takenOff++;
			return isDead;
		});
	};
	rewriteTexts(db, texts, rewrite, now);
	return takenOff;
}

type Place = { origin: string; locale: Locale; siteUrl: string | undefined };

function pathHere(db: Database, href: string, { origin, locale, siteUrl }: Place): string | undefined {
	const link = storyLinkOf(href, origin);
	if (!link) return undefined;
	const came = sourceArticle(
		db,
		locale,
		ninjsUri(link.id, (path) => origin + path),
	);
	const place = findArticlePlace(db, came ?? link.id);
	if (!place || !isLocale(place.locale)) return undefined;
	const isOwn = origin === siteUrl && place.slug === link.slug && isWrittenHere(db, link.id);
	return came !== undefined || isOwn ? pathOf({ page: 'article', ...place, locale: place.locale }) + link.further : undefined;
}

function isWrittenHere(db: Database, articleId: number): boolean {
	return db.select({ id: sourceItem.articleId }).from(sourceItem).where(eq(sourceItem.articleId, articleId)).get() === undefined;
}
