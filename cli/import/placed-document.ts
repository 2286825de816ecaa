import type { Database } from '#db/client.ts';
import { storedFile } from '#db/desk/files.ts';
import { referencedImage, storedImage } from '#db/desk/images.ts';
import { type KeptFile, keepOldFile } from '#db/desk/old-files.ts';
import { videoOf } from '#db/desk/videos.ts';
import { withLinks } from '#lib/document/own-links.ts';
import type { Document } from '#lib/document/schema.ts';
import { placeMedia } from '#lib/html/place-media.ts';
import { mediaPath } from '#lib/media.ts';
import { oldFilePath } from '#lib/old-address/old-file.ts';
import type { PreparedItem } from './prepare-item.ts';

type Ids = { image(src: string): number; video(url: string): number; file(address: string): number | undefined };

/** The text of an item with its media registered, and the ids they have; to be called in the write's own transaction. */
export function placedDocument(db: Database, { item, draft, media }: PreparedItem, now: Date): { document: Document; ids: Ids } {
	const keep = (address: string, kept: KeptFile) => {
		const path = item.oldSite === undefined ? undefined : oldFilePath(address, item.oldSite);
		if (path !== undefined) keepOldFile(db, path, kept);
	};
	const ids: Ids = {
		image: (src) => {
			const picture = media.pictures.get(src);
			const imageId = picture ? storedImage(db, picture, now) : referencedImage(db, item.largest?.[src] ?? src, now);
			keep(src, { imageId });
			return imageId;
		},
		video: (url) => {
			const film = media.films.get(url);
			if (!film) return videoOf(db, url, now);
			keep(url, { fileId: storedFile(db, film, now) });
			return videoOf(db, mediaPath(`${film.hash}.${film.extension}`), now);
		},
		file: (address) => {
			const stored = media.files.get(address);
			const fileId = stored && storedFile(db, stored, now);
			if (fileId !== undefined) keep(address, { fileId });
			return fileId;
		},
	};
	const ours = (href: string) => {
		const file = media.files.get(href);
		return file ? mediaPath(`${file.hash}.${file.extension}`) : href;
	};
	return { document: withLinks(placeMedia(draft, ids), ours), ids };
}
