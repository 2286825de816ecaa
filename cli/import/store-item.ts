import { type Database, transact } from '#db/client.ts';
import { storedFile } from '#db/desk/files.ts';
import { referencedImage, storedImage } from '#db/desk/images.ts';
import { findSourceItem, followWithdrawal, isWithdrawnByHand, type KnownItem, rememberSourceItem } from '#db/desk/source-items.ts';
import { videoOf } from '#db/desk/videos.ts';
import { type ArticleInput, createArticle, replaceArticle } from '#db/desk/write-article.ts';
import type { ArticleStatus } from '#lib/content.ts';
import { placeMedia } from '#lib/html/place-media.ts';
import type { NormalItem } from './normal-item.ts';
import type { PreparedItem } from './prepare-item.ts';
import { sectionFor } from './section-for.ts';

export type Outcome = 'imported' | 'updated' | 'unchanged' | 'superseded';

/**
 * Stores an item with its section, pictures, videos and memory of its source, all or nothing; 'superseded' when the
 * source calls it older than what is stored. Throws when it may not be stored.
 */
export function storeItem(db: Database, prepared: PreparedItem, createSections: boolean, now = new Date()): Outcome {
	return transact(db, () => {
		const { item, digest } = prepared;
		const known = findSourceItem(db, item.locale, item.sourceId);
		if (known?.digest === digest) return 'unchanged';
		if (known && item.updatedAt !== undefined && item.updatedAt < known.updatedAt.getTime()) return 'superseded';
		if (known && item.status !== 'withdrawn') refuseWithdrawn(known);
		const input = articleInput(db, prepared, sectionFor(db, item, createSections), now);
		const articleId = write(db, known, input, now);
		followWithdrawal(db, articleId, item.status === 'withdrawn', now);
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

function articleInput(db: Database, prepared: PreparedItem, sectionId: number, now: Date): ArticleInput {
	const { locale, title, lead, credits, tags, labels, sourceLine, publishedAt, updatedAt } = prepared.item;
	return {
		...{ locale, sectionId, title, lead, credits, topics: tags, labels, sourceLine },
		status: statusOf(prepared.item, now),
		publishedAt: instant(publishedAt),
		updatedAt: instant(updatedAt ?? publishedAt),
		...withMedia(db, prepared, now),
	};
}

type Media = Pick<ArticleInput, 'document' | 'image' | 'video' | 'narrationId'>;

function withMedia(db: Database, { item, draft, pictures, narration }: PreparedItem, now: Date): Media {
	const [image] = item.images;
	const [video] = item.videos;
	const videoId = (url: string) => videoOf(db, url, now);
	const imageId = (src: string) => {
		const picture = pictures.get(src);
		return picture ? storedImage(db, picture, now) : referencedImage(db, src, now);
	};
	return {
		document: placeMedia(draft, { image: imageId, video: videoId }),
		image: image && { imageId: imageId(image.src), alt: image.alt, caption: image.caption, credit: image.credit },
		video: video && { videoId: videoId(video.url), caption: video.caption },
		narrationId: narration && storedFile(db, narration, now),
	};
}

/** What is published at a later time is scheduled: it appears at its minute. */
function statusOf({ status, publishedAt }: NormalItem, now: Date): ArticleStatus {
	return status === 'published' && publishedAt !== undefined && publishedAt > now.getTime() ? 'scheduled' : status;
}

function instant(milliseconds: number | undefined): Date | undefined {
	return milliseconds === undefined ? undefined : new Date(milliseconds);
}
