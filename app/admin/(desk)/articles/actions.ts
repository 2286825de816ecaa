'use server';

import { z } from 'zod';
import { createDraft } from '#db/desk/drafts.ts';
import { restoreRevision } from '#db/desk/history.ts';
import { moveArticles } from '#db/desk/move-articles.ts';
import { recoverDraft } from '#db/desk/trash.ts';
import { isLocale } from '#lib/locales.ts';
import { deskAction } from '../../perform.ts';

const id = z.int().positive();
const Beginning = z.strictObject({ locale: z.string().refine(isLocale), sectionId: id, key: z.string().min(8).max(64).optional() });

/** Begins an article; answers its id. */
export const beginStory = deskAction(Beginning, (input, { db, actor }) => createDraft(db, actor, input));

const Together = z.strictObject({
	move: z.enum(['submit', 'approve', 'return', 'publish', 'unpublish', 'withdraw', 'discard']),
	note: z.string().max(2000),
	override: z.boolean(),
	articles: z
		.array(z.strictObject({ id, rev: z.int().min(0) }))
		.min(1)
		.max(50),
});

/** Moves several articles; answers what became of each. */
export const moveTogether = deskAction(Together, (input, { db, actor }) => moveArticles(db, actor, input));

const Restoring = z.strictObject({ id, revisionId: id, rev: z.int().min(0), key: z.string().min(8).max(64) });

/** Makes an earlier revision of an article its working copy again. */
export const restore = deskAction(Restoring, (input, { db, actor }) => restoreRevision(db, actor, input));

/** Takes a draft out of the trash. */
export const recoverStory = deskAction(z.strictObject({ id }), (input, { db, actor }) => recoverDraft(db, actor, input.id));
