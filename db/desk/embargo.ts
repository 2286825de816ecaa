import { eq } from 'drizzle-orm';
import { type Database, transact } from '../client.ts';
import { article } from '../schema/article.ts';
import { type Actor, Refused } from './actor.ts';
import { recordAudit } from './audit.ts';
import { mayWrite, placeFor } from './drafts.ts';

/** Sets until when an article must not be published, or takes that back. Throws a refusal for one that readers see already. */
export function setEmbargo(db: Database, actor: Actor, id: number, until: Date | undefined, now = new Date()): void {
	transact(db, () => {
		const place = placeFor(db, actor, id);
		if (!mayWrite(actor, place) || place.status === 'published') throw new Refused('notAllowed', { status: place.status });
		if (until && place.status === 'scheduled' && (place.publicAt ?? 0) < until.getTime())
			throw new Refused('embargo', { until: until.getTime() });
		db.update(article)
			.set({ embargoUntil: until ?? null })
			.where(eq(article.id, id))
			.run();
		recordAudit(db, actor, { action: 'embargo', subject: 'article', subjectId: id, detail: { until: until?.toISOString() ?? null } }, now);
	});
}
