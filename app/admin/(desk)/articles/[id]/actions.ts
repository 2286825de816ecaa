'use server';

import { workingPlaceFor } from '#db/desk/drafts.ts';
import { findEditorArticle } from '#db/desk/editor-article.ts';
import { setEmbargo } from '#db/desk/embargo.ts';
import { moveArticle } from '#db/desk/move-article.ts';
import { acknowledgeSource, startTranslation } from '#db/desk/translations.ts';
import { secretOf } from '#db/secret.ts';
import { environment } from '#lib/environment.ts';
import { previewToken } from '#lib/preview-token.ts';
import { deskAction } from '../../../perform.ts';
import { Embargo, Id, MoveInput, Translation } from './inputs.ts';

/** Moves an article on its way to print; answers how it stands then. */
export const moveArticleAction = deskAction(MoveInput, (input, { db, actor }) => {
	moveArticle(db, actor, { ...input, at: input.at === undefined ? undefined : new Date(input.at) });
	return findEditorArticle(db, actor, input.id);
});

/** Begins the version in another language; answers its id. */
export const startTranslationAction = deskAction(Translation, ({ id, locale }, { db, actor }) => startTranslation(db, actor, id, locale));

/** Says that a translation follows its source again. */
export const followSourceAction = deskAction(Id, ({ id }, { db, actor }) => acknowledgeSource(db, actor, id));

/** Forbids, until a moment, that an article is published; or allows it again. */
export const setEmbargoAction = deskAction(Embargo, ({ id, until }, { db, actor }) =>
	setEmbargo(db, actor, id, until === undefined ? undefined : new Date(until)),
);

/** The address of a preview, good for a day. */
export const previewAction = deskAction(Id, ({ id }, { db, actor }) => {
	workingPlaceFor(db, actor, id);
	return `/preview/${previewToken(secretOf(environment().dataDir), id)}`;
});
