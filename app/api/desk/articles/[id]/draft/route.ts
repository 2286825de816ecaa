import { z } from 'zod';
import { checkContent } from '#db/desk/article-input.ts';
import { saveDraft } from '#db/desk/drafts.ts';
import { ArticleContent } from '#lib/desk/article-content.ts';
import { deskRoute } from '../../../../../admin/perform.ts';

const Save = z.strictObject({
	id: z.coerce.number().int().positive(),
	rev: z.int().min(0),
	content: ArticleContent,
	key: z.string().min(8).max(64),
	kind: z.enum(['auto', 'save', 'merge']),
});

/** Stores the working copy: every few seconds by itself, and when somebody says so. 409 with both sides when somebody else was first. */
export const POST = deskRoute(Save, (save, { db, actor }) => {
	const { rev, savedAt } = saveDraft(db, actor, save);
	return { rev, savedAt: savedAt.getTime(), checks: checkContent(db, save.id, save.content) };
});
