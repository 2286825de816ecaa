import { and, eq, isNull } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { image } from '../schema/media.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { keysOf } from './change-keys.ts';
import { keepInfo } from './image-info.ts';
import type { StoredImage } from './images.ts';
import { recordChange } from './record-change.ts';
import { requireRight } from './require-right.ts';

const hour = 3_600_000;
/** After this many failures nobody tries any more. */
const tries = 6;

export type ImageToFetch = { id: number; url: string };
export type FetchedImage = { picture: StoredImage; credit: string; bytes: number };

/** Pictures of which only the address is known, and which are to be fetched now; the longest waiting first. */
export function imagesToFetch(db: Database, limit: number, now = Date.now()): ImageToFetch[] {
	return db.$client
		.prepare<[number, number], ImageToFetch>(
			'SELECT id, source_url AS url FROM image WHERE fetch_at <= ? AND hash IS NULL ORDER BY fetch_at LIMIT ?',
		)
		.all(now, limit);
}

/** Where a picture is to be fetched from; undefined when it is here, or is none. */
export function imageToFetch(db: Database, id: number): ImageToFetch | undefined {
	return db.$client.prepare<[number], ImageToFetch>('SELECT id, source_url AS url FROM image WHERE id = ? AND hash IS NULL').get(id);
}

/** Where a picture is to be fetched from, for somebody who asks for it now. Throws a refusal when they may not, or when there is nothing to fetch. */
export function requireFetchable(db: Database, actor: Actor, id: number, now = new Date()): ImageToFetch {
	requireRight(actor, 'editMedia');
	return transact(db, () => {
		const picture = imageToFetch(db, id);
		if (!picture) throw new Refused('absent');
		recordAudit(db, actor, { action: 'fetch', subject: 'image', subjectId: id }, now);
		return picture;
	});
}

/** A picture is here now; the pages that show it change. */
export function recordFetched(db: Database, { id, url }: ImageToFetch, { picture, credit, bytes }: FetchedImage, now = new Date()): void {
	const { hash, width, height, tone } = picture;
	transact(db, () => {
		const isThis = and(eq(image.id, id), isNull(image.hash));
		const { changes } = db.update(image).set({ hash, width, height, tone, fetchAt: null }).where(isThis).run();
		if (changes === 0) return;
		keepInfo(db, id, { name: nameIn(url), credit, bytes });
		recordChange(db, ['video', ...articlesWithImage(db, id).flatMap((article) => keysOf(db, article))], now);
	});
}

/** A picture could not be fetched: it is tried again after an hour, four, sixteen …, and then no more. */
export function recordFetchFailure(db: Database, id: number, now = Date.now()): void {
	db.$client
		.prepare<{ id: number; now: number; hour: number; tries: number }>(
			`UPDATE image SET fetch_failures = fetch_failures + 1,
				fetch_at = CASE WHEN fetch_failures + 1 < :tries THEN :now + :hour * (1 << (2 * fetch_failures)) END
			WHERE id = :id AND hash IS NULL`,
		)
		.run({ id, now, hour, tries });
}

function nameIn(url: string): string {
	const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}

/** The articles that show a picture: as their own, inside their text, or before a video. */
export function articlesWithImage(db: Database, imageId: number): number[] {
	return db.$client
		.prepare<{ imageId: number }, number>(
			`SELECT id FROM article WHERE image_id = :imageId
			UNION SELECT article_id FROM body_image WHERE image_id = :imageId
			UNION SELECT article.id FROM video JOIN article ON video_id = video.id WHERE poster_id = :imageId
			UNION SELECT article_id FROM video JOIN body_video ON video_id = video.id WHERE poster_id = :imageId`,
		)
		.pluck()
		.all({ imageId });
}
