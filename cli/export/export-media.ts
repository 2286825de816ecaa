import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Media, MediaFile, Picture } from '#lib/content.ts';
import { isMediaName, pictureFormats, pictureName, widthsFor } from '#lib/media.ts';
import type { ExportedArticle } from '#lib/ninjs/exported-article.ts';
import type { Storage } from '#media/storage.ts';

export type CopyMedia = (names: string[]) => Promise<void>;

/** A function that copies stored files into a folder, each once; counts those that the portal itself does not have. */
export function createMediaCopier(storage: Storage, folder: string): { copy: CopyMedia; missing(): number } {
	const done = new Set<string>();
	let missing = 0;
	return {
		missing: () => missing,
		async copy(names) {
			await mkdir(folder, { recursive: true });
			for (const name of names) {
				if (done.has(name)) continue;
				done.add(name);
				if (await storage.has(name)) await copyFile(storage.pathOf(name), join(folder, name));
				else missing++;
			}
		},
	};
}

/** The names of all files that an article or page needs. */
export function mediaNames(media: Media, further: { narration?: MediaFile; leadImage?: ExportedArticle['leadImage'] } = {}): string[] {
	const { narration, leadImage } = further;
	return [
		...[...media.pictures.values(), ...(leadImage ? [leadImage.picture] : [])].flatMap(copies),
		...[...media.files.values(), ...(narration ? [narration] : [])].map(({ hash, extension }) => `${hash}.${extension}`),
		...[...media.videos.values()].flatMap(({ embedUrl = '' }) => {
			const name = embedUrl.startsWith('/media/') ? embedUrl.slice('/media/'.length) : '';
			return isMediaName(name) ? [name] : [];
		}),
	];
}

function copies({ hash, width }: Picture): string[] {
	if (hash === undefined) return [];
	return widthsFor(width).flatMap((each) => pictureFormats.map((format) => pictureName(hash, each, format)));
}
