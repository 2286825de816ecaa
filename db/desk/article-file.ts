import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { article, correction, withdrawal } from '../schema/article.ts';
import { audit, revision } from '../schema/desk.ts';

import { type Actor, Refused } from './actor.ts';
import { contentOf, publishedContent } from './draft-content.ts';
import { workingPlaceFor } from './drafts.ts';

/** Everything the paper keeps of an article, for whoever must answer for it: both texts, all versions, corrections, the withdrawal and the log. */
export function articleFile(db: Database, actor: Actor, id: number) {
	workingPlaceFor(db, actor, id);
	const row = db.select().from(article).where(eq(article.id, id)).get();
	if (!row) throw new Refused('absent');
	return {
		article: row,
		published: publishedContent(db, id),
		working: contentOf(db, id),
		withdrawal: db.select().from(withdrawal).where(eq(withdrawal.articleId, id)).get(),
		corrections: db.select().from(correction).where(eq(correction.articleId, id)).orderBy(asc(correction.at)).all(),
		revisions: db.select().from(revision).where(eq(revision.articleId, id)).orderBy(asc(revision.id)).all(),
		log: db
			.select()
			.from(audit)
			.where(and(eq(audit.subject, 'article'), eq(audit.subjectId, `${id}`)))
			.orderBy(asc(audit.id))
			.all(),
	};
}
