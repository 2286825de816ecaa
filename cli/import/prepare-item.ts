import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Database } from '#db/client.ts';
import { findSourceItem } from '#db/desk/source-items.ts';
import type { HtmlDraft } from '#lib/html/html-to-document.ts';
import { type StoredPicture, storePicture } from '#media/picture.ts';
import type { Storage } from '#media/storage.ts';
import { articleDraft } from './article-draft.ts';
import type { ImportItem } from './item.ts';
import { isWebAddress, pictureBeside } from './local-picture.ts';
import { type ItemOptions, type NormalItem, normalItem } from './normal-item.ts';
import { knownSection } from './section-for.ts';

/** An item with all that had to be read from disk or parsed, ready to be stored in one synchronous step; `isStored` when it is already. */
export type PreparedItem = { item: NormalItem; digest: string; draft: HtmlDraft; pictures: Map<string, StoredPicture>; isStored: boolean };
export type PrepareContext = { db: Database; storage: Storage; folder: string; options: ItemOptions & { createSections: boolean } };

/** Raised when the same content is stored differently than before, so that a run after an upgrade updates what it must. */
const revision = 1;

/** Reads an item and stores its picture files. Throws one sentence when it cannot be stored. */
export async function prepareItem(given: ImportItem, { db, storage, folder, options }: PrepareContext): Promise<PreparedItem> {
	const item = normalItem(given, options);
	const draft = articleDraft(item);
	const files = await pictureFiles([...item.images.map(({ src }) => src), ...draft.images], folder);
	const digest = await digestOf(item, files);
	const pictures = new Map<string, StoredPicture>();
	const isStored = findSourceItem(db, item.locale, item.sourceId)?.digest === digest;
	if (!isStored) {
		knownSection(db, item, options.createSections);
		for (const [src, file] of files) pictures.set(src, await stored(storage, src, file));
	}
	return { item, digest, draft, pictures, isStored };
}

async function pictureFiles(addresses: string[], folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const src of new Set(addresses)) if (!isWebAddress(src)) files.set(src, await pictureBeside(folder, src));
	return files;
}

/** SHA-256 of the item, the options applied to it and the pictures' files. */
async function digestOf(item: NormalItem, files: Map<string, string>): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([revision, item]));
	for (const file of files.values())
		hash.update(
			createHash('sha256')
				.update(await readFile(file))
				.digest(),
		);
	return hash.digest('hex');
}

async function stored(storage: Storage, src: string, file: string): Promise<StoredPicture> {
	try {
		return await storePicture(storage, await readFile(file));
	} catch (error) {
		throw new Error(`Picture "${src}" cannot be stored: ${error instanceof Error ? error.message : error}.`);
	}
}
