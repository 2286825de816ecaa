import { type Database, transact } from '#db/client.ts';
import { setCorrections } from '#db/desk/corrections.ts';
import { storedFile } from '#db/desk/files.ts';
import { keepOldAddresses } from '#db/desk/imported-addresses.ts';
import {
	findSourceItem,
	findTwin,
	followWithdrawal,
	isWithdrawnByHand,
	type KnownItem,
	rememberSourceItem,
} from '#db/desk/source-items.ts';
import { type ArticleInput, createArticle, replaceArticle } from '#db/desk/write-article.ts';
import { findSection } from '#db/reading/sections.ts';
import { pathOf } from '#lib/address.ts';
import type { ArticleStatus } from '#lib/content.ts';
import { slugify } from '#lib/text/slug.ts';
import type { NormalItem } from './normal-item.ts';
import { placedDocument } from './placed-document.ts';
import type { PreparedItem } from './prepare-item.ts';
import { sectionFor } from './section-for.ts';
import { storePage } from './store-page.ts';

export type Outcome = 'imported' | 'updated' | 'unchanged' | 'superseded';

/**
 * Stores an item with its section, pictures, videos and memory of its source, all or nothing; 'superseded' when the
 * source calls it older than what is stored. Throws when it may not be stored.
 */
export function storeItem(db: Database, prepared: PreparedItem, createSections: boolean, now = new Date()): Outcome {
	if (prepared.item.kind === 'page') return storePage(db, prepared, now);
	return transact(db, () => {
		const { item, digest } = prepared;
		const known = findSourceItem(db, item.locale, item.sourceId);
		if (known?.digest === digest) return 'unchanged';
		if (known && item.updatedAt !== undefined && item.updatedAt < known.updatedAt.getTime()) return 'superseded';
		if (known && item.status !== 'withdrawn') refuseWithdrawn(known);
		const twin = item.translations?.length ? findTwin(db, item.locale, item.translations) : undefined;
		const sectionId = sectionFor(db, item, createSections, twin?.sectionId);
		const articleId = write(db, known, { ...articleInput(db, prepared, sectionId, now), storyId: twin?.storyId }, now);
		followWithdrawal(db, articleId, item.status === 'withdrawn', now);
		if (item.corrections)
			setCorrections(
				db,
				articleId,
				item.corrections.map(({ text, at }) => ({ text, at: new Date(at) })),
				now,
			);
		keepOldAddresses(db, item.oldPaths ?? [], addressOf(db, item, articleId, sectionId), now);
		rememberSourceItem(db, { locale: item.locale, sourceId: item.sourceId, articleId, digest });
		return known ? 'updated' : 'imported';
	});
}

function refuseWithdrawn(known: KnownItem): void {
	if (!isWithdrawnByHand(known)) return;
	throw new Error(
		`Article ${known.articleId} was withdrawn at the desk and stays so. Restore it there before a newer version is imported.`,
	);
}

function write(db: Database, known: KnownItem | undefined, input: ArticleInput, now: Date): number {
	if (!known) return createArticle(db, input, now);
	replaceArticle(db, known.articleId, input, now);
	return known.articleId;
}

function addressOf(db: Database, { locale, slug, title }: NormalItem, id: number, sectionId: number): string {
	return pathOf({ page: 'article', locale, id, slug: slug ?? slugify(title), section: findSection(db, locale, sectionId)?.slug ?? '' });
}

function articleInput(db: Database, prepared: PreparedItem, sectionId: number, now: Date): ArticleInput {
	const { locale, slug, title, lead, credits, tags, labels, sourceLine, publishedAt, updatedAt, seoTitle, seoDescription } = prepared.item;
	return {
		...{ locale, sectionId, slug, title, lead, credits, topics: tags, labels, sourceLine, seoTitle, seoDescription },
		status: statusOf(prepared.item, now),
		publishedAt: instant(publishedAt),
		updatedAt: instant(updatedAt ?? publishedAt),
		...withMedia(db, prepared, now),
	};
}

type Media = Pick<ArticleInput, 'document' | 'image' | 'video' | 'narrationId'>;

function withMedia(db: Database, prepared: PreparedItem, now: Date): Media {
	const { item, media } = prepared;
	const [image] = item.images;
	const [video] = item.videos;
	const { document, ids } = placedDocument(db, prepared, now);
	return {
		document,
		image: image && { imageId: ids.image(image.src), alt: image.alt, caption: image.caption, credit: image.credit, focus: image.focus },
		video: video && { videoId: ids.video(video.url), caption: video.caption },
		narrationId: media.narration && storedFile(db, media.narration, now),
	};
}

/** What is published at a later time is scheduled: it appears at its minute. */
function statusOf({ status, publishedAt }: NormalItem, now: Date): ArticleStatus {
	return status === 'published' && publishedAt !== undefined && publishedAt > now.getTime() ? 'scheduled' : status;
}

function instant(milliseconds: number | undefined): Date | undefined {
	return milliseconds === undefined ? undefined : new Date(milliseconds);
}
