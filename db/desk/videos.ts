import { eq } from 'drizzle-orm';
import { normalizeText } from '#lib/text/normalize.ts';
import { classify } from '#lib/video/classify.ts';
import type { VideoState } from '#lib/video/states.ts';
import type { Database } from '../client.ts';
import { video } from '../schema/media.ts';

/** What is kept of an address; a longer one is malformed anyway (lib/video/classify.ts). */
const longest = 2000;

type Check = { state?: VideoState; posterId?: number; notBefore?: Date };

/** The id of the video with this address, registered with what its text alone tells when it is new; its state is kept when it is known. */
export function videoOf(db: Database, address: string, now = new Date()): number {
	const text = normalizeText(address).trim();
	const url = text.slice(0, longest).toWellFormed();
	const known = db.select({ id: video.id }).from(video).where(eq(video.url, url)).get();
	if (known) return known.id;
	const { id: providerId, ...found } = classify(text);
	return db
		.insert(video)
		.values({ url, providerId, ...found, createdAt: now })
		.returning({ id: video.id })
		.get().id;
}

/** Stores what a check of a video found; what it does not say stays as it was. */
export function recordVideoCheck(db: Database, id: number, found: Check, at = new Date()): void {
	db.update(video)
		.set({ ...found, checkedAt: at })
		.where(eq(video.id, id))
		.run();
}
