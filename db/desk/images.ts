import { eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { image } from '../schema/media.ts';

export type StoredImage = { hash: string; width: number; height: number; tone: number };

/** The id of a picture whose files are stored, registered when it is new. */
export function storedImage(db: Database, { hash, width, height, tone }: StoredImage, now = new Date()): number {
	const known = db.select({ id: image.id }).from(image).where(eq(image.hash, hash)).get();
	return known?.id ?? db.insert(image).values({ hash, width, height, tone, createdAt: now }).returning({ id: image.id }).get().id;
}

/** The id of the picture at an address, registered when it is new; it is fetched later (db/desk/fetched-images.ts). */
export function referencedImage(db: Database, url: string, now = new Date()): number {
	const known = db.select({ id: image.id }).from(image).where(eq(image.sourceUrl, url)).get();
	return known?.id ?? db.insert(image).values({ sourceUrl: url, createdAt: now, fetchAt: now }).returning({ id: image.id }).get().id;
}
