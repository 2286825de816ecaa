import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from '#db/client.ts';
import { findSourceItem } from '#db/desk/source-items.ts';
import type { HtmlDraft } from '#lib/html/html-to-document.ts';
import { type StoredFile, storeFile } from '#media/file.ts';
import { type StoredPicture, storePicture } from '#media/picture.ts';
import { soundExtension } from '#media/sound.ts';
import type { Storage } from '#media/storage.ts';
import { articleDraft } from './article-draft.ts';
import type { ImportItem } from './item.ts';
import { fileBeside, isWebAddress } from './local-file.ts';
import { type ItemOptions, type NormalItem, normalItem } from './normal-item.ts';
import { knownSection } from './section-for.ts';

/** An item with all that had to be read from disk or parsed, ready to be stored in one synchronous step; `isStored` when it is already. */
export type PreparedItem = {
	item: NormalItem;
	digest: string;
	draft: HtmlDraft;
	pictures: Map<string, StoredPicture>;
	narration?: StoredFile;
	isStored: boolean;
};
export type PrepareContext = { db: Database; storage: Storage; folder: string; options: ItemOptions & { createSections: boolean } };

/** Raised when the same content is stored differently than before, so that a run after an upgrade updates what it must. */
const revision = 1;

/** Reads an item and stores its picture files. Throws one sentence when it cannot be stored. */
export async function prepareItem(given: ImportItem, { db, storage, folder, options }: PrepareContext): Promise<PreparedItem> {
	const item = normalItem(given, options);
	const draft = articleDraft(item);
	const files = await pictureFiles([...item.images.map(({ src }) => src), ...draft.images], folder);
	const sound = item.narration === undefined ? undefined : await fileBeside(folder, item.narration, 'Narration');
	const digest = await digestOf(item, [...files.values(), ...(sound === undefined ? [] : [sound])]);
	const pictures = new Map<string, StoredPicture>();
	const isStored = findSourceItem(db, item.locale, item.sourceId)?.digest === digest;
	if (isStored) return { item, digest, draft, pictures, isStored };
	knownSection(db, item, options.createSections);
	for (const [src, file] of files) pictures.set(src, await stored(storage, src, file));
	const narration = sound === undefined ? undefined : await storedSound(storage, sound);
	return { item, digest, draft, pictures, narration, isStored };
}

async function pictureFiles(addresses: string[], folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const src of new Set(addresses)) if (!isWebAddress(src)) files.set(src, await fileBeside(folder, src, 'Picture'));
	return files;
}

/** SHA-256 of the item, the options applied to it and its files. */
async function digestOf(item: NormalItem, files: string[]): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([revision, item]));
	for (const file of files)
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

async function storedSound(storage: Storage, file: string): Promise<StoredFile> {
	const data = await readFile(file);
	const extension = soundExtension(data);
	if (extension === undefined) throw new Error(`Narration "${basename(file)}" is neither an MP3 nor an M4A file.`);
	return storeFile(storage, data, extension);
}
