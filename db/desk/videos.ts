import { eq } from 'drizzle-orm';
import { normalizeText } from '#lib/text/normalize.ts';
import { classify } from '#lib/video/classify.ts';
import type { VideoState } from '#lib/video/states.ts';
import { type Database, transact } from '../client.ts';
import { video } from '../schema/media.ts';
import { keysOf } from './change-keys.ts';
import { recordChange } from './record-change.ts';

/** What is kept of an address; a longer one is malformed anyway (lib/video/classify.ts). */
const longest = 2000;

type Check = Partial<
	Pick<
		typeof video.$inferSelect,
		'state' | 'reason' | 'posterId' | 'notBefore' | 'failures' | 'failingSince' | 'nextCheckAt' | 'embedUrl' | 'watchUrl'
	>
>;
/** What of it readers see. */
const seen = ['state', 'posterId', 'notBefore', 'embedUrl', 'watchUrl'] as const;
/** States that no answer of anybody changes: the address alone tells, or the newsroom has said so. */
export const settled: ReadonlySet<VideoState> = new Set(['malformed', 'unsupported', 'withdrawn']);

/** The id of the video with this address, registered with what its text alone tells when it is new; its state is kept when it is known. */
export function videoOf(db: Database, address: string, now = new Date()): number {
	const text = normalizeText(address).trim();
	const url = text.slice(0, longest).toWellFormed();
	const known = db.select({ id: video.id }).from(video).where(eq(video.url, url)).get();
	if (known) return known.id;
	const { id: providerId, ...found } = classify(text);
	return db
		.insert(video)
		.values({ url, providerId, ...found, createdAt: now, nextCheckAt: settled.has(found.state) ? null : now })
		.returning({ id: video.id })
		.get().id;
}

/** A film of the paper's own that has just been stored is one of its videos, and plays. `durationS`: in seconds, where it is known. */
export function recordFilm(db: Database, name: string, durationS: number | undefined, now = new Date()): number {
	const id = videoOf(db, `/media/${name}`, now);
	const row = db.select({ state: video.state }).from(video).where(eq(video.id, id)).get();
	const isHeld = row?.state === 'withdrawn' || row?.state === 'not_yet_public';
	if (durationS !== undefined) db.update(video).set({ durationS }).where(eq(video.id, id)).run();
	if (!isHeld) recordVideoCheck(db, id, { state: 'ok', reason: null, failures: 0, failingSince: null }, now);
	return id;
}

/** Stores what a check of a video found; what it does not say stays as it was. The pages that show the video change with it. */
export function recordVideoCheck(db: Database, id: number, found: Check, at = new Date()): void {
	transact(db, () => {
		const isThis = eq(video.id, id);
		const before = db.select().from(video).where(isThis).get();
		const after = db
			.update(video)
			.set({ ...found, checkedAt: at })
			.where(isThis)
			.returning()
			.get();
		const isSeen = seen.some((name) => before?.[name]?.valueOf() !== after?.[name]?.valueOf());
		if (isSeen) recordChange(db, ['video', ...articlesShowing(db, id).flatMap((article) => keysOf(db, article))], at);
	});
}

function articlesShowing(db: Database, videoId: number): number[] {
	return db.$client
		.prepare<{ videoId: number }, number>(
			'SELECT id FROM article WHERE video_id = :videoId UNION SELECT article_id FROM body_video WHERE video_id = :videoId',
		)
		.pluck()
		.all({ videoId });
}
