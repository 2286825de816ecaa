import { readFile } from 'node:fs/promises';
import type { FileExtension } from '#lib/content.ts';
import type { HtmlDraft } from '#lib/html/html-to-document.ts';
import { type StoredFile, storeFile } from '#media/file.ts';
import type { Fetch } from '#media/guarded-fetch.ts';
import { type StoredPicture, storePicture } from '#media/picture.ts';
import { soundExtension } from '#media/sound.ts';
import type { Storage } from '#media/storage.ts';
import { takeCopies } from '#media/stored-copies.ts';
import { fileBeside, isWebAddress } from './local-file.ts';
import type { MediaFolder } from './media-folder.ts';
import type { NormalItem } from './normal-item.ts';

/** What of an item's media lies on this machine: by their addresses, the files or, of another portal's pictures, the copies. */
export type FoundMedia = { pictures: Map<string, Found>; narration?: string; films: Map<string, string>; files: Map<string, string> };
type Found = { file: string } | { copies: Map<string, string>; hash: string };

/** What was stored of it. */
export type ItemMedia = {
	pictures: Map<string, StoredPicture>;
	narration?: StoredFile;
	/** Films of our own in place of the addresses they were given with. */
	films: Map<string, StoredFile>;
	files: Map<string, StoredFile>;
	/** Recordings and documents that could not be had. */
	missing: number;
};

/** Looks for the media of an item. Throws one sentence when a file that only this machine can have is not there. */
export async function findMedia(item: NormalItem, draft: HtmlDraft, folder: string, media: MediaFolder): Promise<FoundMedia> {
	const found: FoundMedia = { pictures: new Map(), films: new Map(), files: new Map() };
	for (const src of new Set([...item.images.map(({ src }) => src), ...draft.images])) {
		const picture = isWebAddress(src)
			? await pictureIn(media, item.largest?.[src] ?? src)
			: { file: await fileBeside(folder, src, 'Picture') };
		if (picture) found.pictures.set(src, picture);
	}
	for (const url of new Set([...item.videos.map((video) => video.url), ...draft.videos])) {
		const film = /\.(?:mp4|webm)(?:$|[?#])/i.test(url) ? await media.find(url) : undefined;
		if (film !== undefined) found.films.set(url, film);
	}
	for (const address of draft.files) {
		const file = await (isWebAddress(address)
			? media.find(address)
			: fileBeside(folder, address, 'Narration').catch(() => media.find(address)));
		if (file !== undefined) found.files.set(address, file);
	}
	const { narration } = item;
	if (narration !== undefined) {
		const sound = item.isWhole && isWebAddress(narration) ? await media.find(narration) : await fileBeside(folder, narration, 'Narration');
		return { ...found, ...(sound !== undefined && { narration: sound }) };
	}
	return found;
}

async function pictureIn(media: MediaFolder, address: string): Promise<Found | undefined> {
	const copies = await media.copiesOf(address);
	const [, hash] = /\/([0-9a-f]{32})-\d{1,4}\.webp$/.exec(address) ?? [];
	if (hash !== undefined && copies.size > 1) return { copies, hash };
	const file = await media.find(address);
	return file === undefined ? undefined : { file };
}

/** The names of all files that were found: what the digest of an item is made of beside its words. */
export function filesOf({ pictures, narration, films, files }: FoundMedia): string[] {
	const shown = [...pictures.values()].flatMap((found) => ('file' in found ? [found.file] : []));
	return [...shown, ...(narration === undefined ? [] : [narration]), ...films.values(), ...files.values()];
}

type House = { storage: Storage; fetch?: Fetch };

/** Stores what was found, and fetches recordings and documents that were not. Throws one sentence when a file is not what it should be. */
export async function storeMedia(item: NormalItem, draft: HtmlDraft, found: FoundMedia, { storage, fetch }: House): Promise<ItemMedia> {
	const media: ItemMedia = { pictures: new Map(), films: new Map(), files: new Map(), missing: 0 };
	for (const [src, picture] of found.pictures) media.pictures.set(src, await storedPicture(storage, src, picture));
	for (const [url, file] of found.films) {
		const data = await readFile(file);
		media.films.set(url, await storeFile(storage, data, filmExtension(data, url)));
	}
	for (const address of draft.files) {
		const file = found.files.get(address);
		const data = file === undefined ? await fetched(address, fetch) : await readFile(file);
		const extension = data && documentExtension(data);
		if (data && extension) media.files.set(address, await storeFile(storage, data, extension));
		else media.missing++;
	}
	const narration = found.narration === undefined ? await fetched(item.narration, fetch) : await readFile(found.narration);
	if (narration) return { ...media, narration: await storedSound(storage, narration, item.narration ?? '') };
	if (item.narration !== undefined) media.missing++;
	return media;
}

async function storedPicture(storage: Storage, src: string, found: Found): Promise<StoredPicture> {
	try {
		if ('file' in found) return await storePicture(storage, await readFile(found.file));
		const taken = await takeCopies(storage, found.hash, found.copies);
		if (taken) return taken;
		const largest = [...found.copies]
			.filter(([name]) => name.endsWith('.webp'))
			.toSorted(([some], [other]) => widthIn(other) - widthIn(some));
		return await storePicture(storage, await readFile(largest[0]?.[1] ?? ''));
	} catch (error) {
		throw new Error(`Picture "${src}" cannot be stored: ${error instanceof Error ? error.message : error}.`);
	}
}

const widthIn = (name: string) => Number(/-(\d+)\.webp$/.exec(name)?.[1] ?? 0);

async function storedSound(storage: Storage, data: Buffer, name: string): Promise<StoredFile> {
	const extension = soundExtension(data);
	if (extension === undefined) throw new Error(`Narration "${name.slice(name.lastIndexOf('/') + 1)}" is neither an MP3 nor an M4A file.`);
	return storeFile(storage, data, extension);
}

/** Bytes of a recording or document that are taken from the web. */
const most = 50 * 1024 * 1024;

async function fetched(address: string | undefined, fetch: Fetch | undefined): Promise<Buffer | undefined> {
	if (address === undefined || !fetch || !isWebAddress(address)) return undefined;
	const answer = await fetch(address, { most }).catch(() => undefined);
	return answer?.status === 200 ? answer.body : undefined;
}

function documentExtension(data: Buffer): FileExtension | undefined {
	return data.subarray(0, 5).toString('latin1') === '%PDF-' ? 'pdf' : soundExtension(data);
}

function filmExtension(data: Buffer, url: string): FileExtension {
	if (data.readUInt32BE(0) === 0x1a45dfa3) return 'webm';
	if (data.subarray(4, 8).toString('latin1') === 'ftyp') return 'mp4';
	throw new Error(`Film "${url.slice(0, 100)}" is neither an MP4 nor a WebM file.`);
}
