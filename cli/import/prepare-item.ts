import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Database } from '#db/client.ts';
import { findSourceItem, isOwnArticle } from '#db/desk/source-items.ts';
import { findSourcePage, isOwnPage } from '#db/desk/source-pages.ts';
import { withOwnLinks } from '#lib/document/own-links.ts';
import type { Document } from '#lib/document/schema.ts';
import { withForeignStories } from '#lib/document/story-links.ts';
import type { HtmlDraft } from '#lib/html/html-to-document.ts';
import { idOfNinjsPageUri, idOfNinjsUri, originOfNinjsUri } from '#lib/ninjs/uri.ts';
import type { Fetch } from '#media/guarded-fetch.ts';
import type { Storage } from '#media/storage.ts';
import { articleDraft } from './article-draft.ts';
import type { ImportItem } from './item.ts';
import { filesOf, findMedia, type ItemMedia, storeMedia } from './item-media.ts';
import { linkedFiles } from './linked-files.ts';
import { type MediaFolder, noMediaFolder } from './media-folder.ts';
import { type ItemOptions, type NormalItem, normalItem } from './normal-item.ts';
import { knownSection } from './section-for.ts';

/** An item with all that had to be read from disk or parsed, ready to be stored in one synchronous step; `isStored` when it is already. */
export type PreparedItem = { item: NormalItem; digest: string; draft: HtmlDraft; media: ItemMedia; isStored: boolean };
export type PrepareContext = {
	db: Database;
	storage: Storage;
	folder: string;
	options: ItemOptions & { createSections: boolean };
	media?: MediaFolder | undefined;
	fetch?: Fetch | undefined;
	/** Origin of this portal, whose own articles and links are known by it. */
	siteUrl?: string | undefined;
};

/** Raised when the same content is stored differently than before, so that a run after an upgrade updates what it must. */
const revision = 1;
const nothing: ItemMedia = { pictures: new Map(), films: new Map(), files: new Map(), missing: 0 };

/** Reads an item and stores the files of its media. Throws one sentence when it cannot be stored. */
export async function prepareItem(given: ImportItem, context: PrepareContext): Promise<PreparedItem> {
	const { db, folder, options, media = noMediaFolder, siteUrl } = context;
	const item = normalItem(given, options);
	const read = articleDraft(item);
	const origin = portalOf(item);
	const document = origin === undefined ? ownLinked(read.document, siteUrl) : withForeignStories(read.document, origin, siteUrl);
	const draft = { ...read, document, files: [...new Set([...read.files, ...linkedFiles(document, item.oldSite)])] };
	const found = await findMedia(item, draft, folder, media);
	const digest = await digestOf(item, filesOf(found));
	if (isKnown(item, digest, context)) return { item, digest, draft, media: nothing, isStored: true };
	if (item.kind !== 'page') knownSection(db, item, options.createSections);
	return { item, digest, draft, media: await storeMedia(item, draft, found, context), isStored: false };
}

/** The origin of the portal like ours that wrote the item. */
export function portalOf({ isWhole, sourceId }: NormalItem): string | undefined {
	return isWhole ? originOfNinjsUri(sourceId) : undefined;
}

function ownLinked(document: Document, siteUrl: string | undefined): Document {
	return siteUrl === undefined ? document : withOwnLinks(document, siteUrl);
}

/** Whether exactly this is stored, or the item is an article of this portal that came back to it. */
function isKnown(item: NormalItem, digest: string, { db, siteUrl }: PrepareContext): boolean {
	const { locale, sourceId, publishedAt } = item;
	if (item.kind === 'page') {
		const pageId = siteUrl === undefined ? undefined : idOfNinjsPageUri(sourceId, siteUrl);
		return findSourcePage(db, locale, sourceId)?.digest === digest || (pageId !== undefined && isOwnPage(db, pageId, locale, item.slug));
	}
	const known = findSourceItem(db, locale, sourceId);
	if (known) return known.digest === digest;
	const ownId = siteUrl === undefined ? undefined : idOfNinjsUri(sourceId, siteUrl);
	return ownId !== undefined && isOwnArticle(db, { id: ownId, locale, publishedAt: publishedAt ?? 0 });
}

/** SHA-256 of the item, the options applied to it and its files. What is above its section counts only while that is made. */
async function digestOf({ sectionsAbove: _, ...item }: NormalItem, files: string[]): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([revision, item]));
	for (const file of files)
		hash.update(
			createHash('sha256')
				.update(await readFile(file))
				.digest(),
		);
	return hash.digest('hex');
}
