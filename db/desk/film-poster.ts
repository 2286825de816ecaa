import { eq } from 'drizzle-orm';
import { hasRight } from '#lib/desk/roles.ts';
import { type Database, transact } from '../client.ts';
import { image, video } from '../schema/media.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { requireRight } from './require-right.ts';
import { recordVideoCheck } from './videos.ts';

/** Gives a film of the paper's own the picture that stands before it. Whoever brings one in gives it its first; editors change it. */
export function setFilmPoster(db: Database, actor: Actor, videoId: number, imageId: number, now = new Date()): void {
	requireRight(actor, 'useMedia');
	transact(db, () => {
		const row = db.select().from(video).where(eq(video.id, videoId)).get();
		const picture = db.select({ hash: image.hash }).from(image).where(eq(image.id, imageId)).get();
		if (!row?.url.startsWith('/media/') || !picture?.hash) throw new Refused('absent');
		if (row.posterId !== null && !hasRight(actor.role, 'editMedia')) throw new Refused('notAllowed', { right: 'editMedia' });
		recordVideoCheck(db, videoId, { posterId: imageId }, now);
		recordAudit(db, actor, { action: 'describe', subject: 'video', subjectId: videoId, detail: { poster: imageId } }, now);
	});
}
