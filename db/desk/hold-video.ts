import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { video } from '../schema/media.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { requireRight } from './require-right.ts';
import { recordVideoCheck, settled } from './videos.ts';

/** Says that a video is not public before a moment: readers are told so until then, and then it is asked about. Without one it may be asked about now. */
export function holdVideo(db: Database, actor: Actor, id: number, until: Date | undefined, now = new Date()): void {
	requireRight(actor, 'editMedia');
	if (until && until.getTime() <= now.getTime()) throw new Refused('timePast');
	transact(db, () => {
		const row = db.select().from(video).where(eq(video.id, id)).get();
		if (!row) throw new Refused('absent');
		if (settled.has(row.state)) throw new Refused('notAllowed', { state: row.state });
		const anew = { reason: null, failures: 0, failingSince: null };
		const state = row.state === 'not_yet_public' ? 'unchecked' : row.state;
		if (until) recordVideoCheck(db, id, { ...anew, state: 'not_yet_public', notBefore: until, nextCheckAt: until }, now);
		else recordVideoCheck(db, id, { ...anew, state, notBefore: null, nextCheckAt: now }, now);
		recordAudit(db, actor, { action: 'holdVideo', subject: 'video', subjectId: id, detail: { until: until?.toISOString() ?? null } }, now);
	});
}
