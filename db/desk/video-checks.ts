import { eq, inArray, sql } from 'drizzle-orm';
import { hasRight } from '#lib/desk/roles.ts';
import type { VideoReport } from '#lib/desk/video-report.ts';
import { classify } from '#lib/video/classify.ts';
import { judge } from '#lib/video/judge.ts';
import type { Verdict } from '#lib/video/states.ts';
import { type Database, transact } from '../client.ts';
import { pictureOf } from '../reading/pictures.ts';
import { image, video } from '../schema/media.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { referencedImage } from './images.ts';
import { showsOwn } from './media-uses.ts';
import { requireRight } from './require-right.ts';
import { recordVideoCheck, settled, videoOf } from './videos.ts';

type Row = typeof video.$inferSelect;
/** Asks whoever has a video whether it plays (media/ask-video.ts). */
export type Ask = (asked: Pick<Row, 'state' | 'provider' | 'providerId' | 'watchUrl'>) => Promise<Verdict>;

/** Registers the video at an address; returns its id. Throws a refusal for what is no address of a video at all. */
export function registerVideo(db: Database, actor: Actor, address: string, now = new Date()): number {
	requireRight(actor, 'useMedia');
	const { state, reason } = classify(address);
	if (state === 'malformed') throw new Refused('notAVideo', { reason });
	return transact(db, () => {
		const newest = db.select({ id: sql<number>`coalesce(max(id), 0)` }).from(video).get()?.id ?? 0;
		const id = videoOf(db, address, now);
		if (id > newest)
			recordAudit(db, actor, { action: 'register', subject: 'video', subjectId: id, detail: { state, name: address.slice(0, 200) } }, now);
		return id;
	});
}

/** Videos as the desk shows them, in no order; ids of nothing are passed over. */
export function reportVideos(db: Database, actor: Actor, ids: number[]): VideoReport[] {
	requireRight(actor, 'useMedia');
	if (ids.length === 0) return [];
	const rows = db.select().from(video).leftJoin(image, eq(image.id, video.posterId)).where(inArray(video.id, ids)).all();
	return rows.map(({ video: row, image: poster }) => ({
		videoId: row.id,
		state: row.state,
		reason: row.reason ?? undefined,
		provider: row.provider ?? undefined,
		url: row.url,
		poster: pictureOf(poster ?? undefined),
		checkedAt: row.checkedAt?.getTime(),
		failures: row.failures,
		...(row.notBefore && row.notBefore > new Date() && { notBefore: row.notBefore.getTime() }),
		mayHold: hasRight(actor.role, 'editMedia') && !settled.has(row.state),
	}));
}

/** Whether a video was asked about within the last `age` ms, or need not be asked about. */
export function isFresh(db: Database, id: number, age: number, now = Date.now()): boolean {
	const row = db.select({ at: video.checkedAt, next: video.nextCheckAt }).from(video).where(eq(video.id, id)).get();
	return row === undefined || row.next === null || (row.at !== null && row.at.getTime() > now - age);
}

/** Throws a refusal unless somebody may have this video checked again: editors every one, reporters those of their own stories. */
export function requireCheckable(db: Database, actor: Actor, id: number): void {
	requireRight(actor, 'useMedia');
	if (!db.select({ id: video.id }).from(video).where(eq(video.id, id)).get()) throw new Refused('absent');
	if (!showsOwn(db, actor, id)) requireRight(actor, 'editMedia');
}

/** The ids of videos whose time to be asked about has come, the longest waiting first. */
export function dueVideos(db: Database, limit: number, now = Date.now()): number[] {
	return db.$client
		.prepare<[number, number], number>('SELECT id FROM video WHERE next_check_at <= ? ORDER BY next_check_at LIMIT ?')
		.pluck()
		.all(now, limit);
}

/**
 * Asks about a video, and stores what that came to. Returns the id of its poster when that is still to be fetched.
 * Nobody is asked before the time the newsroom has said it becomes public.
 */
export async function checkVideo(db: Database, id: number, ask: Ask, actor?: Actor): Promise<number | undefined> {
	const row = db.select().from(video).where(eq(video.id, id)).get();
	if (!row || row.nextCheckAt === null) return undefined;
	if (settled.has(row.state)) {
		db.update(video).set({ nextCheckAt: null }).where(eq(video.id, id)).run();
		return undefined;
	}
	if (row.notBefore && row.notBefore.getTime() > Date.now()) {
		recordVideoCheck(db, id, { state: 'not_yet_public', reason: null, nextCheckAt: row.notBefore });
		return undefined;
	}
	const verdict = await ask(row);
	return transact(db, () => storeVerdict(db, id, verdict, actor, new Date()));
}

function storeVerdict(db: Database, id: number, verdict: Verdict, actor: Actor | undefined, now: Date): number | undefined {
	// Read again: while somebody was asked, another check may have come to its end.
	const row = db.select().from(video).where(eq(video.id, id)).get();
	if (!row) return undefined;
	const known = { ...row, createdAt: row.createdAt.getTime(), failingSince: row.failingSince?.getTime() ?? null };
	const { state, reason, failures, failingSince, nextCheckAt } = judge(known, verdict, now.getTime());
	const { poster, secureUrl } = verdict;
	const posterId = row.posterId ?? (poster === undefined ? null : referencedImage(db, poster, now));
	const secure = secureUrl === undefined ? {} : { embedUrl: secureUrl, watchUrl: secureUrl };
	const times = { failingSince: failingSince === null ? null : new Date(failingSince), nextCheckAt: new Date(nextCheckAt) };
	recordVideoCheck(db, id, { state, reason, failures, ...times, posterId, ...secure }, now);
	if (actor || state !== row.state)
		recordAudit(db, actor, { action: 'check', subject: 'video', subjectId: id, detail: { from: row.state, to: state, reason } }, now);
	return posterId ?? undefined;
}
