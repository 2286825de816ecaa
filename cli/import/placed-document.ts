import type { Database } from '#db/client.ts';
import { storedFile } from '#db/desk/files.ts';
import { referencedImage, storedImage } from '#db/desk/images.ts';
import { videoOf } from '#db/desk/videos.ts';
import type { Document } from '#lib/document/schema.ts';
import { placeMedia } from '#lib/html/place-media.ts';
import { mediaPath } from '#lib/media.ts';
import type { PreparedItem } from './prepare-item.ts';

type Ids = { image(src: string): number; video(url: string): number; file(address: string): number | undefined };

/** The text of an item with its media registered, and the ids they have; to be called in the write's own transaction. */
export function placedDocument(db: Database, { item, draft, media }: PreparedItem, now: Date): { document: Document; ids: Ids } {
	const ids: Ids = {
		image: (src) => {
			const picture = media.pictures.get(src);
			return picture ? storedImage(db, picture, now) : referencedImage(db, item.largest?.[src] ?? src, now);
		},
		video: (url) => {
			const film = media.films.get(url);
			if (!film) return videoOf(db, url, now);
			storedFile(db, film, now);
			return videoOf(db, mediaPath(`${film.hash}.${film.extension}`), now);
		},
		file: (address) => {
			const stored = media.files.get(address);
			return stored && storedFile(db, stored, now);
		},
	};
	return { document: placeMedia(draft, ids), ids };
}
